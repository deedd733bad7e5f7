import { expect, it } from 'vitest';
import { median, percentile } from './medians.ts';

it('BE2 the median is the middle of what was measured, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

it('BE2 a percentile is one of the values, by nearest rank', () => {
  const values = Array.from({ length: 40 }, (_, place) => 40 - place);
  expect(percentile(values, 0.5)).toBe(20);
  expect(percentile(values, 0.99)).toBe(40);
  expect(percentile(values, 1)).toBe(40);
  expect(percentile([3], 0.01)).toBe(3);
  expect(percentile([], 0.5)).toBeNaN();
});
