import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timing } from '../state.ts';
import { phaseOf, remainingMs, spokenMs, zeroAt } from './time.ts';

const timing = (rest: Partial<Timing> = {}): Timing => ({
  givenAt: 1000,
  allottedMs: 180_000,
  addedMs: 0,
  pausedAt: null,
  pausedMs: 0,
  ...rest,
});

describe('TI1 time is data', () => {
  it('TI1 remaining = allotted + added - (now - given - paused)', () => {
    expect(remainingMs(timing(), 1000)).toBe(180_000);
    expect(remainingMs(timing({ addedMs: 5000, pausedMs: 7000 }), 61_000)).toBe(132_000);
    expect(remainingMs(timing({ pausedAt: 11_000 }), 999_000)).toBe(170_000);
    expect(remainingMs(timing(), 191_000)).toBe(-10_000);
    expect(remainingMs(timing({ allottedMs: null }), 61_000)).toBeNull();
  });

  it('TI1 at zeroAt nothing remains, and a pause moves it by its own length', () => {
    const some = fc.record({
      givenAt: fc.nat(1e6),
      allottedMs: fc.nat(1e6),
      addedMs: fc.integer({ min: -1000, max: 1e6 }),
      pausedMs: fc.nat(1e6),
    });
    fc.assert(
      fc.property(some, fc.nat(1e6), (facts, pause) => {
        const running = timing(facts);
        const zero = zeroAt(running)!;
        fc.pre(zero >= running.givenAt + running.pausedMs);
        expect(remainingMs(running, zero)).toBe(0);
        expect(zeroAt({ ...running, pausedMs: running.pausedMs + pause })).toBe(zero + pause);
      }),
    );
  });

  it('TI7 nobody has spoken for less than no time', () => {
    expect(spokenMs(timing(), 400)).toBe(0);
    expect(spokenMs(timing(), 31_000)).toBe(30_000);
  });
});

describe('TI8 phases', () => {
  it.each([
    [0, 'running'],
    [149.999, 'running'],
    [150, 'last30'],
    [169.999, 'last30'],
    [170, 'last10'],
    [179.999, 'last10'],
    [180, 'over'],
    [500, 'over'],
  ])('TI8 after %d s of 180 the phase is %s', (second, phase) => {
    expect(phaseOf(timing(), 1000 + second * 1000)).toBe(phase);
  });

  it('TI8 a paused clock is paused, also past zero; without a limit there is no phase', () => {
    expect(phaseOf(timing({ pausedAt: 2000 }), 2000)).toBe('paused');
    expect(phaseOf(timing({ pausedAt: 500_000 }), 500_000)).toBe('paused');
    expect(phaseOf(timing({ allottedMs: null }), 500_000)).toBe('unlimited');
  });
});
