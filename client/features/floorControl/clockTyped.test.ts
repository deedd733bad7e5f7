import { expect, test } from 'vitest';
import { clockTyped } from './clockTyped.ts';

test('CL315 a time is typed as minutes and seconds, and nothing else is guessed at', () => {
  expect(clockTyped('2:30')).toBe(150);
  expect(clockTyped(' 0:05 ')).toBe(5);
  expect(clockTyped('120:00')).toBe(7200);
  for (const unclear of ['2', '150', '2:3', '2:60', '-1:00', '2:30:00', '']) expect(clockTyped(unclear)).toBeNull();
});
