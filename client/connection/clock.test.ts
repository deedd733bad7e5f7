import { describe, expect, test } from 'vitest';
import { bestReading, createClock } from './clock.ts';

const START = 1_750_000_000_000;

function clockAt(start = 0) {
  const device = { monotonic: start, wall: 0 };
  return {
    device,
    clock: createClock(
      () => device.monotonic,
      () => device.wall,
    ),
  };
}

describe('the consultation clock of a client', () => {
  test('CL1 the answer with the shortest way there and back counts, halfway between asking and hearing', () => {
    const slow = { sentAt: 0, receivedAt: 900, now: START + 800, rate: 1 };
    const quick = { sentAt: 1000, receivedAt: 1020, now: START + 1010, rate: 1 };
    expect(bestReading([slow, quick])).toEqual({ at: 1010, now: START + 1010, rate: 1 });
    expect(bestReading([])).toBeNull();
  });

  test('CL2 it runs on the monotonic clock at the consultation’s rate, whatever the device’s wall clock says', () => {
    const { device, clock } = clockAt();
    clock.adjust([{ sentAt: 0, receivedAt: 0, now: START, rate: 60 }]);
    device.wall = 999_999_999;
    device.monotonic = 1000;
    expect(clock.now()).toBe(START + 60_000);
    expect(clock.rate()).toBe(60);
  });

  test('CL3 a small correction holds the hand still instead of turning it back; a large one is taken', () => {
    const { device, clock } = clockAt();
    clock.adjust([{ sentAt: 0, receivedAt: 0, now: START, rate: 1 }]);
    device.monotonic = 1000;
    expect(clock.now()).toBe(START + 1000);
    clock.adjust([{ sentAt: 1000, receivedAt: 1000, now: START + 900, rate: 1 }]);
    expect(clock.now()).toBe(START + 1000);
    device.monotonic = 1200;
    expect(clock.now()).toBe(START + 1100);
    clock.adjust([{ sentAt: 1200, receivedAt: 1200, now: START - 60_000, rate: 1 }]);
    expect(clock.now()).toBe(START - 60_000);
  });

  test('CL4 a stepped clock stands still and moves with the event that moves it; a running one does not', () => {
    const { device, clock } = clockAt();
    clock.adjust([{ sentAt: 0, receivedAt: 0, now: START, rate: 0 }]);
    device.monotonic = 50_000;
    expect(clock.now()).toBe(START);
    clock.stepTo(START + 5000);
    expect(clock.now()).toBe(START + 5000);
    clock.adjust([{ sentAt: 50_000, receivedAt: 50_000, now: START + 5000, rate: 1 }]);
    clock.stepTo(START + 9000);
    expect(clock.now()).toBe(START + 5000);
  });
});
