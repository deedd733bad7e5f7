import { wordCount } from '../../language/wording.ts';
import type { Plan } from './choose.ts';
import { LEAST_SENTENCES, LEAST_WORDS, type Written } from './fitToBounds.ts';
import { TAILS } from './openers.ts';
import { SLOTS, type Slot } from './slots.ts';
import { voicesOf } from './wordPlan.ts';

const OPENER_TAIL_WORDS = 16;
const JOINED_WORDS = 28;
/** What the frames of four sentences take. */
const FRAMES_WORDS = 20;
/** Sentences that name somebody as their subject stand alone. */
const ALONE = new Set<Slot>(['refer', 'urge', 'closer', 'unitedNations', 'deed']);

/**
 * Puts statements of one element together into sentences of two, as long as a full paragraph keeps its four sentences:
 * `A call was made for A, and support was expressed for B.`
 */
export function joinShort(written: Written[], standing: number): Written[] {
  // Where people are at work on the paragraph every statement can be handled by itself.
  if (standing > 0) return written;
  const words = written.flatMap(({ plan }) => plan.items).reduce((sum, { text }) => sum + wordCount(text), 0);
  // What is too short for a full paragraph anyway is told in few sentences.
  const least = words < LEAST_WORDS - FRAMES_WORDS ? 1 : LEAST_SENTENCES;
  const out = contrasted(written);
  const opener = out[0];
  const next = out[1];
  if (opener?.isOpener && opener.plan.slot === 'refer' && next && out.length > least && goesBehindOpener(next.plan))
    out.splice(0, 2, { ...opener, tail: next.plan });
  for (let i = 0; i + 1 < out.length && out.length > least; i += 1) {
    const [one, other] = [out[i]!, out[i + 1]!];
    if (canJoin(one, other)) out.splice(i, 2, { ...one, tail: other.plan });
  }
  return out;
}

/** What some want and others reject stands in one sentence, whoever is more: `Support was expressed for A, while opposition was expressed to B.` */
function contrasted(written: readonly Written[]): Written[] {
  const against = written.find(({ plan, isOpener }) => plan.slot === 'oppose' && !isOpener);
  const wanted =
    against && written.find(({ plan, isOpener }) => !isOpener && WANTED.has(plan.slot) && isAbout(plan, against.plan));
  if (!against || !wanted) return [...written];
  const out = written.filter((one) => one !== against);
  return out.map((one) => (one === wanted ? { ...one, tail: against.plan, joiner: ', while ' } : one));
}

const WANTED = new Set<Slot>([
  'support',
  'call',
  'propose',
  'proposeThat',
  'needFor',
  'highlight',
  'should',
  'welcome',
]);

function isAbout(plan: Plan, other: Plan): boolean {
  return plan.items.some(({ own }) =>
    other.items.some((item) => [...own].filter((stem) => item.own.has(stem)).length >= 2),
  );
}

function goesBehindOpener({ slot, items }: Plan): boolean {
  return TAILS[slot] !== undefined && items.length === 1 && wordCount(items[0]!.text) <= OPENER_TAIL_WORDS;
}

function canJoin(one: Written, other: Written): boolean {
  if (one.isOpener || other.isOpener || one.tail || other.tail) return false;
  const both = [one.plan, other.plan];
  return (
    SLOTS[one.plan.slot].family !== SLOTS[other.plan.slot].family &&
    both.every((plan) => !ALONE.has(plan.slot) && plan.items.length === 1 && voicesOf([plan]) === 1) &&
    both.reduce((sum, { items }) => sum + wordCount(items[0]!.text), 0) <= JOINED_WORDS
  );
}
