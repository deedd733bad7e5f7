import { blocksOf } from './blocks.ts';
import type { Certainty, Fact, FactOf, FieldValues, NoteField, Span } from './noteReading.ts';
import { spanOf, type Passage } from './passage.ts';
import { plainLines } from './plainLines.ts';
import { placed, type Placed } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** A note laid out: its blocks, and the sentences of those that are prose. */
export interface Note {
  blocks: Placed[];
  /** The blocks above the first section and the first paragraph: title, dates, place. */
  top: Placed[];
  sentences: { passage: Passage; block: Placed }[];
}

/** A title block is no longer than this. */
const TOP = 12;
const PROSE = 160;

export function layOut(text: string): Note {
  const blocks = placed(blocksOf(plainLines(text)));
  const body = blocks.findIndex(
    ({ isHeading, role, passage }) =>
      (isHeading && role !== 'other' && role !== 'head') ||
      (passage.text.length > PROSE && /[.?!:]$/.test(passage.text)) ||
      passage.text.length > 2 * PROSE,
  );
  const top = blocks.slice(0, Math.min(body < 0 ? blocks.length : body, TOP));
  const sentences = blocks.flatMap((block) =>
    block.isHeading ? [] : sentencesOf(block.passage).map((passage) => ({ passage, block })),
  );
  return { blocks, top, sentences };
}

/** A value that the text offers for a field, and how much speaks for it. */
export interface Candidate<F extends NoteField> {
  value: FieldValues[F];
  from: Span;
  score: number;
  certainty?: Certainty;
}

export function fact<F extends NoteField>(
  field: F,
  value: FieldValues[F],
  from: Span,
  certainty: Certainty = 'stated',
): FactOf<F> {
  return { field, value, from, certainty };
}

const keyOf = (value: unknown) => (JSON.stringify(value) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The best candidate; the others that say something else are its alternatives. Earlier wins where scores are equal. */
export function best<F extends NoteField>(field: F, candidates: readonly Candidate<F>[]): Fact[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.from.start - b.from.start);
  const first = ranked[0];
  if (!first) return [];
  const seen = [keyOf(first.value)];
  const alternatives = ranked.slice(1).flatMap(({ value, from }) => {
    const key = keyOf(value);
    // The same said shorter or longer is no contradiction.
    if (seen.some((each) => each.includes(key) || key.includes(each)) || seen.length > 5) return [];
    seen.push(key);
    return [{ value, from }];
  });
  const found = fact(field, first.value, first.from, first.certainty);
  return [(alternatives.length > 0 ? { ...found, alternatives } : found) as unknown as Fact];
}

/** Where a value that several blocks give together begins and ends. */
export const spanAcross = (first: Passage, last: Passage): Span => ({
  start: spanOf(first).start,
  end: spanOf(last).end,
});
