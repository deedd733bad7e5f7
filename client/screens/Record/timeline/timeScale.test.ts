import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '#shared/basics/time.ts';
import { neighbour } from './neighbour.ts';
import { extentOf, placeOf, timeScale } from './timeScale.ts';

const TEN = Date.UTC(2026, 4, 4, 10);

describe('the picture in time', () => {
  it('PR10 an hour and a half has round times on it, and a bar lies where and as long as it was', () => {
    const scale = timeScale(TEN, TEN + 90 * MINUTE);
    expect(scale.ticks.map(({ at }) => (at - TEN) / MINUTE)).toEqual([0, 15, 30, 45, 60, 75, 90]);
    expect(extentOf(scale, { from: TEN + 9 * MINUTE, to: TEN + 18 * MINUTE })).toEqual({ x: 10, width: 10 });
    expect(extentOf(scale, { from: TEN + 81 * MINUTE, to: null })).toEqual({ x: 90, width: 10 });
  });

  it('PR10 whatever the length, there are few ticks, in order, within the picture, and nothing lies outside', () => {
    const length = fc.oneof(fc.nat(20 * SECOND), fc.nat(24 * 60 * MINUTE));
    fc.assert(
      fc.property(fc.nat(10_000_000), length, fc.integer(), (start, long, any) => {
        const scale = timeScale(TEN + start, TEN + start + long);
        expect(scale.ticks.length).toBeLessThanOrEqual(9);
        for (const { at, x } of scale.ticks) {
          expect(x).toBe(placeOf(scale, at));
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
        }
        const place = placeOf(scale, TEN + any);
        expect(place >= 0 && place <= 100).toBe(true);
      }),
    );
  });

  it('PR10 the arrow keys go through the bars in time, and stop at both ends', () => {
    const ids = ['i1', 'i2', 'i3'];
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'a'];
    expect(keys.map((key) => neighbour(ids, 'i2', key))).toEqual(['i3', 'i1', 'i3', 'i1', 'i1', 'i3', null]);
    expect(neighbour(ids, 'i3', 'ArrowRight')).toBeNull();
    expect(neighbour(ids, 'i1', 'ArrowLeft')).toBeNull();
    expect(neighbour(ids, null, 'ArrowRight')).toBe('i2');
  });
});
