import { wordCount } from '../../language/wording.ts';
import { asForTo, asGerund } from './asNoun.ts';
import { byPoints, LIST_WORDS, type Plan } from './choose.ts';
import { listLimit } from './items.ts';
import type { Weighed } from './salience.ts';
import type { Slot } from './slots.ts';

/** Lists that go into another, and the list that holds both: whoever calls for something holds it to be needed, not the other way round. */
const INTO: { from: Slot; to: Slot; holds: Slot }[] = [
  { from: 'callTo', to: 'call', holds: 'call' },
  { from: 'proposeTo', to: 'propose', holds: 'propose' },
  { from: 'should', to: 'needFor', holds: 'needFor' },
  { from: 'need', to: 'needFor', holds: 'needFor' },
  { from: 'should', to: 'call', holds: 'needFor' },
  { from: 'call', to: 'needFor', holds: 'needFor' },
];
const CONVERTED: Partial<Record<Slot, (text: string) => string | null>> = {
  callTo: asGerund,
  proposeTo: asGerund,
  need: asGerund,
  should: asForTo,
  call: (text) => text,
};

/** Puts asks of unlike shapes into one list where all of them can stand behind "for" and one sentence has room for them; the act of each stays true. */
export function fuseAsks(plans: readonly Plan[]): Plan[] {
  for (const way of INTO) {
    const fused = fusedBy(way, plans);
    if (fused) return fuseAsks(fused);
  }
  return [...plans];
}

function fusedBy({ from, to, holds }: (typeof INTO)[number], plans: readonly Plan[]): Plan[] | null {
  const [given, ...moreGiven] = plans.filter(({ slot }) => slot === from);
  const [taking, ...moreTaking] = plans.filter(({ slot }) => slot === to);
  // A slot with two sentences has enough for lists of its own.
  if (!given || !taking || moreGiven.length + moreTaking.length > 0) return null;
  const all = [...given.items.map((item) => converted(item, CONVERTED[from]!)), ...taking.items];
  if (!all.every((item) => item !== null) || !hasRoom(all, holds)) return null;
  const fused: Plan = { slot: holds, items: byPoints(all.map((item) => ({ ...item, slot: holds }))) };
  return plans.flatMap((plan) => (plan === taking ? fused : plan === given ? [] : plan));
}

function hasRoom(items: readonly Weighed[], slot: Slot): boolean {
  return items.length <= listLimit(slot) && items.reduce((sum, { words }) => sum + words, 0) <= LIST_WORDS;
}

function converted(item: Weighed, convert: (text: string) => string | null): Weighed | null {
  const isAsk = item.act === 'call' || item.act === 'urge' || item.act === 'need' || item.act === 'propose';
  const text = isAsk && item.rejects === null ? convert(item.text) : null;
  return text === null ? null : { ...item, text, words: wordCount(text), takesFor: text !== item.text };
}
