import { describe, expect, it } from 'vitest';
import type { SetUp } from '../consultation/setUp.ts';
import { orchard } from '../consultation/testing/orchard.ts';
import { setUpSchema } from './setUp.schema.ts';

const full: SetUp = {
  ...orchard,
  theme: 'Shared orchards',
  heldDuring: 'the Harvest Week',
  presidentTitle: 'President',
  preparedBy: 'the secretariat',
  purpose: 'To hear growers.',
  audienceGroups: ['growers'],
  processName: 'Orchards+20',
  guidingQuestions: ['Who waters?'],
  sittings: [
    {
      id: 'monday',
      startsAt: '2026-05-04T10:00:00',
      endsAt: '2026-05-04T13:00:00+01:00',
      interpretationEndsAt: '2026-05-04T13:00:00Z',
    },
  ],
  programme: [{ ...orchard.programme[0]!, sittingId: 'monday', minutes: 30, issues: [1, 2] }],
  policy: { preset: 'arrival', options: { hardStop: true, graceSeconds: 20 } },
  limits: { default: 180, byKind: { groupStatement: 240, response: 60 }, byCategory: { 'United Nations': 120 } },
  registration: true,
  moderated: false,
  clock: { rate: 60 },
};

/** What is said about a set-up with this change; nothing if it is accepted. */
function said(change: object): string {
  const parsed = setUpSchema.safeParse({ ...full, ...change });
  return parsed.success
    ? ''
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' | ');
}
const item = (rest: object) => ({ programme: [{ id: 'water', title: 'Water', kind: 'issues', ...rest }] });

describe('WI3 a set-up', () => {
  it('WI3 passes as it is, whole or with what it must have', () => {
    expect(setUpSchema.parse(full)).toEqual(full);
    const { title, mode, place, dates, convenedBy, mandate, chairs, issues, programme } = orchard;
    const least = { title, mode, place, dates, convenedBy, mandate, chairs, issues, programme };
    expect(setUpSchema.parse(least)).toEqual(least);
    for (const key of Object.keys(least))
      expect([key, said({ [key]: undefined })]).toEqual([key, expect.stringContaining(key)]);
  });

  it.each([
    [{ colour: 'red' }, 'colour'],
    [{ chairs: [{ name: 'Bela', email: 'x' }] }, 'email'],
    [item({ votes: true }), 'votes'],
    [item({ speakers: [{ name: 'Ada', honorific: 'Ms.' }] }), 'honorific'],
    [{ limits: { perPerson: 3 } }, 'perPerson'],
    [{ policy: { preset: 'arrival', options: { seed: 1 } } }, 'seed'],
    [{ sittings: [{ id: 'a', startsAt: '2026-05-04T10:00:00', endsAt: '2026-05-04T13:00:00', room: 4 }] }, 'room'],
    [{ issues: [{ title: 'Water', keywords: [], weight: 2 }] }, 'weight'],
  ])('WI3 a key that is not known is named: %j', (change, key) => {
    expect(said(change)).toContain(`"${key}"`);
  });

  it.each([
    [{ policy: { preset: 'rotation' } }, 'arrival'],
    [{ limits: { byKind: { intervention: 100 } } }, 'limits.default'],
    [{ limits: { byKind: { foo: 60 } } }, '"foo"'],
  ])('WI3 a field that does not act yet is refused with a sentence: %j', (change, sentence) => {
    expect(said(change)).toContain(sentence);
    expect(said(change)).toMatch(/\.$/);
  });

  it.each([
    [{}, 'options.rules: A custom order names its rules, at least one.'],
    [{ rules: [] }, 'options.rules: A custom order names its rules, at least one.'],
    [{ rules: ['lots', 'lots'] }, 'options.rules: The rule "lots" is named twice.'],
    [{ rules: ['arrival', 'lots'] }, 'options.rules: The rule "arrival"'],
    [{ rules: ['lots', 'loudest'] }, 'options.rules.1: There is no rule "loudest".'],
    [{ rules: [7] }, 'options.rules.0: A rule is named by a word.'],
    [{ rules: ['lots'], room: 2 }, 'options.room: The order "custom" does not take the option "room".'],
  ])('OR34 a custom order that cannot be put together is named: %j', (options, sentence) => {
    expect(said({ policy: { preset: 'custom', options } })).toContain(`policy.${sentence}`);
    expect(said({ policy: { preset: 'custom', options: { rules: ['lots'] } } })).toBe('');
  });

  it.each([
    [item({ issues: [3] }), 'There is no issue 3.'],
    [item({ issues: [0] }), 'issues'],
    [item({ sittingId: 'friday' }), 'There is no sitting "friday".'],
    [{ programme: [item({}), item({})].flatMap(({ programme }) => programme) }, 'Two items have the id "water".'],
    [
      {
        sittings: ['a', 'a'].map((id) => ({ id, startsAt: '2026-05-04T10:00:00', endsAt: '2026-05-04T13:00:00' })),
        programme: orchard.programme,
      },
      'Two sittings have the id "a".',
    ],
    [item({ id: 'the\nwater' }), 'no control characters'],
    [item({ id: 'a'.repeat(101) }), '100'],
    [item({ id: 'constructor' }), 'cannot be an id'],
    [{ programme: [] }, 'programme'],
  ])('WI3 what the programme names must be there, once: %j', (change, sentence) => {
    expect(said(change)).toContain(sentence);
  });

  it('WI3 ids are the institution’s own words, times may leave out seconds and offset', () => {
    for (const id of ['item 1', 'Ouverture-é', '9/10', 'الافتتاح']) expect(said(item({ id }))).toBe('');
    for (const startsAt of ['2026-05-04T10:00', '2026-05-04T10:00Z', '2026-05-04T10:00+02:00', '2026-05-04T10:00:30Z'])
      expect(said({ sittings: [{ id: 'monday', startsAt, endsAt: '2026-05-04T13:00' }] })).toBe('');
  });

  it('WI3 what may be left out may be empty', () => {
    const chairs = [{ honorific: '', name: 'Bela Nagy', country: ' ' }];
    const parsed = setUpSchema.parse({ ...orchard, theme: '', purpose: ' ', timeZone: '', chairs });
    expect(JSON.parse(JSON.stringify(parsed))).toEqual({
      ...(JSON.parse(JSON.stringify({ ...orchard, timeZone: undefined })) as object),
      chairs: [{ name: 'Bela Nagy' }],
    });
    expect(said({ title: '' })).toContain('title');
  });

  it.each([
    [{ dates: ['2026-02-30'] }, 'dates.0'],
    [{ dates: ['4 May 2026'] }, 'dates.0'],
    [{ dates: [] }, 'dates'],
    [{ timeZone: 'Europe/Atlantis' }, 'time zone'],
    [{ sittings: [{ id: 'a', startsAt: 'ten', endsAt: '2026-05-04T13:00:00' }] }, 'sittings.0.startsAt'],
    [{ clock: { rate: 0 } }, 'clock'],
    [{ clock: 'fast' }, 'clock'],
    [{ limits: { default: 0 } }, 'limits.default'],
    [{ limits: { byCategory: { beekeepers: 60 } } }, 'limits.byCategory'],
    [{ limits: { byCategory: { beekeepers: 60 } } }, '"beekeepers"'],
  ])('WI3 dates, zones, clocks and limits are what they should be: %j', (change, place) => {
    expect(said(change)).toContain(place);
  });
});
