import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRateLimits } from './rateLimits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function refusedAfter(times: number, ask: () => Promise<number | null>): Promise<number | null> {
  for (let time = 1; time <= times; time += 1) expect(await ask()).toBeNull();
  return ask();
}

it('AC11 a link takes 300 sessions a minute from one address, and says when to come back', async () => {
  const limits = createRateLimits({ off: false });
  expect(await refusedAfter(300, () => limits.session('l1', '10.0.0.1'))).toBe(60);
  expect(await limits.session('l2', '10.0.0.1')).toBeNull();
  expect(await limits.session('l1', '10.0.0.2')).toBeNull();
  vi.advanceTimersByTime(45_000);
  expect(await limits.session('l1', '10.0.0.1')).toBe(15);
  vi.advanceTimersByTime(15_001);
  expect(await limits.session('l1', '10.0.0.1')).toBeNull();
});

it('AC11 guesses of links count against the address', async () => {
  const limits = createRateLimits({ off: false });
  expect(await refusedAfter(300, () => limits.session(null, '10.0.0.1'))).toBe(60);
});

it('AC11 a session sends 20 commands and 100 resyncs a second, each counted apart', async () => {
  const limits = createRateLimits({ off: false });
  expect(await refusedAfter(100, () => limits.resync('s1'))).toBe(1);
  expect(await refusedAfter(20, () => limits.command('s1'))).toBe(1);
  expect(await limits.command('s2')).toBeNull();
  vi.advanceTimersByTime(1001);
  expect(await limits.command('s1')).toBeNull();
});

it('AC11 switched off, nothing is limited', async () => {
  const limits = createRateLimits({ off: true });
  expect(await refusedAfter(1000, () => limits.session('l1', '10.0.0.1'))).toBeNull();
  expect(await refusedAfter(1000, () => limits.command('s1'))).toBeNull();
});
