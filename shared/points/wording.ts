import type { Parsed, Phrase } from './phrases.ts';
import { textOf } from './phrases.ts';

/** The text of a phrase as an element of a list, without quotation marks and with tidy commas. */
export function worded(parsed: Parsed, phrase: Pick<Phrase, 'from' | 'end' | 'without'>): string {
  const { from, end, without } = phrase;
  if (!without) return tidy(textOf(parsed, phrase));
  return tidy(`${textOf(parsed, { from, end: without.from })} ${textOf(parsed, { from: without.end, end })}`);
}

export function tidy(text: string): string {
  return text
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[,;:]+$/, '')
    .replace(/(?<!\.\p{L})(?<=[\p{L}\p{N}])\.$/u, '')
    .trim();
}

/** Drops what repeats the frame: `the need for`, `some`, `all of`. */
export function withoutFrameWords(text: string): string {
  return text
    .replace(/^(?:the (?:urgent |continued |continuing )?need (?:for|to) )/i, '')
    .replace(/^(?:some|any|all of|a lot of|lots of|much|even|also|more of) (?=\p{L})/iu, '');
}
