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
  expect(told.find((line) => line.startsWith('title:'))).toBe('title: This has to be a text.');
  expect(told.find((line) => line.startsWith('dates.0:'))).toMatch(/\.$/);
});

it('HT3 at most ten faults are told at once', () => {
  expect(faultsOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`key${n}`, n]))).length).toBeLessThanOrEqual(
    10,
  );
});

it('OP50 a wrong type or choice is told in words, not in those of a validator', () => {
  const told = faultsOf({
    title: 'A',
    mode: 'Hybrid',
    place: 'Suva',
    dates: '2026-03-02',
    convenedBy: 'C',
    mandate: [],
    chairs: [],
    issues: [],
    registration: 'yes',
    programme: [{ id: 'a', title: 'A', kind: 'talk', limitSeconds: '90' }],
  });
  expect(told).toEqual(
    expect.arrayContaining([
      'dates: This has to be a list.',
      'registration: This has to be true or false.',
      'programme.0.kind: This has to be one of: opening, stocktaking, issues, closing.',
      'programme.0.limitSeconds: This has to be a number.',
    ]),
  );
  expect(told.join()).not.toMatch(/Invalid|expected/);
});
