import table from './frameWords.json' with { type: 'json' };
import type { Slot } from './slot.ts';
import { rootOf, type Word } from './word.ts';

const CARDINALS: Record<string, number> = table.cardinals;
const NUMBER_WORDS = new Set(table.numberWords);

interface Figure {
  value: string;
  /** The content word that it counts, and the one before it. */
  next: string | undefined;
  before: string | undefined;
}

/** Does a sentence hold a figure that its points do not, or one that counts something else there? */
export function isMiscounted(words: Word[], { ideas, scaffold }: Slot): boolean {
  const known = [...ideas.flatMap(({ texts }) => texts), scaffold].flatMap(figuresIn);
  return figuresIn(words).some(
    (figure) =>
      !known.some(
        ({ value, next, before }) =>
          value === figure.value &&
          (figure.next === undefined ||
            next === figure.next ||
            (figure.before !== undefined && (before === figure.before || next === figure.before))),
      ),
  );
}

function figuresIn(words: Word[]): Figure[] {
  return words.flatMap((word, at): Figure[] => {
    const value = valueOf(word, words[at + 1]);
    if (value === null) return [];
    const isContent = (each: Word) => each.stems.length > 0 && valueOf(each, undefined) === null;
    const next = words.slice(at + 1).find(isContent);
    const before = words.slice(0, at).findLast(isContent);
    return [{ value, next: next && rootOf(next.stems[0]!), before: before && rootOf(before.stems.at(-1)!) }];
  });
}

function valueOf({ lower }: Word, next: Word | undefined): string | null {
  if (lower === 'one' && (next?.lower === 'another' || next?.lower === 'of')) return null;
  const cardinal = Object.hasOwn(CARDINALS, lower) ? CARDINALS[lower] : undefined;
  if (cardinal !== undefined) return String(cardinal);
  if (NUMBER_WORDS.has(lower)) return lower.replace(/^cent$/, 'percent');
  if (!/\d/.test(lower)) return null;
  return lower.replaceAll(',', '').replace(/%$/, '');
}
