import type { InputId, PointId } from '#shared/basics/ids.ts';
import type { Cite, Sentence } from '#shared/draft/model.ts';
import { cleanLine } from './cleanText.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';

/** One cited point with the words as they were said; the annotated copy lists them at the end. */
export interface SourceEntry {
  pointId: PointId;
  /** Its input, and where the words stand in it: `3. Ms. Ana Reyes; captions, characters 0-57`. */
  where: string;
  /** The words as they were said, in quotation marks; a remark without them where they are no longer on record. */
  said: string;
}

/** All that a sentence stands on: its own cites and those of its elements, each once. */
export function citesOf(sentence: Sentence): Cite[] {
  return [...new Set([...sentence.cites, ...(sentence.elements ?? []).flatMap((element) => element.cites)])];
}

/** Whether a cite is a fact of the set-up rather than a point. */
export function isSetUpCite(cite: Cite): cite is `setUp.${string}` {
  return cite.startsWith('setUp.');
}

/** `[i3.1, i3.2: 3. Ms. Reyes; set-up: mandate]`, points put together by input; null where nothing is cited. */
export function sourcesBracket(document: OutcomeDocument, sentence: Sentence): string | null {
  const byInput = new Map<InputId, PointId[]>();
  const facts: string[] = [];
  for (const cite of citesOf(sentence)) {
    if (isSetUpCite(cite)) facts.push(cite.slice('setUp.'.length));
    else {
      const inputId = inputOf(document, cite);
      byInput.set(inputId, [...(byInput.get(inputId) ?? []), cite]);
    }
  }
  const parts = [...byInput].map(([inputId, points]) => `${points.join(', ')}: ${labelOf(document, inputId)}`);
  if (facts.length > 0) parts.push(`set-up: ${facts.join(', ')}`);
  return parts.length > 0 ? cleanLine(`[${parts.join('; ')}]`) : null;
}

/** The points behind these sentences with their words, in speaking order. */
export function sourceList(document: OutcomeDocument, sentences: Sentence[]): SourceEntry[] {
  const pointIds = [...new Set(sentences.flatMap(citesOf))].filter((cite) => !isSetUpCite(cite));
  const rank = (pointId: PointId) => document.inputs[inputOf(document, pointId)]?.order ?? Number.MAX_SAFE_INTEGER;
  return pointIds
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }))
    .map((pointId) => {
      const point = document.points[pointId];
      const label = labelOf(document, inputOf(document, pointId));
      const place = point && `${point.source.source}, characters ${point.source.start}-${point.source.end}`;
      const words = cleanLine(point?.verbatim);
      const said = words === '' ? 'the words are no longer on record.' : `“${words}”`;
      return { pointId, where: place ? `${label}; ${place}` : label, said };
    });
}

/** A point's input; a point that is not on record still says it in its id (`i3.2`). */
function inputOf(document: OutcomeDocument, pointId: PointId): InputId {
  return document.points[pointId]?.inputId ?? pointId.replace(/\.\d+$/, '');
}

function labelOf(document: OutcomeDocument, inputId: InputId): string {
  return cleanLine(document.inputs[inputId]?.label) || inputId;
}
