import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFields, type NoteField, noteFields } from '#shared/conceptNote/noteReading.ts';
import { readConceptNote } from '#shared/conceptNote/readConceptNote.ts';
import { readFile } from './readFile.ts';

const NOTES = join(import.meta.dirname, '../../samples/conceptNotes');

it.each(['harbours-docx', 'orchards-mixed'])('RF14 the PDF of a note says what the note says: %s', async (name) => {
  const read = await readFile({ ask: 'text', bytes: new Uint8Array(readFileSync(join(NOTES, `${name}.pdf`))) });
  if (!read.ok || !('text' in read)) throw new Error('The sample PDF was not read.');
  const { facts, missing } = readConceptNote(read.text);
  const valuesOf = (field: NoteField) => {
    const values = facts.filter((fact) => fact.field === field).map(({ value }) => value);
    return (listFields as readonly NoteField[]).includes(field) ? values : values[0];
  };
  const found = Object.fromEntries(
    noteFields.filter((field) => facts.some((fact) => fact.field === field)).map((field) => [field, valuesOf(field)]),
  );
  expect({ ...found, missing }).toEqual(JSON.parse(readFileSync(join(NOTES, `${name}.expected.json`), 'utf8')));
});
