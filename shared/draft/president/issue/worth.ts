import type { InputId } from '../../../basics/ids.ts';
import { UNHEARD } from './choose.ts';
import type { Written } from './written.ts';
import { SLOT_ORDER, SLOTS } from './slots.ts';
import type { Weighed } from './salience.ts';

/** A sentence or element of less is hardly worth telling. */
export const WEAK = 1;
const ALONE = 0.8;

/** What each sentence and element of a paragraph is worth, as the paragraph stands. */
export class Worth {
  private readonly told = new Map<InputId, number>();

  constructor(private readonly written: readonly Written[]) {
    for (const { plan } of written)
      for (const item of plan.items)
        for (const input of item.fresh) this.told.set(input, (this.told.get(input) ?? 0) + 1);
  }

  /** The sentences that may go, the least valuable first: the opener never does. */
  byValue(): Written[] {
    return this.written
      .filter(({ isOpener }) => !isOpener)
      .map((sentence) => ({ sentence, value: this.of(sentence) }))
      .sort(
        (a, b) =>
          a.value - b.value || SLOT_ORDER.indexOf(b.sentence.plan.slot) - SLOT_ORDER.indexOf(a.sentence.plan.slot),
      )
      .map(({ sentence }) => sentence);
  }

  /** What a sentence is worth. */
  of(sentence: Written): number {
    const { slot, items } = sentence.plan;
    const mean = meanOf(sentence);
    // A family that already has a better sentence leaves room to those that have none.
    const better = this.written.find(
      (one) =>
        one !== sentence &&
        SLOTS[one.plan.slot].family === SLOTS[slot].family &&
        (one.isOpener || meanOf(one) > mean || (meanOf(one) === mean && this.isBefore(one, sentence))),
    );
    const again = better === undefined ? 0 : better.isOpener ? 0.3 : 0.6;
    // Whoever is heard here only would fall silent with the sentence.
    const alone = new Set(items.flatMap((item) => item.fresh.filter((input) => this.told.get(input) === 1))).size;
    return mean + SLOTS[slot].bonus + 0.12 * items.length + ALONE * alone - again;
  }

  private isBefore(one: Written, other: Written): boolean {
    return this.written.indexOf(one) < this.written.indexOf(other);
  }

  /** Among equals the longer element goes first, as it makes room for more; what alone brings somebody in stays longer. */
  ofElement(item: Weighed): number {
    return item.salience - 0.05 * item.words + (this.isAlone(item) ? 0.6 : 0);
  }

  /** True where somebody would fall silent with the element. */
  isAlone(item: Weighed): boolean {
    return item.fresh.some((input) => this.told.get(input) === 1);
  }

  /** What an element that is not told would be worth. */
  ofReturn(item: Weighed): number {
    return item.salience - 0.05 * item.words + (this.bringsIn(item) ? UNHEARD : 0);
  }

  /** True where somebody is heard with the element only. */
  bringsIn(item: Weighed): boolean {
    return item.fresh.some((input) => !this.told.has(input));
  }
}

function meanOf({ plan: { items } }: Written): number {
  return items.reduce((sum, { salience }) => sum + salience, 0) / items.length;
}
