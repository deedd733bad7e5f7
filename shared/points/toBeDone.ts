import { ELEMENT_WORDS, type Parsed, type Phrase } from './phrases.ts';
import { failed, made, type Reading } from './reading.ts';
import type { TriggerMatch } from './triggers.ts';
import { isNounLike } from './wordClasses.ts';
import { worded } from './wording.ts';

/** `we cannot ignore the cost`: the cost should not be ignored. */
export function readNotToBeDone(parsed: Parsed, { trigger, text }: TriggerMatch, report: Phrase): Reading {
  const verb = text.toLowerCase().split(' ').at(-1)!;
  const done = verb === 'forget' ? 'forgotten' : `${verb.replace(/e$/, '')}ed`;
  const body = `${worded(parsed, report)} should not be ${done}`;
  const element =
    report.whole && report.tokens.length <= ELEMENT_WORDS.noun ? { shape: 'clause' as const, text: body } : null;
  return report.whole ? made(trigger, element, body, null, report) : failed(trigger, 'fragment', report.end);
}

/** `see libraries written into the chapter`: what is called for is libraries TO BE written into it. */
export function toBeDone(parsed: Parsed, phrase: Phrase): string {
  const at = phrase.tokens.findIndex(
    (token, i) =>
      i > 0 &&
      token.pos === 'VERB' &&
      /(?:ed|en|wn|ght|ept|elt)$/.test(token.lower) &&
      isNounLike(phrase.tokens[i - 1]),
  );
  const verb = phrase.tokens[at];
  const isHead =
    verb && !phrase.tokens.slice(0, at).some(({ pos }) => pos === 'ADP' || pos === 'VERB' || pos === 'PRON');
  if (!isHead || !/^(?:into|in|to|on|as|from|for|with|at)$/.test(phrase.tokens[at + 1]?.lower ?? 'as'))
    return worded(parsed, phrase);
  return `${worded(parsed, { from: phrase.from, end: phrase.from + at })} to be ${worded(parsed, { from: phrase.from + at, end: phrase.end })}`;
}
