import { elementPhraseAt } from './elementPhrase.ts';
import { type Parsed, type Phrase, phraseAt, REPORT_WORDS } from './phrases.ts';
import { made, type Reading } from './reading.ts';
import { TRIGGERS } from './triggers.ts';
import { worded } from './wording.ts';

const CONCERN = TRIGGERS.find(({ id }) => id === 'concern.about')!;

/** `we highlight the prevailing concern of X`: a concern about X. Null for what names no concern so. */
export function concernHighlighted(parsed: Parsed, from: number, { tokens }: Phrase): Reading | null {
  const at = tokens.findIndex(({ lower }) => /^concerns?$/.test(lower));
  if (at < 1 || at > 3 || !/^(?:of|about|over|regarding)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const about = parsed.tokens.indexOf(tokens[at]!) + 2;
  const report = phraseAt(parsed.tokens, about, 'noun', REPORT_WORDS.noun);
  if (typeof report === 'string' || about <= from) return null;
  const element = elementPhraseAt(parsed.tokens, about, 'noun');
  const text = typeof element === 'string' ? null : worded(parsed, element);
  return made(CONCERN, text === null ? null : { shape: 'noun', text }, worded(parsed, report), null, report);
}
