import { stem, stemsOf } from '../../points/stems.ts';

/** A word of a sentence with what the guard asks of it. */
export interface Word {
  form: string;
  lower: string;
  /** Stems of the content words in it; empty for a function word. */
  stems: string[];
  /** What stands between the word before and this one. */
  break: 'none' | 'comma' | 'stop';
}

const WORD = /[\p{L}\p{N}]+(?:[-'’.,/&+][\p{L}\p{N}]+)*[+%]?/gu;

/** The words of a text in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    words.push({
      form: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      stems: stemsOf(match[0]),
      break: /[.;:!?]|[-–—] /.test(between) ? 'stop' : /[,()]/.test(between) ? 'comma' : 'none',
    });
  }
  return words;
}

const ENDINGS = /(?:atori|ation|ativ|ator|ition|iti|ment|ness|abl|ibl|ori|ist|ism|at|iv|al|ic|er|or|li|y|i|e)$/;

/** What words of one family share, so that "connectivity" is carried by "connected", and "regulatory" by "regulate". */
export function rootOf(stemmed: string): string {
  const root = stemmed.replace(ENDINGS, '');
  return root.length >= 4 ? root : stemmed;
}

/** Roots of the content words of a text. */
export function rootsIn(text: string): Set<string> {
  return new Set(stemsOf(text).map(rootOf));
}

/** The root of one word, function word or not. */
export function rootOfWord(word: string): string {
  return rootOf(stem(word.toLowerCase()));
}
