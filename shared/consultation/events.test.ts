import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eventTable, vaultPathsOf, type ConsultationEvent, type EventType } from './events.ts';
import { evolve, initial } from './evolve.ts';
import { audiences } from './roles.ts';
import { noor } from './testing/actors.ts';
import { does, given } from './testing/givenWhenThen.ts';
import { histories, recorded } from './testing/history.ts';
import { asks, listOpen } from './testing/stories.ts';

// The samples are ten thousand commands: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Keys under which names and free text stand, whatever the event. */
const PRIVATE =
  'name honorific function organization note reason text verbatim individual pronoun gender onBehalfOf agent paragraphs category'.split(
    ' ',
  );
/** The set-up's own announcement names an outcome, not a person. */
const PUBLIC = ['setUp.laterOutcome.name'];

const sampled = fc.sample(histories, { seed: 20260504, numRuns: 150 }).flatMap(recorded);
const told = given(listOpen, does(noor, asks)).events;
const everyType = Object.keys(eventTable) as EventType[];

/** Every string in an event: its path with `*` for indexes, and its value. */
function leaves(value: unknown, path: string[] = []): { path: string; isPrivate: boolean }[] {
  if (typeof value === 'string')
    return [{ path: path.join('.'), isPrivate: path.some((key) => PRIVATE.includes(key)) }];
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, [...path, '*']));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
}

describe('IN5 the event table', () => {
  it('IN5 every type has an audience, a version and its vault paths', () => {
    for (const type of everyType) {
      expect(audiences).toContain(eventTable[type].audience);
      expect(eventTable[type].v).toBeGreaterThanOrEqual(1);
      expect(vaultPathsOf(type)).toBe(eventTable[type].vault);
    }
    expect(vaultPathsOf('constructor')).toEqual([]);
  });

  it.each(everyType)('IN5 every name and free text of %s lies in the vault', (type) => {
    const events = [...told, ...sampled].filter((event) => event.type === type);
    expect(events.length).toBeGreaterThan(0);
    const open = events
      .flatMap((event) => leaves(event))
      .filter(({ path, isPrivate }) => isPrivate && !eventTable[type].vault.includes(path) && !PUBLIC.includes(path));
    expect([...new Set(open.map(({ path }) => path))]).toEqual([]);
  });

  it.each(everyType.filter((type) => eventTable[type].vault.length > 0))(
    'IN5 every vault path of %s leads to text that it carries',
    (type) => {
      const carried = new Set(
        [...told, ...sampled]
          .filter((event) => event.type === type)
          .flatMap((event) => leaves(event).map(({ path }) => path)),
      );
      expect(eventTable[type].vault.filter((path) => !carried.has(path))).toEqual([]);
    },
  );
});

it('IN5 what is erased comes back as null, and the record still folds', () => {
  const erase = (event: ConsultationEvent) => {
    const erased = (value: unknown, path: string[] = []): unknown => {
      if (typeof value === 'string') return eventTable[event.type].vault.includes(path.join('.')) ? null : value;
      if (Array.isArray(value)) return value.map((each) => erased(each, [...path, '*']));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, erased(each, [...path, key])]));
    };
    return erased(event) as ConsultationEvent;
  };
  fc.assert(
    fc.property(histories, (history) => {
      const { everyone, desk } = recorded(history).map(erase).reduce(evolve, initial);
      for (const person of Object.values(everyone.people)) expect(person.name).toBeUndefined();
      for (const { sentences } of Object.values(desk.sections)) for (const { text } of sentences) expect(text).toBe('');
      for (const { verbatim, individual, element } of Object.values(desk.points))
        expect([verbatim, individual, element]).toEqual(['', null, null]);
    }),
    { seed: 20260504, numRuns: 40 },
  );
});
