import { wordCount } from '../language/wording.ts';

const MARKUP = /[*_#`<>[\]{}|\\~^=]|https?:|www\.|@/;
const CONTRACTION = /\w['’](?:re|ve|ll|m|d|t)\b/i;
const SECOND_SENTENCE = /[.!?:]["'”’)]*\s+\S/;
const ABBREVIATION = /\b(?:Mr|Ms|Mrs|Dr|St|No|vs|e\.g|i\.e)\.\s/g;
const LEAST_WORDS = 5;
const MOST_WORDS = 50;
const MOST_CHARACTERS = 500;

/** Is a text one plain sentence of a bearable length? Letters of other scripts and hidden characters are not plain. */
export function isOneSentence(text: string): boolean {
  if (text.length > MOST_CHARACTERS || text !== text.normalize('NFC')) return false;
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{Sc} %+]/u.test(text)) return false;
  if (MARKUP.test(text) || CONTRACTION.test(text) || !/^[\p{Lu}\p{N}].*\.$/u.test(text)) return false;
  if (/ {2}|[?!…]/.test(text) || SECOND_SENTENCE.test(text.replace(ABBREVIATION, ' '))) return false;
  const words = wordCount(text);
  return words >= LEAST_WORDS && words <= MOST_WORDS;
}
