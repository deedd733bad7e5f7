import { fits, isCue, isFrameWord } from './frame.ts';
import type { Idea, Slot } from './slot.ts';
import { rootOf, rootsIn, type Word } from './word.ts';
import type { WordingRefusal } from '../model.ts';

/** A stretch of a sentence with what it says, and the cue that governs it. */
interface Stretch {
  roots: string[];
  cue: Word | undefined;
}

/** Of what its printed form says, this much must come back for an idea to count as told. */
const TOLD = 0.5;

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

/** Is there an idea of the slot of which the sentence says too little, or nothing? */
export function leavesOut(words: Word[], slot: Slot): boolean {
  const said = new Set(words.flatMap(({ stems }) => stems.map(rootOf)));
  return slot.ideas.some((idea) => {
    const own = ownRoots(idea, slot);
    const asked = own.length > 0 ? own : [...idea.roots].slice(0, 1);
    return asked.filter((root) => said.has(root)).length < asked.length * TOLD;
  });
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
