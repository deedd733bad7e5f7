import { hasRelativeDay, isAnecdote } from './factWorth.ts';
import { ELEMENT_WORDS, type Parsed, phraseAt, REPORT_WORDS } from './phrases.ts';
import { failed, made, type Reading } from './reading.ts';
import { stemsOf } from './stems.ts';
import type { Token } from './tagger.ts';
import type { Trigger } from './triggers.ts';
import { gerund } from './verbForms.ts';
import { isBaseVerb } from './wordClasses.ts';
import { worded } from './wording.ts';

/** Verbs that tell of the speaker, of the meeting or of nothing in particular. */
const IDLE = new Set(
  'be have see say go think hope expect hear come get do take make know talk discuss mention look listen want try feel find believe learn ask read speak note agree receive sit stand put give tell run meet watch wait bring keep call enjoy arrive gather become lose fail forget decide need like begin start stop finish continue face work celebrate honour mark join assume notice observe wonder suggest expect remember consider imagine'.split(
    ' ',
  ),
);

const LEAST_STEMS = 3;
const CONTRADICTED =
  /\b(?:and|but|yet|though|although)\b[^;:.]*?\b(?:never|not|no|nothing|nobody|none|cannot|still)\b/i;

/** `we have trained 3,000 teachers`, `we are building an open platform`: what the speaker's side has done, does or will do. */
export function readDeed(parsed: Parsed, trigger: Trigger, from: number): Reading {
  let at = from;
  while (parsed.tokens[at]?.pos === 'ADV') at += 1;
  const verb = parsed.tokens[at];
  const isGoingOn = trigger.id === 'deed.doing';
  const isPlanned = trigger.id === 'deed.will';
  if (
    !verb ||
    verb.pos !== 'VERB' ||
    (IDLE.has(verb.lemma) && !(isPlanned && verb.lemma === 'continue')) ||
    /ing$/.test(verb.lower) !== isGoingOn ||
    isPlanned !== isBaseVerb(verb) ||
    // `we criminalized and tore apart`: only the first verb would change its form.
    (!isPlanned && parsed.tokens[at + 1]?.pos === 'CCONJ')
  ) {
    return failed(trigger, 'firstPerson', from);
  }
  // To the grammar of phrases the participle heads a verb phrase like an infinitive.
  const tokens = parsed.tokens.with(at, { ...verb, lower: verb.lemma } satisfies Token);
  const asBase = { text: parsed.text, tokens };
  const report = phraseAt(tokens, at, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string') return failed(trigger, report, from);
  if (hasRelativeDay(parsed.text) || isAnecdote(parsed.text)) return failed(trigger, 'fragment', from);
  if (new Set(stemsOf(worded(asBase, report))).size < LEAST_STEMS + (verb.lemma === 'continue' ? 1 : 0))
    return failed(trigger, 'tooShort', from);
  // `we have sent inputs and never heard what became of them` is a complaint.
  if (CONTRADICTED.test(parsed.text.slice(tokens[report.end - 1]!.end))) return failed(trigger, 'fragment', from);
  // What is planned is no step taken; the Summary has no list for it.
  const element = isPlanned ? 'fragment' : phraseAt(tokens, at, 'verb', ELEMENT_WORDS.verb);
  const doing = isGoingOn ? verb.lower : gerund(verb.lemma);
  const text = typeof element === 'string' ? null : doing + worded(asBase, element).slice(verb.text.length);
  return made(trigger, text === null ? null : { shape: 'noun', text }, worded(asBase, report), null, report);
}
