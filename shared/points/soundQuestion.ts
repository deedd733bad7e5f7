import { flagInside } from './guards.ts';
import { isAboutPerson, namesPerson } from './persons.ts';
import type { Parsed } from './phrases.ts';
import { stemsOf } from './stems.ts';
import { isPunctuation } from './wordClasses.ts';

const INTERROGATIVE_FIRST = /^(?:whether|why|when|how|what|where|which|who) /;

/** A person's conduct is nothing to ask about in a report, and what was said before is not known here. */
export function isSound(asked: string, tokens: Parsed['tokens']): boolean {
  const words = asked.split(' ').length;
  return (
    words >= 5 &&
    words <= 30 &&
    flagInside(tokens, tokens.length < 4 ? 'noun' : 'content') === null &&
    new Set(stemsOf(asked)).size >= 3 &&
    !namesPerson(asked) &&
    !isAboutPerson(asked.replace(INTERROGATIVE_FIRST, '')) &&
    !/\b(?:now|here|today|(?:the )?member|colleagues?|questions?|answers?)\b/i.test(asked)
  );
}

/** Where its mark, or the next sentence, is. */
export function endOfQuestion(tokens: Parsed['tokens'], from: number): number {
  const stop = tokens.findIndex((token, i) => i > from && /^[?.;:]/.test(token.text) && isPunctuation(token));
  return stop < 0 ? tokens.length : stop;
}
