import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eventTable, vaultPathsOf, type ConsultationEvent, type EventType } from './events.ts';
import { evolve, initial } from './evolve.ts';
import { audiences } from './roles.ts';
import { noor, rapporteur } from './testing/actors.ts';
import { create, does, given } from './testing/givenWhenThen.ts';
import { histories, recorded } from './testing/history.ts';
import { asks, listOpen, miraHasSpoken, revises, section, sentence } from './testing/stories.ts';

// The samples are ten thousand commands: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Keys whose strings nobody types: ids, words of a fixed list, hashes and marks, receipts, dates. */
const STRUCTURAL = new Set([
  ...['type', 'by', 'consultationId', 'sittingId', 'itemId', 'personId', 'requestId', 'interventionId', 'wordsId'],
  ...['statementId', 'inputId', 'pointId', 'sentenceId', 'sectionId', 'paragraphId', 'id', 'key', 'about', 'segment'],
  ...[
    'causedBy',
    'replyTo',
    'interrupts',
    'cites',
    'kind',
    'mode',
    'registrationId',
    'capacity',
    'endedBy',
    'reasonCode',
    'before',
    'after',
    'behind',
    'with',
    'speakerId',
    'ends',
    'ofCategory',
    'preset',
    'rules',
    'order',
    'source',
    'act',
    'shape',
  ],
  ...['dropId', 'partOf', 'lead', 'pointIds', 'parts'],
  ...[
    'flags',
    'refused',
    'silence',
    'format',
    'origin',
    'state',
    'was',
    'did',
    'engine',
    'taken',
    'receipt',
    'startsAt',
    'endsAt',
    'dates',
  ],
]);
/** The institution's own announcement, a public document (ADR 001), and its corrections; headings of the draft are taken from it. */
const CORRECTED = ['title', 'place', 'timeZone', 'programme.*.title'];
const INSTITUTIONAL = [
  ...['title', 'theme', 'place', 'timeZone', 'heldDuring', 'convenedBy', 'presidentTitle', 'preparedBy', 'mandate.*'],
  ...['purpose', 'audienceGroups.*', 'laterOutcome.name', 'laterOutcome.date', 'processName', 'guidingQuestions.*'],
  ...['issues.*.title', 'issues.*.keywords.*', 'programme.*.title', 'clock'],
]
  .map((key) => `setUp.${key}`)
  .concat(CORRECTED);
const HEADINGS = ['heading', 'sections.*.heading'];
/** A language model's name, from the server's configuration. */
const CONFIGURED = ['model', 'model.name', 'sentences.*.model.name'];
/** Ids that stand in a list. */
const IDS = ['model.sentences.*'];

const announced = create({
  theme: 'Roots',
  heldDuring: 'the Valley Week',
  presidentTitle: 'President of the Valley Council',
  preparedBy: 'Secretariat of the Valley Council',
  purpose: 'To hear everybody.',
  audienceGroups: ['growers'],
  processName: 'Orchards+5',
  guidingQuestions: ['Which wells?'],
});
const sampled = fc.sample(histories, { seed: 20260504, numRuns: 600 }).flatMap(recorded);
const ines = { ...rapporteur, profile: { name: 'Ines Roy', honorific: 'Ms' } };
const releases = does(ines, { type: 'ReleaseDraft' });
const told = [
  ...given(announced).events,
  ...given(listOpen, does(noor, asks)).events,
  ...given(miraHasSpoken, revises([section([sentence('a', 'Wells were called for.', ['i1.1'])])], 'i1'), releases)
    .events,
];
const everyType = Object.keys(eventTable) as EventType[];

/** The path of every string in an event, with `*` for indexes. */
function leaves(value: unknown, path: string[] = []): string[] {
  if (typeof value === 'string') return [path.join('.')];
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, [...path, '*']));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** JSON has no undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const isStructural = (path: string) => STRUCTURAL.has(path.split('.').findLast((key) => key !== '*') ?? '');

describe('IN5 the event table', () => {
  it('IN5 every type has an audience, a version and its vault paths', () => {
    for (const type of everyType) {
      expect(audiences).toContain(eventTable[type].audience);
      expect(eventTable[type].v).toBeGreaterThanOrEqual(1);
      expect(vaultPathsOf(type)).toBe(eventTable[type].vault);
    }
    expect(vaultPathsOf('constructor')).toEqual([]);
  });

  it.each(everyType)('IN5 whatever a person may have typed into %s lies in the vault', (type) => {
    const events = [...told, ...sampled].filter((event) => event.type === type);
    expect(events.length).toBeGreaterThan(0);
    const allowed = [...eventTable[type].vault, ...INSTITUTIONAL, ...HEADINGS, ...CONFIGURED, ...IDS];
    const open = events.flatMap((event) => leaves(event)).filter((path) => !isStructural(path));
    expect([...new Set(open)].filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it.each(everyType.filter((type) => eventTable[type].vault.length > 0))(
    'IN5 every vault path of %s leads to text that it carries, and to nothing structural',
    (type) => {
      const events = [...told, ...sampled].filter((event) => event.type === type);
      const carried = new Set(events.flatMap((event) => leaves(event)));
      expect(eventTable[type].vault.filter((path) => !carried.has(path) || isStructural(path))).toEqual([]);
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
      const { everyone, desk, bureau } = recorded(history).map(erase).reduce(evolve, initial);
      expect(everyone.setUp.chairs).toEqual([]);
      for (const { speakers = [] } of everyone.setUp.programme) expect(speakers).toEqual([]);
      for (const { personId, mode, capacity, invited, ...said } of Object.values(everyone.people))
        expect([personId, mode, capacity, invited, plain(said)]).toEqual([personId, mode, capacity, invited, {}]);
      for (const { language, onBehalfOf } of Object.values(everyone.requests))
        expect([language, onBehalfOf]).toEqual([undefined, undefined]);
      for (const { text, language } of [...Object.values(desk.words).flat(), ...Object.values(desk.statements)])
        expect([text, language]).toEqual(['', undefined]);
      expect(desk.pronouns).toEqual({});
      for (const details of Object.values(bureau.details)) expect(plain(details)).toEqual({});
      for (const { registrationId, personId, mode, ...said } of Object.values(bureau.register))
        expect([registrationId, personId, mode, plain(said)]).toEqual([registrationId, personId, mode, {}]);
      for (const { sentences } of Object.values(desk.sections)) for (const { text } of sentences) expect(text).toBe('');
      for (const { verbatim, individual, element } of Object.values(desk.points))
        expect([verbatim, individual, element]).toEqual(['', null, null]);
    }),
    { seed: 20260504, numRuns: 40 },
  );
});
