import type { InputId, PointId } from '#shared/basics/ids.ts';
import type { Cite, Sentence } from '#shared/draft/model.ts';

/** A source as a numeral stands for it: one input with the points cited from it, or facts of the set-up. */
export type Source =
  | { kind: 'input'; key: string; inputId: InputId; pointIds: PointId[] }
  | { kind: 'setUp'; key: string; fields: string[] };

/** Words of a sentence and the sources that stand behind them. */
export interface Piece {
  text: string;
  /** So many of its characters stand before the element that it ends with. */
  lead: number;
  /** Which element of the sentence it ends with; null for the rest. */
  element: number | null;
  sources: Source[];
}

/** Cuts a sentence behind each part that has citations of its own; what the parts do not cite is cited at the end. */
export function sentencePieces(sentence: Pick<Sentence, 'text' | 'cites' | 'elements'>): Piece[] {
  const elements = (sentence.elements ?? []).filter(({ start, end }) => start < end && end <= sentence.text.length);
  const inElements = new Set(elements.flatMap(({ cites }) => cites));
  const remaining = sentence.cites.filter((cite) => !inElements.has(cite));
  const pieces: Piece[] = [];
  let from = 0;
  for (const element of elements.toSorted((a, b) => a.end - b.end)) {
    const { start, end, cites } = element;
    const index = (sentence.elements ?? []).indexOf(element);
    pieces.push({
      text: sentence.text.slice(from, end),
      lead: Math.max(0, start - from),
      element: index,
      sources: sourcesOf(cites),
    });
    from = end;
  }
  const tail = sentence.text.slice(from);
  if (remaining.length > 0 || tail !== '')
    pieces.push({ text: tail, lead: tail.length, element: null, sources: sourcesOf(remaining) });
  return pieces;
}

/** Cites put together by input, in speaking order; the set-up comes last. */
export function sourcesOf(cites: Cite[]): Source[] {
  const byInput = new Map<InputId, PointId[]>();
  const fields: string[] = [];
  for (const cite of new Set(cites)) {
    if (cite.startsWith('setUp.')) fields.push(cite.slice('setUp.'.length));
    else byInput.set(inputOf(cite), [...(byInput.get(inputOf(cite)) ?? []), cite]);
  }
  const inputs = [...byInput]
    .map(([inputId, pointIds]): Source => ({ kind: 'input', key: inputId, inputId, pointIds }))
    .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));
  return fields.length > 0 ? [...inputs, { kind: 'setUp', key: 'setUp', fields }] : inputs;
}

/** A point says its input in its id, also when it is not on record any more. */
export function inputOf(pointId: PointId): InputId {
  return pointId.replace(/\.\d+$/, '');
}
