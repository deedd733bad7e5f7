import { wordCount } from '../language/wording.ts';
import type { Predicate } from './predicates.ts';
import rotations from './verbRotations.json' with { type: 'json' };

const LEAST_SENTENCES = 3;
const MOST_SENTENCES = 6;
const JOINED_WORDS = 28;

/** Puts predicates together into three to six sentences where there are enough of them, keeping the spoken order. */
export function intoSentences(predicates: Predicate[]): Predicate[][] {
  const groups = predicates.map((predicate) => [predicate]);
  while (groups.length > LEAST_SENTENCES) {
    const at = shortestPair(groups);
    const isLong = lengthOf(groups[at]!) + lengthOf(groups[at + 1]!) > JOINED_WORDS;
    if (groups.length <= MOST_SENTENCES && (isLong || groups[at]!.length + groups[at + 1]!.length > 2)) break;
    groups.splice(at, 2, [...groups[at]!, ...groups[at + 1]!]);
  }
  return groups;
}

function shortestPair(groups: Predicate[][]): number {
  const length = (at: number) =>
    lengthOf(groups[at]!) + lengthOf(groups[at + 1]!) + 6 * (groups[at]!.length + groups[at + 1]!.length - 2);
  let best = 0;
  for (let at = 1; at + 1 < groups.length; at++) if (length(at) < length(best)) best = at;
  return best;
}

function lengthOf(group: Predicate[]): number {
  return group.reduce((sum, { text }) => sum + wordCount(text), 0);
}

/** Varies reporting verbs from sentence to sentence, within their act and in a fixed turn; inside a sentence one verb serves all it can. */
export function varyVerbs(groups: Predicate[][]): Predicate[][] {
  const used = new Map<string, number>();
  return groups.map((group) => {
    const here = new Map<string, string>();
    return group.map((predicate) => {
      const turn = rotations.find(([first]) => predicate.text.startsWith(`${first} `));
      if (!turn) return predicate;
      const own = turn[0]!;
      const verb = here.get(own) ?? [...turn].sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0))[0]!;
      if (!here.has(own)) used.set(verb, (used.get(verb) ?? 0) + 1);
      here.set(own, verb);
      return { ...predicate, text: verb + predicate.text.slice(own.length) };
    });
  });
}
