import acronyms from '../../points/acronyms.json' with { type: 'json' };
import properWords from '../language/properWords.json' with { type: 'json' };
import { namesPerson } from '../language/persons.ts';
import table from './frameWords.json' with { type: 'json' };
import type { Slot } from './slot.ts';
import { rootOf, type Word } from './word.ts';

const CONNECTORS = new Set(['of', 'the', 'and', 'for', 'on', 'in']);
const PROPER = new Set(properWords);
const OPENERS = new Set([...Object.keys(table.cues), ...table.frame]);
const SPELLED: Record<string, string> = acronyms;

/** Does a sentence name somebody or something that the rules' own print of its points does not? */
export function namesAnew(text: string, words: Word[], slot: Slot): boolean {
  return namesPerson(text) || runsOf(words, slot).some((run) => !isKnown(run, slot));
}

/** Runs of capitalized words; at the start of the sentence only where the word is not one of its ordinary words. */
function runsOf(words: Word[], slot: Slot): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = () => {
    while (CONNECTORS.has(run.at(-1)?.lower ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  words.forEach((word, at) => {
    const isName = at === 0 ? !isOrdinary(word, slot) : /\p{Lu}/u.test(word.form);
    if (word.break !== 'none') close();
    if (isName) run.push(word);
    else if (run.length > 0 && CONNECTORS.has(word.lower)) run.push(word);
    else close();
  });
  close();
  return runs;
}

/** A first word that would be written small elsewhere. */
function isOrdinary(word: Word, { ideas, scaffold, scaffoldForms }: Slot): boolean {
  if (/\p{Lu}.*\p{Lu}/u.test(word.form)) return false;
  if (OPENERS.has(word.lower) || word.stems.length === 0) return true;
  const small = [...ideas.flatMap(({ texts }) => texts.flat()), ...scaffold].some(({ form }) => form === word.lower);
  if (small || scaffoldForms.has(word.lower)) return true;
  // "Affordable" where the points say "affordability": ordinary, as long as no name of theirs begins so.
  return word.stems.every((stemmed) => ideas.some(({ roots }) => roots.has(rootOf(stemmed))));
}

function isKnown(run: Word[], slot: Slot): boolean {
  const forms = run.map(({ form }) => form);
  if (stands(forms, slot.printable) || isSpelled(forms, slot)) return true;
  if (run.every(({ form, lower }) => CONNECTORS.has(lower) || (PROPER.has(form) && isSaid(lower, slot)))) return true;
  const at = run.findIndex(({ lower }, index) => index > 0 && CONNECTORS.has(lower));
  if (at < 0) return false;
  return isKnown(run.slice(0, at), slot) && isKnown(run.slice(at + 1), slot);
}

function isSaid(lower: string, { ideas, scaffoldForms }: Slot): boolean {
  return scaffoldForms.has(lower) || ideas.some(({ forms }) => forms.has(lower));
}

/** An acronym where its words stand, or the words where the acronym does. */
function isSpelled(forms: string[], { printable, ideas }: Slot): boolean {
  const said = [
    printable,
    ...ideas.flatMap(({ texts }) => texts.map((text) => text.map(({ form }) => form).join(' '))),
  ];
  const [only] = forms;
  if (forms.length === 1 && only && Object.hasOwn(SPELLED, only))
    return said.some((text) => text.toLowerCase().includes(SPELLED[only]!.toLowerCase()) || stands([only], text));
  const short = Object.keys(SPELLED).find((each) => SPELLED[each] === forms.join(' '));
  return short !== undefined && said.some((text) => stands([short], text));
}

/** True where the words stand in the text one after another, in this spelling. */
function stands(forms: string[], text: string): boolean {
  const found = ` ${(text.match(/[\p{L}\p{N}]+(?:[-'’.,/&+][\p{L}\p{N}]+)*[+%]?|[;:.()]/gu) ?? []).join(' ')} `;
  return found.includes(` ${forms.join(' ')} `);
}
