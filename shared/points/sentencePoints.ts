import { cuedAct } from './actCues.ts';
import { type Candidate, flagged, isSafe } from './candidate.ts';
import { cleanSentence } from './cleanSentence.ts';
import { isHypothetical, isProcedural } from './guards.ts';
import { inNotesVoice } from './notesVoice.ts';
import { type Parsed, tokenAt } from './phrases.ts';
import type { Input } from './point.ts';
import { type IsName, lowerOpening } from './sentenceOpening.ts';
import { inSpeakersVoice, isAboutSpeaker } from './speakersVoice.ts';
import { readImperative, readStatement } from './statedPoints.ts';
import type { Tagger } from './tagger.ts';
import { readTrigger } from './triggeredPoints.ts';
import { findTriggers, type TriggerMatch } from './triggers.ts';
import { stemsOf } from './stems.ts';

/** What reading a sentence takes besides its words. */
export interface Reader {
  tagger: Tagger;
  input: Pick<Input, 'speaker' | 'onBehalfOf'>;
  isName: IsName;
  /** Notes are written about the speaker, not by the speaker. */
  isNotes?: boolean;
}

/** The acts a sentence performs, in its order; empty when it says nothing that a report would hold. */
export function pointsOfSentence(verbatim: string, { tagger, input, isName, isNotes }: Reader): Candidate[] {
  const cleaned = isNotes ? inNotesVoice(cleanSentence(verbatim)) : cleanSentence(verbatim);
  const text = lowerOpening(inSpeakersVoice(cleaned, input), isName);
  if (new Set(stemsOf(text)).size < 2) return [];
  if (text.endsWith('?')) return isProcedural(text) ? [] : [flagged('propose', 0.8, 'question')];
  const parsed: Parsed = { text, tokens: tagger.tag(text) };
  if (isHypothetical(text)) return [flagged('fact', 0.8, 'conditional')];
  const triggered = readTriggers(parsed);
  if (triggered.length > 0) return triggered;
  if (isAboutSpeaker(text, input)) return [];
  const imperative = readImperative(parsed);
  if (imperative) return [imperative];
  const stated = readStatement(parsed, 0, null);
  if (typeof stated !== 'string') return [stated];
  const cued = isProcedural(text) ? null : cuedAct(text);
  return cued === null ? [] : [flagged(cued === 'ask' ? 'need' : 'concern', 1.4, stated)];
}

function readTriggers(parsed: Parsed): Candidate[] {
  const out: Candidate[] = [];
  let usedTo = 0;
  for (const group of findTriggers(parsed.text)) {
    if (tokenAt(parsed.tokens, group[0]!.start) < usedTo) continue;
    const readings = group.map((match) => read(parsed, match));
    const best = readings.find((reading) => isSafe(reading.candidate)) ?? readings[0]!;
    // What the speaker's side does is worth a line, not a quotation.
    if (isSafe(best.candidate) || group.some(({ trigger }) => trigger.shape !== 'deed')) out.push(best.candidate);
    if (isSafe(best.candidate)) usedTo = best.end;
  }
  return out;
}

function read(parsed: Parsed, match: TriggerMatch): { candidate: Candidate; end: number } {
  const reading = readTrigger(parsed, match);
  const { trigger } = match;
  if (trigger.shape !== 'clause' || trigger.subjunctive || !isSafe(reading.candidate)) return reading;
  // `we believe that governments should`: the duty inside is what was said.
  const from = tokenAt(parsed.tokens, match.end);
  const inner = readStatement(parsed, from, { said: trigger.said, act: trigger.act, strength: trigger.strength });
  return typeof inner === 'string' ? reading : { candidate: inner, end: reading.end };
}
