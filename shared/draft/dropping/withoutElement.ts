import { joinersFor } from '../language/joinList.ts';
import { Line, type Part } from '../language/line.ts';
import type { Element, Sentence } from '../model.ts';
import { reframed } from './reframed.ts';

export interface WithoutElement {
  text: string;
  elements: Element[];
}

/** What joins two elements of a list, before the words that each of them repeats. */
const JOINER = /^(?:, as well as |; and |, and | and |; |, )/;
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
  const gone = elements[index];
  if (!gone || elements.length < 2) return null;
  const between = elements.slice(1).map(({ start }, i) => text.slice(elements[i]!.end, start));
  if (!between.every((words) => JOINER.test(words))) return null;
  const head = text.slice(0, elements[0]!.start);
  const parts = elements.map(({ start, end, cites }) => ({ text: text.slice(start, end), cites }));
  const tail = text.slice(elements.at(-1)!.end);
  const isPredicates = /(?:^|\.)point\./.test(key);
  const line = isPredicates
    ? predicates(new Line().add(head), withoutPredicate(parts, index))
    : list(key, head, between, without(parts, index), organizations);
  line.add(tail);
  return { text: line.text, elements: line.elements };
}

function list(key: string, head: string, between: string[], parts: Part[], organizations: number): Line {
  const repeated = between[0]!.replace(JOINER, '');
  const lead = /^(?:to|that) $/.test(repeated) && head.endsWith(repeated) ? repeated : '';
  const { between: comma, last } = joinersFor(parts, lead);
  const line = new Line().add(reframed(key, head, parts.length === 1, organizations));
  parts.forEach((part, at) => {
    if (at > 0) line.add((at === parts.length - 1 ? last : comma) + repeated);
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

function predicates(line: Line, parts: Part[]): Line {
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    const isPlain = before && /^(?:that|for) /.test(part.text) && !/,|\band\b/.test(before.text);
    if (at > 0) line.add(at < parts.length - 1 ? ', ' : isPlain ? ' and ' : ', and ');
    line.put(part);
  });
  return line;
}

function without(parts: Part[], index: number): Part[] {
  return parts.filter((_, at) => at !== index);
}
