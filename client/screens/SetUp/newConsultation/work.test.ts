import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConceptNote } from '#shared/conceptNote/readConceptNote.ts';
import { withBlanksTakenOut } from './cleaning.ts';
import { stillWanted } from './fields.ts';
import { statusOf } from './statusOf.ts';
import { draftOf, keepWork, keptWork, type KeptEdits, type Work } from './work.ts';

const text = readFileSync(new URL('../../../../samples/conceptNotes/bees-terse.txt', import.meta.url), 'utf8');
const reading = readConceptNote(text);

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const status = (edits: KeptEdits, field: Parameters<typeof statusOf>[1]) => {
  const source = { way: 'note' as const, text };
  const draft = draftOf({ source, edits }, reading);
  const recognized = draftOf({ source, edits: {} }, reading).setUp;
  return statusOf({ source, reading, draft, edits, recognized }, field);
};

test('CL250 what is kept comes back as it was, also what was taken out, until it is forgotten', () => {
  const storage = shelf();
  const work: Work = { source: { way: 'note', text }, edits: { title: 'Bees', purpose: null } };
  keepWork(work, storage);
  const back = keptWork(storage);
  expect(back).toEqual(work);
  const { setUp } = draftOf(back!, reading);
  expect(setUp.title).toBe('Bees');
  expect(setUp.purpose).toBeUndefined();
  expect(setUp.place).toBe('Bonn');
  keepWork(null, storage);
  expect(keptWork(storage)).toBeNull();
});

test('CL250 a browser that keeps nothing, or kept something else, gives a fresh start and says so', () => {
  const closed = () => {
    throw new Error('closed');
  };
  expect(keptWork({ getItem: closed })).toBeNull();
  expect(keptWork({ getItem: () => '{"source":' })).toBeNull();
  expect(keptWork({ getItem: () => '{"colour":"blue"}' })).toBeNull();
  expect(keepWork(null, { setItem: closed, removeItem: closed })).toBe(false);
});

test('CL251 each field says where its value comes from', () => {
  expect(status({}, 'place').origin).toBe('stated');
  expect(status({}, 'timeZone').origin).toBe('inferred');
  expect(status({}, 'issues')).toEqual({ origin: null, because: 'noIssues' });
  expect(status({ place: 'Cologne' }, 'place').origin).toBe('edited');
  expect(status({ purpose: null }, 'purpose').origin).toBe('removed');
  expect(status({ heldDuring: '' }, 'heldDuring').origin).toBeNull();
  const source = { way: 'template' as const, template: 'shortSlots' as const };
  const draft = draftOf({ source, edits: {} }, null);
  expect(statusOf({ source, reading: null, draft, edits: {}, recognized: draft.setUp }, 'mode').origin).toBe(
    'template',
  );
});

test('CL432 a day that the note states and that is over is called that, not concluded', () => {
  const source = { way: 'note' as const, text };
  const late = readConceptNote(text, '2999-01-01');
  const draft = draftOf({ source, edits: {} }, late);
  const on = (read: typeof late) =>
    statusOf({ source, reading: read, draft, edits: {}, recognized: draft.setUp }, 'dates').origin;
  expect(on(late)).toBe('past');
  expect(on(readConceptNote(text, '1999-01-01'))).not.toBe('past');
});

test('CL252 what is missing is told apart: needed to create, and wanted for the draft', () => {
  const note: Work = { source: { way: 'note', text }, edits: { place: null } };
  const draft = draftOf(note, reading);
  expect(draft.missing).toEqual(['place']);
  expect(stillWanted(note.source, draft)).toEqual(['mandate', 'issues']);
  const blank: Work = { source: { way: 'template', template: 'openConsultation' }, edits: {} };
  const begun = draftOf(blank, null);
  expect(begun.missing).toEqual(['title', 'convenedBy', 'dates', 'place']);
  expect(stillWanted(blank.source, begun)).toContain('sittings');
  expect(stillWanted(blank.source, begun)).not.toContain('title');
});

test('CL253 lines that were begun and left empty are nobody’s fault: they go, and the programme keeps its issues', () => {
  const edits: KeptEdits = {
    mandate: ['', 'Resolution 1'],
    chairs: [{ name: '' }],
    issues: [
      { title: '', keywords: [] },
      { title: 'Hives', keywords: [] },
    ],
    programme: [
      { id: 'a', title: 'On hives', kind: 'issues', issues: [1, 2], speakers: [{ name: '' }] },
      { id: 'b', title: '', kind: 'issues' },
    ],
  };
  const clean = withBlanksTakenOut({ source: { way: 'note', text }, edits }, reading);
  const { setUp } = draftOf(clean, reading);
  expect(setUp.mandate).toEqual(['Resolution 1']);
  expect(setUp.chairs).toEqual([]);
  expect(setUp.issues).toEqual([{ title: 'Hives', keywords: [] }]);
  expect(setUp.programme).toEqual([{ id: 'a', title: 'On hives', kind: 'issues', issues: [1] }]);
  expect(withBlanksTakenOut(clean, reading)).toBe(clean);
});
