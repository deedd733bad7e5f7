import { expect, it } from 'vitest';
import { interventionsSchema } from './interventions.schema.ts';
import { readOptions } from './options.ts';
import { planOf } from './plan.ts';
import { checked } from './readMaterial.ts';
import { isSameName } from './sameName.ts';
import { setUpSchema } from './setUp.schema.ts';
import { percentile } from './tally.ts';
import { paragraphs, textParts } from './textParts.ts';

const setUp = {
  title: 'A consultation',
  programme: [
    { id: 'opening', title: 'Opening', kind: 'opening' },
    { id: 'first', title: 'First discussion', kind: 'issues' },
    { id: 'second', title: 'Second discussion', kind: 'issues' },
  ],
};
const turnsOf = (rows: object[]) => planOf(setUp, interventionsSchema.parse(rows)).turns;
const turnOf = (row: object) => turnsOf([{ speaker: 'Ada Eze', text: 'One word more.', ...row }])[0];

it('RP6 a malformed file is refused with a sentence that names the place and what is wrong', () => {
  const refusal = (rows: unknown) => () => checked(interventionsSchema, rows, '/somewhere/interventions.json');
  expect(refusal({ speaker: 'Ada' })).toThrow(/interventions\.json cannot be replayed:\s+the file is a list of/);
  expect(refusal([])).toThrow('the file holds no intervention');
  expect(refusal([{ text: 'Yes.' }, { text: 7 }])).toThrow(/no\. 2, "text": .*expected string/);
  expect(refusal([{ text: 'Yes.', seconds: -1 }])).toThrow('no. 1, "seconds": is a number of seconds above 0');
  expect(() => checked(setUpSchema, { title: 'A' }, 'setup.json')).toThrow(/setup\.json.*\n\s+"programme": is missing/);
});

it('RP6 an option that is missing or not known is refused with a sentence', () => {
  const options = ['--setup', 's.json', '--interventions', 'i.json', '--out', 'o'];
  expect(readOptions(options, {})).toMatchObject({ speed: 'max', out: 'o' });
  expect(() => readOptions(options.slice(2), {})).toThrow('--setup is missing');
  expect(() => readOptions([...options, '--speed', 'fast'], {})).toThrow('--speed is max, 1x or 10x, not "fast".');
  expect(() => readOptions([...options, '--url', 'http://a.example'], {})).toThrow('ROSTRUM_ADMIN_TOKEN');
  expect(() => readOptions([...options, '--loud'], {})).toThrow("Unknown option '--loud'");
});

it('RP7 empty texts are skipped and counted, unknown keys and nulls ignored, an unknown item is told', () => {
  const plan = planOf(
    setUp,
    interventionsSchema.parse([
      { n: 1, speaker: 'Ada', text: '  \n ' },
      { n: 2, speaker: 'Ada' },
      { n: 3, speaker: null, text: 'Yes.', seat: 12, organization: null, item: 'lunch' },
      { n: 4, speaker: 'Ada', text: 'No.', item: 'second DISCUSSION' },
    ]),
  );
  expect(plan.skippedEmpty).toBe(2);
  expect(plan.turns.map(({ n, item }) => [n, item.id])).toEqual([
    [3, 'first'],
    [4, 'second'],
  ]);
  expect(plan.warnings).toEqual([expect.stringContaining('no item "lunch"')]);
});

it('RP8 kinds and who asks: chair and secretariat respond, un is the United Nations, nobody named is entered by the floor officer', () => {
  expect(turnOf({ kind: 'chair' })).toMatchObject({ asker: 'chair', kind: 'response' });
  expect(turnOf({ kind: 'secretariat' })).toMatchObject({ asker: 'floorOfficer', kind: 'response' });
  expect(turnOf({ kind: 'un', category: 'other' })?.speaker?.profile.category).toBe('United Nations');
  expect(turnOf({ kind: 'keynote' })).toMatchObject({ asker: 'participant', kind: 'intervention' });
  expect(turnOf({ onBehalfOf: 'The Group' })).toMatchObject({ kind: 'groupStatement', onBehalfOf: 'The Group' });
  expect(turnOf({ speaker: '', organization: 'Net' })).toMatchObject({
    asker: 'floorOfficer',
    kind: 'intervention',
    speaker: null,
    unnamed: { organization: 'Net' },
  });
});

it('RP8 time is the seconds given, else the words at 120 a minute', () => {
  expect(turnOf({ seconds: 95 })?.seconds).toBe(95);
  expect(turnOf({ text: 'one two three four' })?.seconds).toBe(2);
});

it('RP9 the same name is the same person, unless both say an organization and not the same one', () => {
  const [one, again, other, third] = turnsOf([
    { speaker: 'Ada Eze', organization: 'Net', text: 'a' },
    { speaker: 'Ms. ada  eze', country: 'Ghana', text: 'b' },
    { speaker: 'Ada Eze', organization: 'Sea', text: 'c' },
    { speaker: 'Bo', text: 'd' },
  ]).map(({ speaker }) => speaker);
  expect(again).toBe(one);
  expect(one?.profile).toMatchObject({ name: 'Ada Eze', organization: 'Net', country: 'Ghana' });
  expect(new Set([one, other, third]).size).toBe(3);
});

it('RP9 names meet without regard to honorific and case', () => {
  expect(isSameName('H.E. Ms. Amara OKOYE', 'Amara Okoye')).toBe(true);
  expect(isSameName('The Honourable Bo Li', 'Mr Bo Li')).toBe(true);
  expect(isSameName('Hong Li', 'Li')).toBe(false);
  expect(isSameName('Dr.', 'dr.')).toBe(true);
});

it('RP10 a long text goes in parts that fit a message and lose nothing, at the best seam there is', () => {
  const sentence = 'Ünïcode "quotes" and \\ stay whole, 𝒜 too. ';
  for (const text of [sentence.repeat(4000), 'x'.repeat(150_000), '𝒜'.repeat(40_000), '"'.repeat(100_000)]) {
    const parts = textParts(text);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThanOrEqual(60_000);
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(parts.some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
  }
  expect(textParts(sentence.repeat(4000)).every((part) => part.endsWith('.'))).toBe(true);
  expect(paragraphs('One.\n\nTwo.\n \nThree.')).toEqual(['One.', 'Two.', 'Three.']);
});

it('RP5 percentiles are by nearest rank', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect([0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([10, 19, 20]);
  expect(percentile([], 0.5)).toBe(0);
});
