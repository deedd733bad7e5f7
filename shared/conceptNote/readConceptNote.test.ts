import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, factsOf, listFields, type NoteField, noteFields } from './noteReading.ts';
import places from './places.json' with { type: 'json' };
import { readConceptNote } from './readConceptNote.ts';
import zoneNames from './zoneNames.json' with { type: 'json' };

const NOTES = join(import.meta.dirname, '../../samples/conceptNotes');
const names = readdirSync(NOTES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));
const textOf = (name: string) => readFileSync(join(NOTES, `${name}.txt`), 'utf8');
const expectedOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(NOTES, `${name}.expected.json`), 'utf8')) as Record<string, unknown>;

/** The values of a reading by field, lists as lists. */
function valuesOf(text: string): Record<string, unknown> {
  const { facts } = readConceptNote(text);
  return Object.fromEntries(
    noteFields.flatMap((field) => {
      const values = facts.filter((fact) => fact.field === field).map(({ value }) => value);
      if (values.length === 0) return [];
      return [[field, (listFields as readonly NoteField[]).includes(field) ? values : values[0]]];
    }),
  );
}

const one = (text: string, field: NoteField) => valuesOf(text)[field];
/** As the layout breaks words: soft hyphens, ligatures, hyphens at the end of a line. */
const smooth = (text: string) =>
  text
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl')
    .replace(/\u00AD/g, '')
    .replace(/-\s*\n\s*/g, '')
    .toLowerCase();
const letters = (text: string) => smooth(text).match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the sample notes', () => {
  for (const name of names) {
    const expected = expectedOf(name);
    const found = valuesOf(textOf(name));
    const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter((each) => each !== 'missing');
    for (const field of fields)
      it(`CN1 ${name}: ${field}`, () => {
        expect(found[field]).toEqual(expected[field]);
      });
    it(`CN2 ${name}: what is missing`, () => {
      expect(readConceptNote(textOf(name)).missing).toEqual(expected.missing);
    });
  }
});

/** Fields whose value is words of the note as they stand there. */
const VERBATIM: readonly NoteField[] = (
  [
    'title',
    'theme',
    'convenedBy',
    'preparedBy',
    'heldDuring',
    'processName',
    'place',
    'format',
    'purpose',
  ] as NoteField[]
).concat(['objectives', 'guidingQuestions', 'audienceGroups']);

function saidWords(fact: Fact): string {
  if (fact.field === 'issues') return `${fact.value.title} ${fact.value.keywords.join(' ')}`;
  if (fact.field === 'chairs') return `${fact.value.honorific ?? ''} ${fact.value.name} ${fact.value.country ?? ''}`;
  if (fact.field === 'programme')
    return [fact.value.title, ...fact.value.speakers.flatMap((each) => Object.values(each))].join(' ');
  if (fact.field === 'laterOutcome') return fact.value.name;
  return VERBATIM.includes(fact.field) ? String(fact.value) : '';
}

describe('evidence', () => {
  it('CN3 every fact cites a stretch of the text that holds the words of its value', () => {
    for (const name of names) {
      const text = textOf(name);
      for (const fact of readConceptNote(text).facts) {
        const cited = smooth(text.slice(fact.from.start, fact.from.end)).replace(/\W+/g, '');
        expect(cited, `${name} ${fact.field}`).not.toBe('');
        const lost = letters(saidWords(fact)).filter((word) => !cited.includes(word.replace(/\W+/g, '')));
        expect(lost, `${name} ${fact.field}`).toEqual([]);
      }
    }
  });

  it('CN3 a date is cited with its day, and its year is somewhere in the note', () => {
    for (const name of names) {
      const text = textOf(name);
      for (const { value, from, certainty } of factsOf(readConceptNote(text), 'dates')) {
        expect(text.slice(from.start, from.end)).toMatch(/\d/);
        expect(text).toContain(value.slice(0, 4));
        if (certainty === 'stated') expect(text.slice(from.start, from.end)).toContain(value.slice(0, 4));
      }
    }
  });

  it('CN4 a note that says nothing gives nothing, and all that a set-up needs is missing', () => {
    for (const text of ['', '   \n\n\t', 'Lorem ipsum dolor sit amet.'])
      expect(readConceptNote(text).facts.filter(({ field }) => field !== 'title')).toEqual([]);
    expect(readConceptNote('').missing).toEqual(readConceptNote('\n').missing);
    expect(readConceptNote('').missing).toContain('title');
  });
});

describe('dates and hours', () => {
  const meeting = (when: string) => `Open meeting on kites\n\nWhen: ${when}\n`;

  it('CN5 reads days in their usual forms', () => {
    const forms: [string, string[]][] = [
      ['9-10 June 2025', ['2025-06-09', '2025-06-10']],
      ['Tuesday, 29 July 2025', ['2025-07-29']],
      ['10 October 2023', ['2023-10-10']],
      ['June 9–11, 2026', ['2026-06-09', '2026-06-10', '2026-06-11']],
      ['30 June to 1 July 2026', ['2026-06-30', '2026-07-01']],
      ['Monday 5 and Tuesday 6 October 2026', ['2026-10-05', '2026-10-06']],
      ['Monday, 8 June – Tuesday, 9 June 2026', ['2026-06-08', '2026-06-09']],
      ['15, 16 and 18 May 2026', ['2026-05-15', '2026-05-16', '2026-05-18']],
      ['the 3rd of March 2026', ['2026-03-03']],
      ['2026-05-20', ['2026-05-20']],
      ['20.05.2026', ['2026-05-20']],
      ['28 February to 1 March 2028', ['2028-02-28', '2028-02-29', '2028-03-01']],
    ];
    for (const [when, days] of forms) expect(one(meeting(when), 'dates'), when).toEqual(days);
  });

  it('CN5 takes no day that the calendar does not have, and no date of a resolution or a deadline', () => {
    expect(one(meeting('31 June 2026'), 'dates')).toBeUndefined();
    const text = 'Open meeting on kites\n\nThe rules were adopted on 3 May 2019. Please register by 4 May 2026.\n';
    expect(one(text, 'dates')).toBeUndefined();
  });

  it('CN6 reads hours with their zone, and works out the end from a length', () => {
    const forms: [string, string, string, string | undefined][] = [
      ['9 June 2026, 10 a.m. to 1 p.m.', '10:00', '13:00', undefined],
      ['9 June 2026, 15:00-18:00 (EDT)', '15:00', '18:00', 'America/New_York'],
      ['9 June 2026, from 10 to 11.30 a.m. Nairobi time', '10:00', '11:30', 'Africa/Nairobi'],
      ['9 June 2026, 14h30 – 16h00 UTC+2', '14:30', '16:00', 'Etc/GMT-2'],
      ['9 June 2026, 9 a.m. to noon', '09:00', '12:00', undefined],
      ['9 June 2026, 08:30 JST, 90 minutes', '08:30', '10:00', 'Asia/Tokyo'],
    ];
    for (const [when, from, to, zone] of forms) {
      const text = `${meeting(when)}Duration: ${when.includes('90') ? '90 minutes' : 'one sitting'}\n`;
      expect(one(text, 'sittings'), when).toEqual([
        { startsAt: `2026-06-09T${from}:00`, endsAt: `2026-06-09T${to}:00` },
      ]);
      expect(one(text, 'timeZone'), when).toBe(zone);
    }
  });

  it('CN6 every zone that can be read is one that a clock knows', () => {
    const zones = [...Object.values(places), ...Object.values(zoneNames)];
    for (const offset of ['+14', '-12', '+99', '-13', '+5:30', '+0'])
      zones.push(String(one(meeting(`9 June 2026, 10:00-12:00 UTC${offset}`), 'timeZone')));
    for (const timeZone of new Set(zones))
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
  });

  it('CN6 a sitting past midnight ends on the next day; hours of each day hold for every day', () => {
    expect(one(meeting('31 December 2026, 22:00–01:00'), 'sittings')).toEqual([
      { startsAt: '2026-12-31T22:00:00', endsAt: '2027-01-01T01:00:00' },
    ]);
    expect(one(meeting('9-10 June 2026, 10:00-12:00 each day'), 'sittings')).toHaveLength(2);
  });
});

describe('contradictions and mandates', () => {
  it('CN7 where the note contradicts itself, the likelier is taken and the other is named', () => {
    const text =
      'Open meeting on kites\n\nDate: 9 June 2026\n\nBackground\n\nThe open meeting will be held on 11 June 2026 in Oslo.\n\nVenue: Harbour Hall, Bergen\n';
    const { facts } = readConceptNote(text);
    const date = facts.find(({ field }) => field === 'dates')!;
    expect(date.value).toBe('2026-06-09');
    expect(date.alternatives?.map(({ value }) => value)).toEqual(['2026-06-11']);
    const place = facts.find(({ field }) => field === 'place')!;
    expect(place.value).toBe('Harbour Hall, Bergen');
    expect(place.alternatives?.map(({ value }) => value)).toEqual(['Oslo']);
  });

  it('CN8 each resolution once, in the words that say most', () => {
    const text =
      'Background\n\nGeneral Assembly resolution 70/999 asked for it (A/RES/70/999, paragraph 7). It rests on paragraph 7 of General Assembly resolution 70/999, Economic and Social Council resolutions 2023/8 and 2024/9, and resolution 52/6 of the Human Rights Council.\n';
    expect(one(text, 'mandate')).toEqual([
      'paragraph 7 of General Assembly resolution 70/999',
      'Economic and Social Council resolution 2023/8',
      'Economic and Social Council resolution 2024/9',
      'Human Rights Council resolution 52/6',
    ]);
  });
});

describe('lengths and modes', () => {
  const kites = (line: string) => `Open meeting on kites\n\nWhen: 9 June 2026\n\nModalities\n\n${line}\n`;

  it('CN14 a limit in two units is read whole, however it is written', () => {
    const forms: [string, number][] = [
      ['2 minutes and 30 seconds', 150],
      ['two minutes thirty seconds', 150],
      ['2 min. 30 sec.', 150],
      ['2 min 30', 150],
      ['2’30”', 150],
      ['2:30', 150],
      ['2:30 minutes', 150],
      ['two and a half minutes', 150],
      ['2½ minutes', 150],
      ['a minute and a half', 90],
      ['three minutes', 180],
    ];
    for (const [said, seconds] of forms) {
      const reading = readConceptNote(kites(`Interventions are limited to ${said}.`));
      const limits = factsOf(reading, 'limitDefault').map(({ value, alternatives }) => [value, alternatives]);
      expect(limits, said).toEqual([[seconds, undefined]]);
    }
  });

  it('CN14 two lengths side by side stay two, and neither a time of day nor a distance is one', () => {
    const both = kites('Speakers have three minutes each, five minutes for groups.');
    expect([one(both, 'limitDefault'), one(both, 'limitGroups')]).toEqual([180, 300]);
    expect(one(kites('Requests for the floor are limited to 2:30 p.m.'), 'limitDefault')).toBeUndefined();
    expect(one(kites('The meeting is for those who live within an hour of it.'), 'length')).toBeUndefined();
    expect(one(kites('The meeting is about an hour’s walk.'), 'length')).toBeUndefined();
    expect(one(kites('The meeting is an hour’s discussion.'), 'length')).toBe(60);
  });

  it('CN15 a place and a means of joining from afar make a hybrid meeting, to be checked', () => {
    const modeOf = (where: string) => {
      const [found] = factsOf(readConceptNote(`Open meeting on kites\n\nVenue: ${where}\n`), 'mode');
      return found && [found.value, found.certainty];
    };
    for (const also of ['; also via Zoom', ', as well as online', ' (Zoom)', '. Also online'])
      expect(modeOf(`Harbour Hall, Bergen${also}`), also).toEqual(['Hybrid', 'inferred']);
    expect(modeOf('Harbour Hall, Bergen (hybrid)')).toEqual(['Hybrid', 'stated']);
    expect(modeOf('Virtual – Harbour Hall, Bergen')).toEqual(['Online', 'inferred']);
    expect(modeOf('Zoom')).toEqual(['Online', 'stated']);
    expect(one(kites('Documents are also online.'), 'mode')).toBeUndefined();
  });

  it('CN16 what a note only says to see also is no mandate beside another, and inferred without one', () => {
    const mandateOf = (text: string) =>
      factsOf(readConceptNote(kites(text)), 'mandate').map(({ value, certainty }) => [value, certainty]);
    const asked = 'The Kite Assembly, in its resolution KA/12/3 of 4 May 2025, asked for it.';
    expect(mandateOf(`${asked} See also decision 8/3.`)).toEqual([['Kite Assembly resolution KA/12/3', 'stated']]);
    expect(mandateOf('See also decision 8/3.')).toEqual([['decision 8/3', 'inferred']]);
  });
});

describe('persons and questions', () => {
  const agenda = (line: string) => `Open meeting on kites\n\nProgramme\n\n10:00–11:00 Opening\n11:00–12:00 ${line}\n`;

  it('CN17 an honorific with a full stop ends no title, and the Chair named in the agenda is the chair', () => {
    for (const honorific of ['Amb.', 'Hon.', 'Rt. Hon.', 'Sr.', 'H.E. Dr.']) {
      const text = agenda(`Closing by the Chair, ${honorific} Ana Lund (Norway)`);
      expect(one(text, 'chairs'), honorific).toEqual([{ honorific, name: 'Ana Lund', country: 'Norway' }]);
      expect(one(text, 'programme')).toMatchObject([
        {},
        { title: `Closing by the Chair, ${honorific} Ana Lund (Norway)` },
      ]);
    }
    expect(one(agenda('Statement by the Chair of the Wind Group, Ms. Ana Lund'), 'chairs')).toBeUndefined();
  });

  it('CN17 who moderates an item is no invited speaker of it', () => {
    const text = agenda('Strings. Moderator: Mr. Bo Li and Dr. Cy Moe; Speakers: Ms. Di Roy, Head, Kite Office');
    expect(one(text, 'programme')).toMatchObject([
      {},
      { title: 'Strings', speakers: [{ name: 'Ms. Di Roy', function: 'Head', organization: 'Kite Office' }] },
    ]);
  });

  it('CN18 questions that a layout ran together are parted where the next number stands', () => {
    const asked = (line: string) => one(`Open meeting on kites\n\nGuiding questions\n\n${line}\n`, 'guidingQuestions');
    const three = ['Who flies them?', 'Where?', 'In what wind?'];
    expect(asked('Q1. Who flies them? Q2. Where? Q3. In what wind?')).toEqual(three);
    expect(asked('1. Who flies them? 2. Where?\n3. In what wind?')).toEqual(three);
    expect(asked('1. Who flies them in 2026? Where?')).toEqual(['Who flies them in 2026? Where?']);
  });

  it('CN19 a day before today is marked as past and stays as sure as it is; without today none is', () => {
    const text = 'Open meeting on kites\n\nWhen: 9-10 June 2026\n';
    const days = (today?: string) => factsOf(readConceptNote(text, today), 'dates');
    expect(days('2026-06-10').map(({ isPast }) => isPast)).toEqual([true, undefined]);
    expect(days('2026-06-10').map(({ certainty }) => certainty)).toEqual(['stated', 'stated']);
    expect(days().map(({ isPast }) => isPast)).toEqual([undefined, undefined]);
  });

  it('CN32 a short value after its label is no heading', () => {
    const note = (line: string) => `Open meeting on kites\n\nDate: 10 October 2026\n\n${line}\n\nKites are old.\n`;
    expect(one(note('Place: Kyoto'), 'place')).toBe('Kyoto');
    expect(one(note('Venue: Kyoto, Japan'), 'place')).toBe('Kyoto, Japan');
    expect(one(note('Convened by: Kite Council'), 'convenedBy')).toBe('Kite Council');
    expect(one(note('Mode: hybrid'), 'mode')).toBe('Hybrid');
    expect(one(note('Duration: two hours'), 'length')).toBe(120);
  });

  it('CN30 what asks after an introduction is a guiding question, also without a number; other paragraphs are none', () => {
    const asked = (...paragraphs: string[]) =>
      one(['Open meeting on kites', ...paragraphs].join('\n\n'), 'guidingQuestions');
    const lead = 'The Council invites speakers to address the following questions:';
    const two = ['Who flies them?', 'In what wind do they fly, and where?'];
    expect(asked('Background', 'Kites are old. Why do they fly? Nobody says.', lead, ...two)).toEqual(two);
    expect(asked(lead, 'Who flies them?')).toEqual(['Who flies them?']);
    expect(asked(lead, ...two, 'A summary follows.', 'Shall we dance?')).toEqual(two);
    expect(asked('Kites are old.', ...two)).toBeUndefined();
    expect(asked(lead, 'Kites are old. Who flies them?')).toEqual(['Who flies them?']);
  });
});

/** Pieces of notes, in any order: headings without text, labels without value, marks without entry. */
const pieces = fc.constantFrom(
  ...[
    'Background',
    'Date:',
    'When: 9 June 2026',
    '9-10',
    ' June ',
    '2026',
    '1.',
    '(a)',
    '\n',
    '\n\n',
    '•',
    '?',
    ' 10:00',
    '–',
    ' a.m.',
    'Ms. ',
    'Guiding questions\n',
  ],
  ...[
    'resolution ',
    '70/1',
    'Programme\n',
    '10:00–11:00 Opening',
    '\t',
    '1 / 4\n',
    '\u00AD',
    'ﬁ',
    ' held at the ',
    'Kyoto',
    'three minutes',
    ' in the ',
    'A/RES/',
    '-\n',
    '"',
    '(',
  ],
);

describe('any text', () => {
  it('CN9 is read without an error, alike each time, and cites only what is in it', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readConceptNote(text);
        expect(readConceptNote(text)).toEqual(reading);
        for (const { from, alternatives = [] } of reading.facts)
          for (const { start, end } of [from, ...alternatives.map((each) => each.from)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 150 },
    );
  });

  // A pattern that takes the square of its text takes minutes here; the time limit tells it.
  it('CN9 is read to its end also where it is long and repeats one thing', () => {
    const repeated = ['a', '1. ', '9 June ', 'a-\n', 'Aa of the ', '2 min. '];
    for (const each of repeated)
      expect(readConceptNote(each.repeat(Math.ceil(60_000 / each.length))).missing.length).toBeGreaterThan(0);
  }, 20_000);
});
