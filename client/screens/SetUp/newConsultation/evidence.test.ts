import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NoteReading } from '#shared/conceptNote/noteReading.ts';
import { readConceptNote } from '#shared/conceptNote/readConceptNote.ts';
import { choicesFor, choicesInList, factsBehind, quotesOf, stretchesOf } from './evidence.ts';

const folder = new URL('../../../../samples/conceptNotes/', import.meta.url);
const notes = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test.each(notes)('CL254 the marked note is the note, and every marked passage belongs to a field: %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const reading = readConceptNote(text);
  const stretches = stretchesOf(text, reading);
  expect(stretches.map((each) => each.text).join('')).toBe(text);
  const title = stretches.filter(({ fields }) => fields.includes('title'));
  expect(title.map((each) => each.text).join('')).toBe(
    text.slice(reading.facts[0]!.from.start, reading.facts[0]!.from.end),
  );
});

test('CL254 a passage is quoted with the words around it, each place once', () => {
  const text = readFileSync(new URL('rivers-numbered.txt', folder), 'utf8');
  const reading = readConceptNote(text);
  const [quote, ...others] = quotesOf(text, factsBehind(reading, 'dates'));
  expect(quote).toEqual({ before: 'Geneva, ', passage: '21 and 22 April 2026', after: '' });
  expect(others).toEqual([]);
  const place = quotesOf(text, factsBehind(reading, 'place'))[0]!;
  expect(place.before).toMatch(/held at the $/);
  expect(place.after).toMatch(/^, in hybrid format.* …$/);
});

test('CL255 where the note says two things, the other one is a choice', () => {
  const at = { start: 0, end: 4 };
  const reading: NoteReading = {
    missing: [],
    facts: [
      { field: 'place', value: 'Bonn', from: at, certainty: 'stated', alternatives: [{ value: 'Cologne', from: at }] },
      {
        field: 'dates',
        value: '2026-05-06',
        from: at,
        certainty: 'inferred',
        alternatives: [{ value: '2026-06-05', from: at }],
      },
    ],
  };
  expect(choicesFor(reading, 'place', 'Bonn')).toEqual(['Cologne']);
  expect(choicesFor(reading, 'place', 'Cologne')).toEqual(['Bonn']);
  expect(choicesFor(reading, 'title', undefined)).toEqual([]);
  expect(choicesInList(reading, 'dates', '2026-06-05')).toEqual(['2026-05-06']);
  expect(choicesInList(reading, 'dates', '2026-07-01')).toEqual([]);
});
