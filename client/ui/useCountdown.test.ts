import { describe, expect, test } from 'vitest';
import { shownAt } from './useCountdown.ts';

const timing = { givenAt: 0, allottedMs: 180_000, addedMs: 0, pausedAt: null, pausedMs: 0 };

describe('what a countdown shows', () => {
  test('CL11 it begins at the full limit, warns at 30 and 10 seconds, and counts up after zero', () => {
    expect(shownAt(timing, 0)).toEqual({ digits: '3:00', phase: 'running', isPaused: false });
    expect(shownAt(timing, 1)).toEqual({ digits: '3:00', phase: 'running', isPaused: false });
    expect(shownAt(timing, 150_000)).toEqual({ digits: '0:30', phase: 'last30', isPaused: false });
    expect(shownAt(timing, 179_999)).toEqual({ digits: '0:01', phase: 'last10', isPaused: false });
    expect(shownAt(timing, 180_000)).toEqual({ digits: '0:00', phase: 'over', isPaused: false });
    expect(shownAt(timing, 214_500)).toEqual({ digits: '0:34', phase: 'over', isPaused: false });
  });

  test('CL11 paused it stands still, and without a limit it shows the time spoken', () => {
    expect(shownAt({ ...timing, pausedAt: 60_000 }, 90_000)).toEqual({
      digits: '2:00',
      phase: 'running',
      isPaused: true,
    });
    expect(shownAt({ ...timing, allottedMs: null }, 84_900)).toEqual({
      digits: '1:24',
      phase: 'unlimited',
      isPaused: false,
    });
  });

  test('CL70 a pause after zero stays over by the same time', () => {
    const over = shownAt(timing, 214_500);
    expect(shownAt({ ...timing, pausedAt: 214_500 }, 260_000)).toEqual({ ...over, isPaused: true });
  });
});
