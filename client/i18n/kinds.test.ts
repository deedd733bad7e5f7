import { expect, test } from 'vitest';
import { kinds } from '#shared/consultation/state.ts';
import common from './en/common.json' with { type: 'json' };

test('CL84 every kind of intervention has a name in words', () => {
  expect(Object.keys(common.kind).sort()).toEqual([...kinds].sort());
  expect(Object.values(common.kind).every((name) => /^\p{Lu}/u.test(name))).toBe(true);
});
