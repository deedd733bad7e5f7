import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setUpSchema } from '../wire/setUp.schema.ts';
import { requiredFields } from './noteReading.ts';
import { readConceptNote } from './readConceptNote.ts';
import { completed, type Draft, type Edits, lengthOf, setUpFrom } from './setUpFrom.ts';
import { templateDraft, templates } from './templates.ts';

const NOTES = join(import.meta.dirname, '../../samples/conceptNotes');
const notes = readdirSync(NOTES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(NOTES, file), 'utf8'));
const noteOf = (name: string) => readFileSync(join(NOTES, `${name}.txt`), 'utf8');

const GIVEN = {
  title: 'Meeting on kites',
  convenedBy: 'Kite Council',
  dates: ['2026-05-04'],
  place: 'Field 3',
  mode: 'In person',
};
/** What a person would type for the fields that the draft still asks for. */
const asked = ({ missing }: Draft): Edits => Object.fromEntries(missing.map((field) => [field, GIVEN[field]]));
const faults = (setUp: object) =>
  setUpSchema.safeParse(setUp).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('from a reading to a set-up', () => {
  it('CN10 a draft is accepted as soon as what it says is missing is given', () => {
    for (const text of [...notes, '', 'Meeting on kites']) {
      const reading = readConceptNote(text);
      const draft = setUpFrom(reading);
      const given = setUpFrom(reading, asked(draft));
      expect(given.missing).toEqual([]);
      expect(faults(given.setUp)).toBeUndefined();
      if (draft.missing.length > 0) expect(faults(draft.setUp)).toBeDefined();
    }
  });

  it('CN10 whatever the text, the draft has no fault but what is missing', () => {
    const pieces = fc.constantFrom(
      ...[
        'Themes\n\n',
        '1. Kites\n',
        '2. Wind: strong\n',
        'When: 9 June 2026, ',
        '10:00-12:00\n',
        'Programme\n\n',
        '10:00–11:00 Opening\n',
        '11:00–12:00 Kites\n',
      ],
      ...[
        'Ms. Ann Lee, Head, Kite Office\n',
        'Chair: Mr. Bo Li\n',
        'three minutes per speaker\n',
        '2 seconds each\n',
        'online',
        'x'.repeat(600),
        '\n\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const reading = readConceptNote(parts.join(''));
        expect(faults(setUpFrom(reading, asked(setUpFrom(reading))).setUp)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('CN11 what nobody said is filled in only where it is harmless, and marked', () => {
    expect(completed({}).defaulted).toEqual([
      { field: 'mandate', because: 'noMandate' },
      { field: 'chairs', because: 'noChairs' },
      { field: 'issues', because: 'noIssues' },
      { field: 'programme', because: 'oneDiscussion' },
    ]);
    expect(completed({}).missing).toEqual([...requiredFields]);
    const rivers = setUpFrom(readConceptNote(noteOf('rivers-numbered')));
    expect(rivers.defaulted).toEqual([{ field: 'programme', because: 'itemPerIssue' }]);
    expect(rivers.setUp.programme?.map(({ issues }) => issues)).toEqual([[1], [2], [3], [4]]);
    const trains = setUpFrom(readConceptNote(noteOf('night-trains-email')));
    expect(trains.setUp.place).toBe('Online');
    expect(trains.defaulted).toContainEqual({ field: 'place', because: 'onlinePlace' });
  });

  it('CN11 without a word for it there is no title, no date, no convener', () => {
    const { setUp, missing } = setUpFrom(readConceptNote('Please speak for two minutes.\n'));
    expect(missing).toEqual(expect.arrayContaining(['convenedBy', 'dates', 'place', 'mode']));
    expect(Object.keys(setUp)).not.toEqual(expect.arrayContaining(['dates']));
  });

  it('CN31 the length that the note gives a sitting is that of the one item filled in, unless there are several sittings', () => {
    const note = (days: string) => `Open meeting on kites\n\nA 90-minute consultation.\n\nWhen: ${days}\n`;
    const minutes = (text: string) => setUpFrom(readConceptNote(text)).setUp.programme?.map((item) => item.minutes);
    expect(lengthOf(readConceptNote(note('9 June 2026')))).toBe(90);
    expect(minutes(note('9 June 2026'))).toEqual([90]);
    expect(minutes(note('9-10 June 2026'))).toEqual([undefined]);
    expect(lengthOf(readConceptNote('Open meeting on kites\n'))).toBeUndefined();
  });

  it('CN12 an edit replaces its key, an undefined one takes it out, and items follow', () => {
    const reading = readConceptNote(noteOf('libraries-programme'));
    const before = setUpFrom(reading).setUp;
    expect(before.programme?.[0]).toMatchObject({ id: 'opening', sittingId: 'sitting-1', minutes: 30 });
    expect(before.programme?.at(-1)).toMatchObject({ id: 'closing', sittingId: 'sitting-2' });
    const after = setUpFrom(reading, { title: 'Another title', sittings: undefined, purpose: undefined });
    expect(after.setUp.title).toBe('Another title');
    expect(after.setUp).not.toHaveProperty('sittings');
    expect(after.setUp).not.toHaveProperty('purpose');
    expect(after.setUp.programme?.every((item) => item.sittingId === undefined)).toBe(true);
    expect(faults({ ...after.setUp })).toBeUndefined();
  });

  it('CN12 limits and the items of the agenda come over in seconds and minutes', () => {
    const { setUp } = setUpFrom(readConceptNote(noteOf('bees-terse')));
    expect(setUp.limits).toEqual({ default: 90, byKind: { groupStatement: 240 } });
    expect(setUp.programme?.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['opening', 5],
      ['item-1', 70],
      ['closing', 15],
    ]);
  });
});

describe('templates', () => {
  it('CN13 each is accepted once title, convener, dates and place are given, and asks for nothing else', () => {
    expect(templates.map(({ id }) => id)).toEqual(['openConsultation', 'twoDays', 'shortSlots']);
    for (const { id, toFill } of templates) {
      const draft = templateDraft(id);
      expect(draft.missing).toEqual(['title', 'convenedBy', 'dates', 'place']);
      expect(toFill).toEqual(expect.arrayContaining(draft.missing));
      const { missing, setUp } = templateDraft(id, asked(draft));
      expect(missing).toEqual([]);
      expect(faults(setUp)).toBeUndefined();
    }
  });

  it('CN13 none holds a placeholder as text, and none is changed by a draft of it', () => {
    const before = JSON.stringify(templates);
    for (const { id } of templates) templateDraft(id, { ...GIVEN, issues: [{ title: 'Wind', keywords: ['wind'] }] });
    expect(JSON.stringify(templates)).toBe(before);
    expect(JSON.stringify(templates.map(({ setUp }) => setUp))).not.toMatch(
      /…|XX|TBC|TBD|<[^>]*>|to be (?:filled|confirmed)/i,
    );
  });
});
