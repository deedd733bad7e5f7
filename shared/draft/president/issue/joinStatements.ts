import type { Plan } from './choose.ts';
import { LEAST_SENTENCES, LEAST_WORDS } from './fitToBounds.ts';
import type { Written } from './written.ts';
import { lengthOf, total } from './lengths.ts';
import { inFewSentences, joined } from './inFewSentences.ts';
import { TAILS } from './openers.ts';
import type { Printed } from './printed.ts';
import { opposes, type Weighed } from './salience.ts';
import { SLOTS, type Slot } from './slots.ts';
import { isOfSameBody, type Setting, voicesOf } from './wordPlan.ts';

/** Longer sentences are not the genre's. */
const MOST_WORDS = 45;
const CONTRASTED_WORDS = 34;
const MOST_ELEMENTS = 4;
/** Behind a title stakeholders do up to three things, elsewhere two statements stand side by side. */
const MOST_TAILS = { opener: 2, other: 1 };
/** As the genre packs: so many elements a sentence, where enough sentences are left. */
const PER_SENTENCE = 2.4;
/** Lengths are reckoned with an "also" in every sentence. */
const SLACK = 3;

/**
 * Puts short statements together into sentences of two, as long as a full paragraph keeps its four sentences:
 * `Calls were made for A and B, and support was expressed for C.` Those that stood together stay together; otherwise as little as can be of what stands is changed.
 */
export function joinStatements(written: Written[], setting: Setting, standing: number, printed: Printed): Written[] {
  // Where people are at work on the paragraph every statement can be handled by itself.
  if (standing > 0) return written;
  const elements = elementsOf(written.map(({ plan }) => plan));
  const isFull = setting.isRich && total(written, setting) >= LEAST_WORDS + SLACK;
  // What cannot be a full paragraph is told in few sentences.
  const least = isFull ? Math.max(LEAST_SENTENCES, Math.round(elements / PER_SENTENCE)) : 1;
  const out = contrasted(withItsBody(written, setting));
  while (out.length > least) {
    const pair = reunited(out, setting, printed);
    if (!pair) break;
    out[pair.at] = joined(out[pair.at]!, out[pair.next]!);
    out.splice(pair.next, 1);
  }
  return inFewSentences(out, least, (one, other) =>
    canJoin(one, other, setting) ? { changed: changedBy(one, other, printed), words: wordsOf(one, other) } : null,
  );
}

/** Where the paragraph opens with a body of the United Nations, what else that body said comes next. */
function withItsBody(written: readonly Written[], setting: Setting): Written[] {
  const isNext = ({ plan, isOpener }: Written) => isOpener || isOfSameBody(written[0]!.plan, plan, setting);
  return written[0]?.isOpener && written[0].plan.slot === 'unitedNations'
    ? [...written.filter(isNext), ...written.filter((one) => !isNext(one))]
    : [...written];
}

/** What stood in one sentence, wherever it stands now. */
function reunited(
  written: readonly Written[],
  setting: Setting,
  printed: Printed,
): { at: number; next: number } | null {
  for (const [at, one] of written.entries())
    for (let next = at + 1; next < written.length; next += 1) {
      const place = printed.placeOf(one.plan.items);
      const isSame = place !== undefined && place === printed.placeOf(written[next]!.plan.items);
      if (isSame && canJoin(one, written[next]!, setting)) return { at, next };
    }
  return null;
}

/** How many sentences that stand would be others. */
function changedBy(one: Written, other: Written, printed: Printed): number {
  const places = [one, other].flatMap(({ plan }) => printed.placeOf(plan.items) ?? []);
  return new Set(places).size === places.length ? places.length : 0;
}

function canJoin(one: Written, other: Written, setting: Setting): boolean {
  const plans = [...plansOf(one), other.plan];
  return (
    !other.isOpener &&
    other.tails === undefined &&
    one.joiner === undefined &&
    plansOf(one).length <= (one.isOpener ? MOST_TAILS.opener : MOST_TAILS.other) &&
    !plansOf(one).some((plan) => isOfKind(plan, other.plan) && !isOfSameBody(plan, other.plan, setting)) &&
    (other.plan.slot !== 'closer' || one.plan.slot === 'urge') &&
    !plans.some(isQuantified) &&
    plans.reduce((sum, plan) => sum + lengthOf({ plan, isOpener: one.isOpener && plan === one.plan }, setting), 0) <=
      MOST_WORDS &&
    (one.isOpener ? canFollowTitle(plans) : standSideBySide(plans, setting))
  );
}

function isOfKind(one: Plan, other: Plan): boolean {
  return SLOTS[one.slot].family === SLOTS[other.slot].family;
}

function standSideBySide(plans: Plan[], setting: Setting): boolean {
  const isUrging = plans.every(({ slot }) => slot === 'urge' || slot === 'closer');
  return (
    (isUrging || !plans.some(urgesSeveral)) &&
    // Beside a body that is named what others said would seem to be the body's.
    (!plans.some(({ slot }) => slot === 'unitedNations') ||
      plans.every((plan) => isOfSameBody(plans[0]!, plan, setting))) &&
    !plans.some(({ slot }) => slot === 'refer') &&
    elementsOf(plans) <= MOST_ELEMENTS
  );
}

/** What several are urged to do fills a sentence: what stands beside it would seem to belong to one of them. */
function urgesSeveral({ slot, items }: Plan): boolean {
  return slot === 'urge' && new Set(items.map(({ group }) => group?.toLowerCase())).size > 1;
}

/** `..., with stakeholders referring to A, and noting that B`: more than one of them, and not at length. */
function canFollowTitle(plans: Plan[]): boolean {
  return (
    plans.every(({ slot }) => TAILS[slot] !== undefined) &&
    !plans.some(isGerund) &&
    !repeatsFacet(plans) &&
    voicesOf(plans) > 1 &&
    elementsOf(plans) <= MOST_ELEMENTS + (plans[0]!.slot === 'refer' ? 1 : 0)
  );
}

/** What stakeholders are said to have referred to is not named again in the same breath. */
function repeatsFacet([first, ...others]: Plan[]): boolean {
  if (first!.slot !== 'refer') return false;
  const told = others.flatMap(({ items }) => items);
  return first!.items.some((facet) => told.some(({ stems }) => [...facet.stems].every((stem) => stems.has(stem))));
}

/** `proposing creating` stammers. */
function isGerund({ slot, items }: Plan): boolean {
  return slot === 'propose' && /^\p{L}+ing\b/u.test(items[0]!.text);
}

/** How many stand behind an idea is said only where it stands alone. */
function isQuantified({ slot, items }: Plan): boolean {
  return slot !== 'refer' && slot !== 'closer' && items.length === 1 && items[0]!.voices.size > 1;
}

function plansOf({ plan, tails = [] }: Written): Plan[] {
  return [plan, ...tails];
}

function elementsOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, { items }) => sum + items.length, 0);
}

function wordsIn(plans: readonly Plan[]): number {
  return plans.flatMap(({ items }) => items).reduce((sum, { words }) => sum + words, 0);
}

function wordsOf(one: Written, other: Written): number {
  return wordsIn([...plansOf(one), ...plansOf(other)]);
}

/**
 * What some want and others reject stands in one sentence, whoever is more: `Support was expressed for A, while opposition was expressed to B.`
 * Where that is too long, one right behind the other.
 */
function contrasted(written: readonly Written[]): Written[] {
  for (const from of written)
    for (const against of from.plan.items.filter(({ rejects }) => rejects !== null)) {
      const wanted = written.find(
        ({ plan }) => WANTED.has(plan.slot) && plan.items.some((item) => opposes(against, item)),
      );
      if (wanted && (wanted !== from || from.plan.items.length > 1)) return contrast(written, from, wanted, against);
    }
  return [...written];
}

function contrast(written: readonly Written[], from: Written, wanted: Written, against: Weighed): Written[] {
  const out = written.flatMap((one) => {
    if (one !== from) return one;
    const items = one.plan.items.filter((item) => item !== against);
    return items.length > 0 ? { ...one, plan: { ...one.plan, items } } : [];
  });
  const at = out.findIndex(({ plan }) => plan.items.some((item) => opposes(against, item)));
  const one = out[at];
  if (!one || from.isOpener) return [...written];
  const plan: Plan = { slot: from.plan.slot, items: [against] };
  if (one.plan.items.length < MOST_ELEMENTS && wordsIn([one.plan, plan]) <= CONTRASTED_WORDS)
    return out.with(at, { ...one, tails: [plan], joiner: ', while ' });
  return out.toSpliced(at + 1, 0, { plan, isOpener: false });
}

const WANTED = new Set<Slot>([
  'support',
  'call',
  'callTo',
  'propose',
  'proposeTo',
  'proposeThat',
  'need',
  'needFor',
  'highlight',
  'should',
  'view',
  'askThat',
  'welcome',
]);
