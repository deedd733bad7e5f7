import type { Plan } from './choose.ts';
import { lengthOf, total } from './lengths.ts';
import { refill } from './refill.ts';
import type { Setting } from './wordPlan.ts';
import type { Bounds, Written } from './written.ts';
import { WEAK, Worth } from './worth.ts';

export const MOST_WORDS = 130;
export const LEAST_WORDS = 87;
const MOST_SENTENCES = 7;
/** Before short ones are put together. */
const MOST_STATEMENTS = 10;
export const LEAST_SENTENCES = 4;
/** A sentence that people have settled takes about this much of the paragraph. */
const SETTLED_WORDS = 20;
/** Drops the least telling sentences and elements until the paragraph has 87-130 words in 4-7 sentences, where the material carries that. */
export function fitToBounds(
  plans: { opener: Plan | null; plans: Plan[] },
  setting: Setting,
  standing: number,
  room = MOST_WORDS,
): Written[] {
  const bounds: Bounds = {
    words: Math.max(40, room - standing * SETTLED_WORDS),
    least: Math.max(0, LEAST_WORDS - standing * SETTLED_WORDS),
    sentences: standing > 0 ? Math.max(1, MOST_SENTENCES - standing) : MOST_STATEMENTS,
  };
  const written: Written[] = plans.plans.flatMap((plan) =>
    plan.isSpare ? [] : { plan: { ...plan }, isOpener: false },
  );
  if (plans.opener) written.unshift({ plan: { ...plans.opener }, isOpener: true });
  while (written.length > bounds.sentences || total(written, setting) > bounds.words) {
    if (!dropSentence(written, setting, bounds) && !dropElement(written) && !dropAnySentence(written)) break;
  }
  dropWeak(written, setting, bounds);
  if (standing === 0) refill(written, plans.plans, setting, bounds);
  return written;
}

/** What is hardly worth telling goes, as long as a full paragraph is left. */
function dropWeak(written: Written[], setting: Setting, bounds: Bounds): void {
  for (const sentence of new Worth(written).byValue()) {
    const isWeak = new Worth(written).of(sentence) < WEAK;
    if (
      !isWeak ||
      written.length <= LEAST_SENTENCES ||
      total(written, setting) - lengthOf(sentence, setting) < bounds.least
    )
      continue;
    written.splice(written.indexOf(sentence), 1);
  }
}

/** Drops the least valuable sentence, if enough sentences and words are left without it. */
function dropSentence(written: Written[], setting: Setting, bounds: Bounds): boolean {
  const words = total(written, setting);
  const mustDrop = written.length > bounds.sentences;
  if (!mustDrop && written.length <= LEAST_SENTENCES) return false;
  const rest = (sentence: Written) => words - lengthOf(sentence, setting);
  const victim = new Worth(written).byValue().find((sentence) => mustDrop || rest(sentence) >= bounds.least);
  if (!victim) return false;
  written.splice(written.indexOf(victim), 1);
  return true;
}

/** Drops the least salient element of the longest list. */
function dropElement(written: Written[]): boolean {
  const lists = written.filter(({ plan }) => plan.items.length > 1);
  const worth = new Worth(written);
  const longest = Math.max(...lists.map(({ plan }) => plan.items.length));
  const candidates = lists.filter(({ plan }) => plan.items.length === longest || plan.items.length > 2);
  const weakest = candidates
    .flatMap(({ plan }) => plan.items.map((item) => ({ plan, item, worth: worth.ofElement(item) })))
    .sort((a, b) => a.worth - b.worth)[0];
  if (!weakest) return false;
  weakest.plan.items = weakest.plan.items.filter((item) => item !== weakest.item);
  return true;
}

function dropAnySentence(written: Written[]): boolean {
  const victim = new Worth(written).byValue()[0];
  if (!victim || written.length < 2) return false;
  written.splice(written.indexOf(victim), 1);
  return true;
}
