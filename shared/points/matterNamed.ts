import { type Parsed, phraseAt } from './phrases.ts';
import { endOfQuestion, isSound } from './soundQuestion.ts';
import { isNounLike } from './wordClasses.ts';
import { worded } from './wording.ts';

/** `What is the plan to provide child care?`: the whole of what is named. */
export function matterNamed(parsed: Parsed): string | null {
  const { tokens } = parsed;
  if (!/^what (?:is|are) the\b/i.test(parsed.text)) return null;
  const end = endOfQuestion(tokens, 2);
  const phrase = phraseAt(tokens.slice(0, end), 2, 'noun', 22);
  if (typeof phrase === 'string' || !isNounLike(tokens[phrase.end - 1])) return null;
  const left = tokens.slice(phrase.end, end);
  const isOver = left.length === 0 || /^(?:so|because|and|when|while)$/.test(left[0]!.lower);
  const text = worded(parsed, phrase);
  // `the government going to do` is no plan and no impact.
  const opens = phrase.tokens.findIndex(({ pos, lower }) => pos === 'ADP' || lower === 'to');
  const isNamed = opens > 1 && phrase.tokens.slice(0, opens).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  return isOver && isNamed && isSound(text, phrase.tokens) ? text : null;
}
