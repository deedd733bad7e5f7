import { upperFirst } from '../language/casing.ts';
import { Line, type Part } from '../language/line.ts';
import type { Element, Sentence } from '../model.ts';
import { clausesOf, written, type Clause } from './clauses.ts';
import { reframed } from './reframed.ts';

export interface WithoutElement {
  text: string;
  elements: Element[];
}

/** A verb that the predicates after it share: `emphasized that A and that B`. */
const SHARED_VERB = /^(?:[a-z]+ed|pointed out|called) (?=that |for )/;

/**
 * A machine sentence without one of its elements, put together again as the composers do it. `organizations` are those behind
 * what remains, as the frame depends on them. Null where no other element is left, or the sentence is not put together as a list.
 */
export function withoutElement(
  { key, text, elements = [] }: Pick<Sentence, 'key' | 'text' | 'elements'>,
  index: number,
  organizations: number,
): WithoutElement | null {
  if (!elements[index] || elements.length < 2) return null;
  const isPredicates = /(?:^|\.)point\./.test(key);
  const line = isPredicates ? predicates(text, elements, index) : lists(key, text, elements, index, organizations);
  if (!line) return null;
  line.add(text.slice(elements.at(-1)!.end));
  return { text: line.text, elements: line.elements };
}

function lists(key: string, text: string, elements: Element[], index: number, organizations: number): Line | null {
  const clauses = clausesOf(text, elements);
  const left = clauses && withoutPart(clauses, index);
  if (!left) return null;
  const [first, ...others] = left;
  const words =
    others.length > 0 ? first!.words : reframed(key, first!.words, first!.parts.length === 1, organizations);
  // Who is said to have spoken has to be true of the whole sentence.
  if (organizations < 2 && /\bstakeholders\b/i.test(words)) return null;
  return written([{ ...first!, words }, ...others]);
}

/** Null where what remains has no words of its own to stand on. */
function withoutPart(clauses: Clause[], index: number): Clause[] | null {
  let at = index;
  const which = clauses.findIndex(({ parts }) => (at < parts.length ? true : ((at -= parts.length), false)));
  const clause = clauses[which]!;
  if (clause.parts.length > 1) return clauses.with(which, { ...clause, parts: without(clause.parts, at) });
  const others = clauses.filter((_, i) => i !== which);
  return which > 0 ? others : beginningAnew(clause.words, others);
}

/** What stood second comes first: `..., with stakeholders referring to A, and noting that B`, or a statement of its own. */
function beginningAnew(gone: string, [next, ...others]: Clause[]): Clause[] | null {
  if (!next) return null;
  const chain = /^.*, with stakeholders (?=\p{L}+ing\b)/u.exec(gone)?.[0];
  if (chain !== undefined && /^\p{L}+ing\b/u.test(next.words))
    return [{ ...next, words: chain + next.words }, ...others];
  return /\b(?:was|were|stakeholders [\p{L}]+)\b/iu.test(next.words)
    ? [{ ...next, words: upperFirst(next.words) }, ...others]
    : null;
}

function predicates(text: string, elements: Element[], index: number): Line | null {
  const parts = elements.map(({ start, end, cites }) => ({ text: text.slice(start, end), cites }));
  if (!elements.every(({ start }, i) => i === 0 || /^,? (?:and )?$/.test(text.slice(elements[i - 1]!.end, start))))
    return null;
  const line = new Line().add(text.slice(0, elements[0]!.start));
  const left = withoutPredicate(parts, index);
  left.forEach((part, at) => {
    const before = left[at - 1];
    const isPlain = before && /^(?:that|for) /.test(part.text) && !/,|\band\b/.test(before.text);
    if (at > 0) line.add(at < left.length - 1 ? ', ' : isPlain ? ' and ' : ', and ');
    line.put(part);
  });
  return line;
}

/** A predicate that leaned on the verb of the one that goes takes the verb over. */
function withoutPredicate(parts: Part[], index: number): Part[] {
  const verb = SHARED_VERB.exec(parts[index]!.text)?.[0];
  const next = parts[index + 1];
  if (verb && next && /^(?:that|for) /.test(next.text)) next.text = verb + next.text;
  return without(parts, index);
}

function without(parts: Part[], index: number): Part[] {
  return parts.filter((_, at) => at !== index);
}
