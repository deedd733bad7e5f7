import type { Plan } from './choose.ts';
import type { Bounds, Written } from './written.ts';
import { lengthOf, total } from './lengths.ts';
import { SLOT_ORDER, SLOTS } from './slots.ts';
import type { Setting } from './wordPlan.ts';
import { WEAK, Worth } from './worth.ts';

/** A word or two fill room and say little. */
const LEAST_WORDS = 3;

/** What was dropped and still has room comes back: first who would else fall silent, then what weighs most. */
export function refill(written: Written[], plans: readonly Plan[], setting: Setting, bounds: Bounds): void {
  for (;;) {
    const worth = new Worth(written);
    const isTold = new Set(written.flatMap(({ plan }) => plan.items));
    const left = plans
      .flatMap((plan) => plan.items.flatMap((item) => (isTold.has(item) ? [] : { plan, item })))
      .filter(
        ({ plan, item }) =>
          worth.bringsIn(item) || (item.words >= LEAST_WORDS && item.salience + SLOTS[plan.slot].bonus >= WEAK),
      )
      .sort((a, b) => worth.ofReturn(b.item) - worth.ofReturn(a.item));
    if (left.some(({ plan, item }) => putBack(written, plan, item, setting, bounds))) continue;
    const silent = left.filter(({ item }) => worth.bringsIn(item));
    if (!silent.some(({ plan, item }) => takePlace(written, plan, item, setting, bounds))) return;
  }
}

/** Who would else fall silent takes the place of a second element of somebody who is heard, where that weighs less. */
function takePlace(
  written: Written[],
  from: Plan,
  item: Plan['items'][number],
  setting: Setting,
  bounds: Bounds,
): boolean {
  const worth = new Worth(written);
  const seconds = written
    .flatMap((sentence) => (sentence.isOpener ? [] : sentence.plan.items.map((one) => ({ sentence, one }))))
    .filter(({ one }) => !worth.isAlone(one) && worth.ofElement(one) < worth.ofReturn(item))
    .sort((a, b) => worth.ofElement(a.one) - worth.ofElement(b.one));
  for (const { sentence, one } of seconds) {
    const at = written.indexOf(sentence);
    const rest = sentence.plan.items.filter((other) => other !== one);
    const trial = [...written];
    if (rest.length > 0) trial[at] = { ...sentence, plan: { ...sentence.plan, items: rest } };
    else trial.splice(at, 1);
    if (!putBack(trial, from, item, setting, bounds) || total(trial, setting) < bounds.least) continue;
    written.splice(0, written.length, ...trial);
    return true;
  }
  return false;
}

/** Puts an element back to where it stood, into its list or as a sentence of its own; false where there is no room for it. */
function putBack(
  written: Written[],
  from: Plan,
  item: Plan['items'][number],
  setting: Setting,
  bounds: Bounds,
): boolean {
  const at = written.findIndex(
    ({ plan, isOpener }) => !isOpener && plan.slot === from.slot && plan.items.some((one) => from.items.includes(one)),
  );
  const here = written[at];
  const items = here ? from.items.filter((one) => one === item || here.plan.items.includes(one)) : [item];
  const one: Written = { plan: { slot: from.slot, items }, isOpener: false };
  const words = total(written, setting) + lengthOf(one, setting) - (here ? lengthOf(here, setting) : 0);
  if (words > bounds.words || (!here && written.length >= bounds.sentences)) return false;
  if (here) written[at] = one;
  else {
    const place = written.findIndex(
      ({ plan, isOpener }) => !isOpener && SLOT_ORDER.indexOf(plan.slot) > SLOT_ORDER.indexOf(from.slot),
    );
    written.splice(place < 0 ? written.length : place, 0, one);
  }
  return true;
}
