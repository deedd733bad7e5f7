import { expect, test } from 'vitest';
import { nextMissing, stepsOf, type Facts } from './stepsOf.ts';

const fresh: Facts = {
  sittings: 1,
  defaultSeconds: 180,
  registered: 0,
  peopleNotNeeded: false,
  handedOut: [],
  rehearsed: false,
  checked: false,
  lastBackupAt: null,
};
const statesOf = (facts: Facts) => Object.fromEntries(stepsOf(facts).map(({ name, state }) => [name, state]));

test('CL202 the checklist is computed from facts, and the first missing thing is the next one to do', () => {
  expect(statesOf(fresh)).toEqual({
    times: 'done',
    rules: 'done',
    people: 'missing',
    links: 'missing',
    rehearsal: 'missing',
    check: 'missing',
    backup: 'missing',
  });
  const inOrder: Partial<Facts>[] = [
    { registered: 12 },
    { handedOut: ['chair', 'participant'] },
    { rehearsed: true },
    { checked: true },
    { lastBackupAt: 1 },
  ];
  let facts = fresh;
  const nexts = [nextMissing(stepsOf(facts))];
  for (const fact of inOrder) {
    facts = { ...facts, ...fact };
    nexts.push(nextMissing(stepsOf(facts)));
  }
  expect(nexts).toEqual(['people', 'links', 'rehearsal', 'check', 'backup', null]);
});

test('CL203 what cannot be mended, is not needed or is not known yet is never asked for', () => {
  const facts: Facts = { ...fresh, sittings: 0, peopleNotNeeded: true, lastBackupAt: undefined };
  expect(statesOf(facts)).toMatchObject({ times: 'note', people: 'done', backup: 'asking' });
  expect(nextMissing(stepsOf({ ...facts, handedOut: ['participant'] }))).toBe('links');
  expect(stepsOf({ ...facts, handedOut: ['participant'] })[3]?.key).toBe('missing_chair');
});
