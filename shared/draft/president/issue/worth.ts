import type { InputId } from '../../../basics/ids.ts';
import type { Written } from './fitToBounds.ts';
import { SLOT_ORDER, SLOTS } from './slots.ts';
import type { Weighed } from './salience.ts';

/** A sentence or element of less is hardly worth telling. */
export const WEAK = 1;
const ALONE = 0.35;
/** So many of those behind an element are looked at: what many more say does not hang on one sentence. */
const LOOKED_AT = 8;

/** What each sentence and element of a paragraph is worth, as the paragraph stands. */
export class Worth {
  private readonly told = new Map<InputId, number>();

  constructor(private readonly written: readonly Written[]) {
    for (const { plan } of written)
      for (const item of plan.items)
        for (const input of behind(item)) this.told.set(input, (this.told.get(input) ?? 0) + 1);
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
    const mean = items.reduce((sum, item) => sum + item.salience, 0) / items.length;
    const first = this.written.find(({ plan }) => SLOTS[plan.slot].family === SLOTS[slot].family);
    // A family that already has a sentence leaves room to those that have none.
    const again = first === sentence ? 0 : first?.isOpener ? 0.3 : 0.6;
    // Whoever is heard here only would fall silent with the sentence.
    const alone = new Set(items.flatMap((item) => behind(item).filter((input) => this.told.get(input) === 1))).size;
    return mean + SLOTS[slot].bonus + 0.12 * items.length + ALONE * alone - again;
  }

  /** Among equals the longer element goes first, as it makes room for more; what alone brings somebody in stays longer. */
  ofElement(item: Weighed): number {
    const alone = behind(item).some((input) => this.told.get(input) === 1);
    return item.salience - 0.04 * item.words + (alone ? 0.6 : 0);
  }

  /** What an element that is not told would be worth. */
  ofReturn(item: Weighed): number {
    return item.salience - 0.04 * item.words + (this.bringsIn(item) ? 1 : 0);
  }

  /** True where somebody is heard with the element only. */
  bringsIn(item: Weighed): boolean {
    return behind(item).some((input) => !this.told.has(input));
  }
}

function behind({ inputs }: Weighed): InputId[] {
  const some: InputId[] = [];
  for (const input of inputs) {
    if (some.length === LOOKED_AT) break;
    some.push(input);
  }
  return some;
}
