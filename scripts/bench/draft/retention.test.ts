import { expect, it } from 'vitest';
import { retention, retentionOver } from './retention.ts';

it('BE22 a sentence is kept word for word or not at all', () => {
  expect(retention(['a b.', 'c d.'], ['c d.', 'a b.', 'new.'])).toBe(1);
  expect(retention(['a b.', 'c d.'], ['a b c.', 'c d.'])).toBe(0.5);
  expect(retention(['a b.'], [])).toBe(0);
  expect(retention([], ['a b.'])).toBeNaN();
});

it('BE22 over a meeting it is the mean of the updates that found something, and says how many dropped something', () => {
  const drafts = [[], ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c']];
  const { mean, dropped, updates } = retentionOver(drafts);
  expect(updates).toBe(3);
  expect(mean).toBeCloseTo((1 + 0.5 + 1) / 3, 5);
  expect(dropped).toBeCloseTo(1 / 3, 5);
});
