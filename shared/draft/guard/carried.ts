import { fits, isCue, isFrameWord } from './frame.ts';
import table from './frameWords.json' with { type: 'json' };
import type { Idea, Slot } from './slot.ts';
import { rootOf, rootsIn, wordsIn, type Word } from './word.ts';
import type { WordingRefusal } from '../model.ts';

/** A stretch of a sentence with what it says, and the cue that governs it. */
interface Stretch {
  roots: string[];
  cue: Word | undefined;
}

/** What says how many, how often or how far, besides denials, which are counted by themselves. */
const TELLING = new Set([...table.telling, 'or'].filter((word) => !table.negations.includes(word)));

/**
 * Is every stretch of the sentence carried whole by one of its ideas, of an act that may stand behind its cue? Words that only
 * several ideas carry together say what nobody said.
 */
export function carriedRefusals(words: Word[], slot: Slot): WordingRefusal[] {
  const found = new Set<WordingRefusal>();
  for (const clause of clausesOf(words)) {
    const whole = stretchOf(clause, words, slot);
    if (whole.roots.length === 0) continue;
    const carriers = carriersOf(whole, slot.ideas);
    if (carriers.length > 0) {
      if (whole.cue && !carriers.some((idea) => fits(whole.cue!, idea, slot))) found.add('act');
    } else for (const refusal of partRefusals(clause, words, slot)) found.add(refusal);
  }
  return [...found];
}

/** Roots that the sentence holds and that none of its ideas carries. */
export function uncarriedRoots(words: Word[], slot: Slot): string[] {
  const carried = new Set(slot.ideas.flatMap(({ roots }) => [...roots]));
  return words.flatMap((word) => rootsSaid(word, slot)).filter((root) => !carried.has(root));
}

/** Does the sentence leave out a content word of an idea as the rules print it, or a word that says how many of something? */
export function leavesOut(words: Word[], { ideas }: Slot): boolean {
  const said = countOf(words);
  const asked = countOf(ideas.flatMap(({ printed }) => wordsIn(printed)));
  return [...asked].some(([word, times]) => (said.get(word) ?? 0) < times);
}

function countOf(words: Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower, stems } of words) {
    const telling = lower.split('-').filter((part) => TELLING.has(part));
    for (const each of [...telling, ...stems.map(rootOf)]) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

function partRefusals(clause: Word[], words: Word[], slot: Slot): WordingRefusal[] {
  const parts = partsOf(clause).map((part) => stretchOf(part, words, slot));
  const carriers = parts.map((part) => (part.roots.length === 0 ? slot.ideas : carriersOf(part, slot.ideas)));
  return parts.flatMap((part, at): WordingRefusal[] => {
    if (part.roots.length === 0) return [];
    const own = carriers[at]!.filter((idea) => part.roots.length > 1 || standsAlone(idea, slot, part, at, carriers));
    if (own.length > 0) return !part.cue || own.some((idea) => fits(part.cue!, idea, slot)) ? [] : ['act'];
    const together = new Set(slot.ideas.flatMap(({ roots }) => [...roots]));
    return [part.roots.every((root) => together.has(root)) ? 'mixture' : 'words'];
  });
}

/** One word alone ("affordable and reliable networks") is told of an idea only if it is all of it, or if a neighbour is told of it too. */
function standsAlone(idea: Idea, slot: Slot, { roots }: Stretch, at: number, carriers: Idea[][]): boolean {
  const own = ownRoots(idea, slot);
  if (own.length <= 1 && roots.every((root) => own.includes(root))) return true;
  return [carriers[at - 1], carriers[at + 1]].some((neighbours) => neighbours?.includes(idea) ?? false);
}

/** What the printed idea says beyond the title and the frame. */
function ownRoots({ printed }: Idea, { scaffoldRoots }: Slot): string[] {
  return [...rootsIn(printed)].filter((root) => !scaffoldRoots.has(root));
}

function carriersOf({ roots }: Stretch, ideas: Idea[]): Idea[] {
  return ideas.filter((idea) => roots.every((root) => idea.roots.has(root)));
}

function stretchOf(part: Word[], words: Word[], slot: Slot): Stretch {
  const said = part.filter((word) => rootsSaid(word, slot).length > 0);
  const first = said[0] ? words.indexOf(said[0]) : 0;
  const cue = words.slice(0, first).findLast((word) => isCue(word, slot)) ?? words.find((word) => isCue(word, slot));
  return { roots: said.flatMap((word) => rootsSaid(word, slot)), cue };
}

function rootsSaid(word: Word, slot: Slot): string[] {
  if (isCue(word, slot) || isFrameWord(word)) return [];
  return word.stems.map(rootOf).filter((root) => !slot.scaffoldRoots.has(root));
}

function clausesOf(words: Word[]): Word[][] {
  return splitAt(words, (word) => word.break !== 'none');
}

/** Where a clause lists or goes on to another cue, its parts. */
function partsOf(clause: Word[]): Word[][] {
  return splitAt(clause, ({ lower }) => lower === 'and' || lower === 'or' || lower === 'while' || lower === 'with');
}

function splitAt(words: Word[], begins: (word: Word) => boolean): Word[][] {
  const parts: Word[][] = [];
  for (const word of words) {
    if (parts.length === 0 || begins(word)) parts.push([]);
    parts.at(-1)!.push(word);
  }
  return parts;
}
