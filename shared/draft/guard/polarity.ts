import table from './frameWords.json' with { type: 'json' };
import type { Slot } from './slot.ts';
import { rootOf, rootOfWord, wordsIn, type Word } from './word.ts';

const NEGATIONS = new Set(table.negations);
const FRAME = new Set([...Object.keys(table.cues), ...table.frame]);
/** How far a negation is taken to reach where it is looked for. */
const REACH = 3;

interface Negation {
  cue: string;
  /** Roots of the content words behind it, nearest first. */
  heads: string[];
}

/** Does a sentence deny what its points do not deny, or leave a denial out? */
export function isTurned(words: Word[], { sentence, ideas, scaffold }: Slot): boolean {
  const said = negationsIn(words);
  if (said.length < negationsIn(wordsIn(sentence.text)).length) return true;
  const sources = [...ideas.flatMap(({ texts }) => texts), scaffold];
  const denied = sources.map(negationsIn);
  const most = ideas.map(({ texts }) => Math.max(0, ...texts.map((text) => negationsIn(text).length)));
  if (said.length > most.reduce((sum, each) => sum + each, negationsIn(scaffold).length)) return true;
  const near = new Set(denied.flat().flatMap(({ heads }) => heads.slice(0, REACH)));
  const cues = new Set(denied.flat().map(({ cue }) => cue));
  if (said.some(({ cue, heads }) => (heads[0] === undefined ? !cues.has(cue) : !near.has(heads[0])))) return true;
  if (said.some(({ heads }) => isTwiceDenied(heads[0], said, denied))) return true;
  const affirmed = affirmedIn(words, said);
  const everAffirmed = new Set(sources.flatMap((source, at) => [...affirmedIn(source, denied[at]!)]));
  const onlyDenied = denied.flat().flatMap(({ heads }) => heads.slice(0, 1));
  return onlyDenied.some((root) => affirmed.has(root) && !everAffirmed.has(root));
}

/** "not without", "refrain from not": denied more often than in any one text that it stands on. */
function isTwiceDenied(root: string | undefined, said: Negation[], denied: Negation[][]): boolean {
  const times = (negations: Negation[]) => negations.filter(({ heads }) => root !== undefined && heads.includes(root));
  const known = Math.max(0, ...denied.map((each) => times(each).length));
  return said.filter(({ heads }) => heads[0] === root && root !== undefined).length > known;
}

function negationsIn(words: Word[]): Negation[] {
  return words.flatMap((word, at): Negation[] => {
    if (!isNegation(word, words[at + 1])) return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex((each) => each.break === 'stop' || each.lower === 'but');
    const scope = end < 0 ? rest : rest.slice(0, end);
    return [{ cue: word.lower, heads: scope.flatMap(rootsOf).slice(0, REACH) }];
  });
}

function isNegation({ lower }: Word, next: Word | undefined): boolean {
  if (!NEGATIONS.has(lower) && !/n't$/.test(lower)) return false;
  if (lower === 'rather') return next?.lower === 'than';
  if (lower === 'instead') return next?.lower === 'of';
  return true;
}

/** Roots that stand outside the reach of every negation. */
function affirmedIn(words: Word[], negations: Negation[]): Set<string> {
  const denied = new Map<string, number>();
  for (const root of negations.flatMap(({ heads }) => heads.slice(0, 1))) denied.set(root, (denied.get(root) ?? 0) + 1);
  const found = new Set<string>();
  for (const root of words.flatMap(rootsOf)) {
    const left = denied.get(root) ?? 0;
    if (left > 0) denied.set(root, left - 1);
    else found.add(root);
  }
  return found;
}

/** What can be denied: content words, and words of the frames where they are denied themselves ("did not call"). */
function rootsOf(word: Word): string[] {
  if (FRAME.has(word.lower)) return [rootOfWord(word.lower)];
  return word.stems.map(rootOf);
}
