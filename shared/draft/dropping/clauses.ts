import { joinersFor } from '../language/joinList.ts';
import { Line, type Part } from '../language/line.ts';
import type { Element } from '../model.ts';

/** A list of elements with the words before it: a sentence has one, or several that are joined (`A call was made for A, and support was expressed for B`). */
export interface Clause {
  words: string;
  parts: Part[];
  /** What every element after the first repeats. */
  repeated: string;
}

/** What joins two elements, before the words that belong to the next. */
const JOINER = /^(?:, as well as |; and |, and | and |; |, )/;
const REPEATED = new Set(['', 'to ', 'that ', 'for ', 'about ']);

/** The clauses of a sentence; null where something else than a joiner stands between two elements. */
export function clausesOf(text: string, elements: readonly Element[]): Clause[] | null {
  const clauses: Clause[] = [];
  for (const [index, { start, end, cites }] of elements.entries()) {
    const before = text.slice(elements[index - 1]?.end ?? 0, start);
    const part = { text: text.slice(start, end), cites };
    const last = clauses.at(-1);
    if (!last) {
      clauses.push({ words: before, parts: [part], repeated: '' });
      continue;
    }
    const joiner = JOINER.exec(before)?.[0];
    if (joiner === undefined) return null;
    const words = before.slice(joiner.length);
    const goesOn = last.parts.length === 1 ? REPEATED.has(words) : words === last.repeated;
    if (goesOn) {
      last.repeated = words;
      last.parts.push(part);
    } else clauses.push({ words, parts: [part], repeated: '' });
  }
  return clauses;
}

/** Writes clauses as one sentence, without its end. */
export function written(clauses: readonly Clause[]): Line {
  const line = new Line();
  clauses.forEach(({ words, parts, repeated }, at) => {
    if (at > 0) line.add(at === clauses.length - 1 ? ', and ' : ', ');
    line.add(words);
    const lead = /^(?:to|that) $/.test(repeated) && words.endsWith(repeated) ? repeated : '';
    const { between, last } = joinersFor(parts, lead);
    parts.forEach((part, index) => {
      if (index > 0) line.add((index === parts.length - 1 ? last : between) + repeated);
      line.put(part);
    });
  });
  return line;
}
