import { cleanLine } from './cleanText.ts';
import { printInstant } from './dates.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';

export const MACHINE_DRAFT = 'machine draft, not an official record';
export const SAMPLE = 'Sample consultation, not a real meeting';
export const REHEARSAL = 'Rehearsal, with simulated participants';
export const NOT_REAL_TIME = 'Made on a simulated clock, not in real time';

/** What a reader must know about the document before reading it. */
export function marksOf(document: OutcomeDocument): string[] {
  const { clock } = document.setUp;
  const marks = [statusMark(document)];
  if (document.sample) marks.push(SAMPLE);
  if (document.rehearsal) marks.push(REHEARSAL);
  if (clock !== undefined && clock !== 'real') marks.push(NOT_REAL_TIME);
  return marks;
}

/** Draft number, time of the export and the record's head, for the foot of the document. */
export function colophonOf(document: OutcomeDocument): string[] {
  const lines = [`Draft ${document.draftVersion}, exported on ${printInstant(document.madeAt)}`];
  if (document.head !== '') lines.push(`Head of the record: ${document.head}`);
  return lines;
}

function statusMark(document: OutcomeDocument): string {
  if (document.status !== 'released') return MACHINE_DRAFT;
  const by = cleanLine(document.releasedBy);
  return by === '' ? 'Released' : `Released by ${by}`;
}
