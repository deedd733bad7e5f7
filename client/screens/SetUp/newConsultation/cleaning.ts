import type { NoteReading } from '#shared/conceptNote/noteReading.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { withoutBlanks } from './programme.ts';
import { draftOf, type KeptEdits, type Work } from './work.ts';

/** The work without the lines that were begun and left empty; the same work where there are none. */
export function withBlanksTakenOut(work: Work, reading: NoteReading | null): Work {
  const { setUp, defaulted } = draftOf(work, reading);
  const clean = withoutBlanks(setUp);
  const changed = (Object.keys(clean) as (keyof SetUp)[]).filter(
    (key) => !defaulted.some(({ field }) => field === key) && JSON.stringify(clean[key]) !== JSON.stringify(setUp[key]),
  );
  if (changed.length === 0) return work;
  const edits = Object.fromEntries(changed.map((key) => [key, isNothing(clean[key]) ? null : clean[key]])) as KeptEdits;
  return { ...work, edits: { ...work.edits, ...edits } };
}

const isNothing = (value: unknown) => Array.isArray(value) && value.length === 0;
