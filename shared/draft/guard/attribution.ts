import { isCue, isCueForm, isFrameWord, wordBefore } from './frame.ts';
import table from './frameWords.json' with { type: 'json' };
import type { Slot } from './slot.ts';
import { rootOf, type Word } from './word.ts';

const URGES = new Set(table.urges);
const BE = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are']);
const OWN = new Set(['stakeholders', 'has', 'have', 'had', ...BE]);
const TAKES_UP = new Set(['and', 'or', 'but', 'while']);

/** Does a sentence put words into somebody's mouth, or ask something of somebody, other than its points and the rules' frame do? */
export function isMisattributed(words: Word[], slot: Slot): boolean {
  return words.some((word, at) => {
    if (!isReporting(word)) return false;
    if (!hasOwnSubject(words, at, slot) || isSaidBy(words, at, slot)) return true;
    return URGES.has(word.lower) && asksAnother(words, at, slot);
  });
}

/** Whether somebody said the word or not: it is said of somebody here. */
function isReporting(word: Word): boolean {
  if (!/(?:ed|ing|drew)$/.test(word.lower) || /^includ/.test(word.lower)) return false;
  return isCueForm(word) || (isFrameWord(word) && /^(?:express|rais|draw|drew)/.test(word.lower));
}

/** Stakeholders speak, or something is said: whoever else is the subject must be so in the rules' own frame. */
function hasOwnSubject(words: Word[], at: number, slot: Slot): boolean {
  const word = words[at]!;
  const before = wordBefore(words, at);
  if (!before) return false;
  if (word.break !== 'none' || TAKES_UP.has(before.lower))
    return words.slice(0, at).some(({ lower }) => OWN.has(lower));
  if (OWN.has(before.lower) || isCue(before, slot) || isFrameWord(before)) return true;
  return [slot.scaffold, ...slot.ideas.flatMap(({ texts }) => texts)].some((text) =>
    text.some(({ lower }, index) => lower === word.lower && wordBefore(text, index)?.lower === before.lower),
  );
}

function isSaidBy(words: Word[], at: number, slot: Slot): boolean {
  if (words[at + 1]?.lower !== 'by') return false;
  if (words.slice(at + 2, at + 4).some(({ lower }) => lower === 'stakeholders')) return false;
  return !slot.scaffoldForms.has('by');
}

/** Those who are urged: the subject of "was urged", or what stands between "urged" and "to". */
function asksAnother(words: Word[], at: number, slot: Slot): boolean {
  const next = words[at + 1]?.lower;
  const isOn = next === 'on' || next === 'upon';
  if (words[at]!.lower === 'called' && !isOn) return false;
  if (next === 'that' || next === 'for') return false;
  const asked = BE.has(wordBefore(words, at)?.lower ?? '') ? subjectOf(words, at) : objectOf(words, at);
  const known = new Set([...slot.scaffoldRoots, ...slot.ideas.flatMap((idea) => [...idea.asked])]);
  const meant = asked.filter((word) => !isCue(word, slot) && !isFrameWord(word)).flatMap(({ stems }) => stems);
  return meant.some((stemmed) => !known.has(rootOf(stemmed)));
}

function subjectOf(words: Word[], at: number): Word[] {
  const clause = words.slice(0, at).findLastIndex(({ break: gap, lower }) => gap !== 'none' || lower === 'that');
  return words.slice(Math.max(0, clause), at);
}

function objectOf(words: Word[], at: number): Word[] {
  const rest = words.slice(at + 1, at + 14);
  const end = rest.findIndex(({ lower }) => lower === 'to');
  return end < 0 ? [] : rest.slice(0, end);
}
