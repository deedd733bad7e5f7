import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import common from '#client/i18n/en/common.json';
import newConsultation from '#client/i18n/en/newConsultation.json';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';
import { faultsIn, faultsSaid, faultsToTell } from './faults.ts';
import { faultSentence } from './faultSentence.ts';
import { setUpChecks } from './setUpChecks.ts';
import { asFile, openFile } from './openFile.ts';

const words = i18next.createInstance();
beforeAll(() => words.init({ lng: 'en', resources: { en: { common, newConsultation } } }));

const sound: SetUp = {
  title: 'On bees',
  mode: 'Hybrid',
  place: 'Bonn',
  dates: ['2026-05-20'],
  timeZone: 'Europe/Berlin',
  convenedBy: 'Alliance',
  mandate: [],
  chairs: [],
  issues: [{ title: 'Hives', keywords: ['hive'] }],
  sittings: [{ id: 's', startsAt: '2026-05-20T10:00', endsAt: '2026-05-20T11:30' }],
  programme: [{ id: 'a', title: 'Discussion', kind: 'issues', issues: [1], sittingId: 's' }],
};
const told = (setUp: unknown) => faultsIn(setUp).map((fault) => faultSentence(words.t, fault));

test('CL256 what is wrong is said by the name of its field, in the order of the page', () => {
  expect(faultsIn(sound)).toEqual([]);
  const wrong = {
    ...sound,
    colour: 'blue',
    title: '',
    dates: ['soon'],
    timeZone: 'Middle/Earth',
    sittings: [{ id: 's', startsAt: '2026-05-20', endsAt: '2026-05-20T11:30' }],
    limits: { default: 0, byKind: { groupStatement: 20_000 } },
    programme: [{ id: 'a', title: 'x'.repeat(501), kind: 'issues' }],
  };
  expect(told(wrong)).toEqual([
    'colour: no such field is known here.',
    'Title is missing.',
    'Date 1 is not a date.',
    'Sittings 1, Begins needs a day and a time.',
    expect.stringMatching(/^Time zone is not known\./),
    'Programme 1, title is too long: 500 characters at most.',
    'Time to speak, Minutes for an intervention is too small.',
    'Time to speak, by kind, Minutes on behalf of a group is too large.',
  ]);
});

test('CL256 a sitting that ends before it begins is a fault', () => {
  const sittings = [{ id: 's', startsAt: '2026-05-20T11:30', endsAt: '2026-05-20T10:00' }];
  expect(told({ ...sound, sittings })).toEqual(['Sittings 1, Ends is not after the beginning.']);
});

/** The set-up with everything in it, so that every rule has something to be broken in. */
const whole: SetUp = {
  ...sound,
  theme: 'Hives',
  heldDuring: 'The forum',
  presidentTitle: 'President',
  preparedBy: 'The secretariat',
  purpose: 'hear',
  processName: 'Bees+10',
  mandate: ['Resolution 1'],
  guidingQuestions: ['Where?'],
  audienceGroups: ['growers'],
  laterOutcome: { name: 'Forum', date: '2027' },
  chairs: [{ honorific: 'Ms.', name: 'Ada Lund', country: 'Norway' }],
  sittings: [
    { id: 's', startsAt: '2026-05-20T10:00', endsAt: '2026-05-20T11:30', interpretationEndsAt: '2026-05-20T11:00:00Z' },
  ],
  programme: [
    {
      id: 'a',
      title: 'Discussion',
      kind: 'issues',
      issues: [1],
      sittingId: 's',
      minutes: 90,
      limitSeconds: 60,
      speakers: [{ name: 'A', function: 'B', organization: 'C', country: 'D' }],
    },
  ],
  limits: { default: 60, byKind: { groupStatement: 90 }, byCategory: { youth: 60 } },
  policy: {
    preset: 'alternation',
    options: { hardStop: true, graceSeconds: 5, overtakenAtMost: 3, room: 1, online: 1 },
  },
  registration: true,
  moderated: true,
  clock: { rate: 2 },
};

const odd: unknown[] = [
  undefined,
  null,
  '',
  '  ',
  'soon',
  'x'.repeat(501),
  'x'.repeat(5001),
  0,
  -1,
  1.5,
  7,
  601,
  1001,
  20_000,
]
  .concat([true, false, [], {}, [''], [1, 2], ['soon', 'soon'], 'constructor', 'a\u0000b'] as never[])
  .concat([
    '2026-02-29',
    '2024-02-29',
    '2026-05-20T25:00',
    '2026-05-20T10:00:00+02:00',
    '2026-05-20T10',
    'UTC',
  ] as never[])
  .concat(['real', 'arrival', 'sharedQueue', 'opening', Array.from({ length: 201 }, () => 'x')] as never[]);

/** Every set-up that differs from the whole one in a single place. */
function* broken(value: unknown, rebuild: (next: unknown) => unknown): Generator<unknown> {
  for (const each of odd) yield rebuild(each);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield rebuild([...value, ...value]);
    for (const [index, each] of value.entries()) yield* broken(each, (next) => rebuild(value.with(index, next)));
    return;
  }
  yield rebuild({ ...value, colour: 'blue' });
  for (const [key, each] of Object.entries(value)) yield* broken(each, (next) => rebuild({ ...value, [key]: next }));
}

test('CL256 the page and the server find fault with the same set-ups, in the same places', () => {
  expect(Object.keys(setUpChecks).sort()).toEqual(Object.keys(setUpSchema.shape).sort());
  expect(faultsIn(whole)).toEqual([]);
  const disagreements: unknown[] = [];
  let count = 0;
  // A zone is dear to look up, so all other set-ups are without one.
  const { timeZone: _dear, ...zoneless } = whole;
  const zoned = odd.map((timeZone) => ({ ...whole, timeZone }));
  for (const each of [...broken(zoneless, (next) => next), ...zoned]) {
    // As it travels: a key that is undefined does not.
    const setUp: unknown = each === undefined ? undefined : JSON.parse(JSON.stringify(each));
    count += 1;
    const mine = faultsIn(setUp).filter(({ reason }) => reason !== 'endsTooEarly');
    const parsed = setUpSchema.safeParse(setUp);
    const issues = parsed.success ? [] : parsed.error.issues;
    const places = issues.flatMap(({ path, ...issue }) => [path[0], ...('keys' in issue ? issue.keys : [])]);
    const isSame = (mine.length === 0) === parsed.success && mine.every(({ path }) => places.includes(path[0]));
    if (!isSame) disagreements.push({ mine, issues });
  }
  expect(disagreements).toEqual([]);
  expect(count).toBeGreaterThan(2000);
}, 30_000);

test('CL257 the server’s refusal is put to the fields that it names; what names none is told as it is', () => {
  const message = 'programme.0.title: Too big.\n"convenedBy" is missing.\nThat is not well-formed JSON.';
  expect(faultsSaid(message)).toEqual([
    { path: ['programme', 0, 'title'], reason: 'said', sentence: 'programme.0.title: Too big.' },
    { path: ['convenedBy'], reason: 'said', sentence: '"convenedBy" is missing.' },
    { path: [], reason: 'said', sentence: 'That is not well-formed JSON.' },
  ]);
});

test('CL258 a set-up that was saved as a file comes back the same', async () => {
  const { name, content } = asFile({ ...sound, title: 'Élan / bees: 2026' });
  expect(name).toBe('élan-bees-2026.json');
  expect(openFile(await content.text())).toEqual({
    isJson: true,
    setUp: { ...sound, title: 'Élan / bees: 2026' },
    faults: [],
  });
});

test('CL258 of a file with faults, each is told, and what is right can be taken', () => {
  const { setUp, faults } = openFile(JSON.stringify({ title: 'x', place: 7, colour: 'blue', programme: [{}] }));
  expect(setUp).toEqual({ title: 'x' });
  expect(faults.map(({ path }) => path.join('.'))).toEqual(
    expect.arrayContaining(['colour', 'place', 'programme.0.title', 'convenedBy']),
  );
  expect(openFile('{"title":').isJson).toBe(false);
  expect(openFile('[1]').isJson).toBe(false);
});

test('CL258 names that every object has are no fields', () => {
  const { setUp, faults } = openFile('{"constructor": 1, "__proto__": {"title": "x"}, "title": "y"}');
  expect(setUp).toEqual({ title: 'y' });
  expect(faults.some(({ path }) => path[0] === 'constructor')).toBe(true);
});

test('CL431 nothing is called ready while something is to be mended; what is merely missing is told once somebody tried', () => {
  const mend = { path: ['sittings', 0, 'endsAt'], reason: 'endsTooEarly' as const };
  const missing = { path: ['title'], reason: 'missing' as const };
  expect(faultsToTell([missing, mend], false)).toEqual([mend]);
  expect(faultsToTell([missing, mend], true)).toEqual([missing, mend]);
  expect(faultsToTell([], true)).toEqual([]);
});
