import table from './frameWords.json' with { type: 'json' };
import type { Slot } from './slot.ts';
import type { Word } from './word.ts';

const ASKS = new Set(table.asks);

/** Does a sentence oblige, allow or foretell where its points do not? An ask may be told as something that should be. */
export function isForced(words: Word[], { ideas, scaffoldForms }: Slot): boolean {
  const said = new Set([...scaffoldForms, ...ideas.flatMap(({ forms }) => [...forms])]);
  const saysOneOf = (list: string[]) => list.some((each) => said.has(each));
  const asks = ideas.some(({ acts }) => [...acts].some((act) => ASKS.has(act)));
  return words.some(({ lower }) => {
    if (table.strong.includes(lower)) return !saysOneOf(table.strong);
    if (table.should.includes(lower)) return !asks && !saysOneOf([...table.should, ...table.strong]);
    if (table.possible.includes(lower)) return !saysOneOf(table.possible);
    return table.future.includes(lower) && !saysOneOf([...table.future, 'shall']);
  });
}
