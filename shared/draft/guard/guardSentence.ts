import type { WordingRefusal } from '../model.ts';
import { isOfAnotherAct } from './acts.ts';
import { isMisattributed } from './attribution.ts';
import { carriedRefusals, leavesOut, uncarriedRoots } from './carried.ts';
import { isJoinedAnew } from './chain.ts';
import { isMiscounted } from './figures.ts';
import { isOneSentence } from './form.ts';
import { isForced } from './modality.ts';
import { namesAnew } from './names.ts';
import { isTurned } from './polarity.ts';
import { isReversed } from './order.ts';
import { isOverstated, type Voices } from './quantity.ts';
import { citedPart, type Slot } from './slot.ts';
import { wordsIn } from './word.ts';

/** A sentence as a model offers it for a slot. */
export interface OfferedSentence {
  slot: string;
  text: string;
  cites: string[];
}

/**
 * Why a sentence may not stand in the slot; empty where it may. It may say what the points that it cites carry, in their words and
 * those of the rules' frames, and nothing else; and it leaves nobody out whom the rules' sentence tells.
 */
export function guardSentence({ text, cites }: OfferedSentence, slot: Slot, voices: Voices): WordingRefusal[] {
  if (!isOneSentence(text)) return ['form'];
  if (cites.length === 0) return ['uncited'];
  const own = new Set(slot.sentence.cites);
  if (cites.some((cite) => !own.has(cite))) return ['foreignCite'];
  const cited = citedPart(slot, cites);
  const words = wordsIn(text);
  const found: [boolean, WordingRefusal][] = [
    [cited.ideas.length < slot.ideas.length || leavesOut(words, slot), 'leavesOut'],
    [isMiscounted(words, cited), 'number'],
    [namesAnew(text, words, cited), 'name'],
    [isOverstated(words, cited, voices), 'quantifier'],
    [isTurned(words, cited), 'polarity'],
    [isForced(words, cited), 'modality'],
    [isMisattributed(words, cited), 'attribution'],
    [isOfAnotherAct(words, cited), 'act'],
    [isReversed(words, cited) || isJoinedAnew(words, cited), 'order'],
    [uncarriedRoots(words, cited).length > 0, 'words'],
  ];
  const refusals = found.flatMap(([isSo, refusal]) => (isSo ? [refusal] : []));
  return [...new Set([...refusals, ...carriedRefusals(words, cited)])];
}
