import { stem } from '#shared/points/stems.ts';
import functionWords from './functionWords.json' with { type: 'json' };

/** The bench's own list: a figure must not move because the engine's stop words did. */
const FUNCTION_WORDS = new Set(functionWords);

/** The words of a text in lower case, without marks. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

/** Stems of all words, as ROUGE is counted. */
export function stemsIn(text: string): string[] {
  return wordsIn(text).map(stem);
}

/** Stems of the words that say something, in order; contractions (`don't`, `we'll`) never do. */
export function contentStems(text: string): string[] {
  return wordsIn(text)
    .filter((word) => !FUNCTION_WORDS.has(word) && !word.includes("'"))
    .map(stem);
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
