import { expect, it } from 'vitest';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';
import { faultsIn } from './faults.ts';

function faultsOf(body: unknown): string[] {
  const parsed = setUpSchema.safeParse(body);
  return parsed.success ? [] : faultsIn(parsed.error.issues).split('\n');
}

it('HT3 what is missing, unknown or wrong in a set-up is told in words, a line each, with its place', () => {
  const told = faultsOf({
    title: 7,
    colour: 'blue',
    mode: 'Hybrid',
    place: 'Suva',
    dates: ['soon'],
    mandate: [],
    chairs: [],
    issues: [],
    programme: [{ id: 'a', title: 'A', kind: 'issues', colour: 1 }],
  });
  expect(told).toContain('"convenedBy" is missing.');
  expect(told).toContain('"colour" is not a key that is known here.');
  expect(told).toContain('programme.0: "colour" is not a key that is known here.');
  expect(told.find((line) => line.startsWith('title:'))).toMatch(/expected string/);
  expect(told.find((line) => line.startsWith('dates.0:'))).toMatch(/\.$/);
});

it('HT3 at most ten faults are told at once', () => {
  expect(faultsOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`key${n}`, n]))).length).toBeLessThanOrEqual(
    10,
  );
});
