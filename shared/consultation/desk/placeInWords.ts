import type { WordsPiece } from '../../points/point.ts';

/** Where words stand among what was said: the source, and the span in that source's pieces joined by one space. */
export interface Place {
  source: WordsPiece['source'];
  start: number;
  end: number;
  verbatim: string;
}

const SOURCES: readonly WordsPiece['source'][] = ['statement', 'notes', 'captions'];

/** Finds words in what was said, however its lines were broken; the place nearest to `near`, if one is meant. Null where nobody said them. */
export function placeInWords(
  words: readonly WordsPiece[],
  text: string,
  meant: { source?: WordsPiece['source'] | undefined; near?: number | undefined } = {},
): Place | null {
  const wanted = text.trim().split(/\s+/).map(escaped).join('\\s+');
  if (wanted === '') return null;
  for (const source of meant.source ? [meant.source] : SOURCES) {
    const whole = words
      .filter((piece) => piece.source === source)
      .map((piece) => piece.text)
      .join(' ');
    const found = [...whole.matchAll(new RegExp(wanted, 'g'))];
    const distance = ({ index }: RegExpExecArray) => Math.abs(index - (meant.near ?? 0));
    const best = found.toSorted((a, b) => distance(a) - distance(b))[0];
    if (best) return { source, start: best.index, end: best.index + best[0].length, verbatim: best[0] };
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
