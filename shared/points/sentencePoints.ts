import { cuedAct } from './actCues.ts';
import { withCapitals } from './captionCase.ts';
import { type Candidate, flagged, isSafe } from './candidate.ts';
import { cleanSentence } from './cleanSentence.ts';
import { readCommitment } from './commitment.ts';
import { frontedRestriction, restricted } from './fronted.ts';
import { isCourtesy, isHypothetical, isProcedural } from './guards.ts';
import { inNotesVoice } from './notesVoice.ts';
import { readImperative } from './imperative.ts';
import { isIronic, isOfTheRoom, speaksForAll } from './notMeant.ts';
import { isAboutPerson, isPejorative, namesPerson } from './persons.ts';
import { withDates } from './relativeDates.ts';
import { obligationAt } from './obligation.ts';
import { withoutOwnAside } from './ownAside.ts';
import { type Parsed, tokenAt } from './phrases.ts';
import type { Input } from './point.ts';
import { isIndirectQuestion, readQuestion } from './questions.ts';
import { type IsName, lowerOpening } from './sentenceOpening.ts';
import type { Reading } from './reading.ts';
import { inSpeakersVoice, isAboutSpeaker } from './speakersVoice.ts';
import { readStatement } from './statedPoints.ts';
import type { Tagger } from './tagger.ts';
import { readTrigger } from './triggeredPoints.ts';
import { findTriggers, type TriggerMatch } from './triggers.ts';
import { stemsOf } from './stems.ts';
import { breaksOff } from './unfinished.ts';
import { isOwnTurn } from './whoseAct.ts';

/** What reading a sentence takes besides its words. */
export interface Reader {
  tagger: Tagger;
  input: Pick<Input, 'speaker' | 'onBehalfOf'> & Partial<Pick<Input, 'kind' | 'date'>>;
  isName: IsName;
  /** Notes are written about the speaker, not by the speaker. */
  isNotes?: boolean;
}

/** The acts a sentence performs, in its order; empty when it says nothing that a report would hold. */
export function pointsOfSentence(verbatim: string, reader: Reader): Candidate[] {
  const { tagger, input, isName, isNotes } = reader;
  const heard = withDates(withCapitals(verbatim), input.date);
  const cleaned = isNotes ? inNotesVoice(cleanSentence(heard)) : cleanSentence(heard);
  const text = lowerOpening(withoutOwnAside(inSpeakersVoice(cleaned, input)), isName);
  if (new Set(stemsOf(text)).size < 2) return [];
  const isChair = input.speaker?.presiding === true;
  const parsed: Parsed = { text, tokens: tagger.tag(text) };
  const commitment = isChair ? readCommitment(parsed) : null;
  if (commitment !== null) return [commitment];
  if (text.endsWith('?') || isIndirectQuestion(text)) return readQuestion(parsed, isChair);
  if (isHypothetical(text)) return [flagged('fact', 0.8, 'conditional')];
  if (isOfTheRoom(text)) return [];
  if (isIronic(text)) return [flagged('fact', 0.8, 'negated')];
  const read = readStatements(parsed, input);
  if (speaksForAll(text)) return read.slice(0, 1).map(({ act, strength }) => flagged(act, strength, 'thirdParty'));
  if (!isNotes && breaksOff(parsed))
    return read.slice(0, 1).map(({ act, strength }) => flagged(act, strength, 'fragment'));
  return read.map((candidate) => withoutPersons(candidate, text));
}

function readStatements(parsed: Parsed, input: Reader['input']): Candidate[] {
  const { text } = parsed;
  const groups = findTriggers(text);
  const own = groups.filter((group) => !group.some((match) => isOwnTurn(parsed, match)));
  const triggered = readTriggers(parsed, own);
  if (triggered.length > 0 || own.length < groups.length) return triggered;
  if (isAboutSpeaker(text, input)) return [];
  const imperative = readImperative(parsed);
  if (imperative) return [imperative];
  const stated = readStatement(parsed, 0, null);
  const duties = furtherDuties(parsed);
  if (duties.length > 0) return stated === null || typeof stated === 'string' ? duties : [stated, ...duties];
  if (stated === null) return [];
  if (typeof stated !== 'string') return [stated];
  const cued = isProcedural(text) ? null : cuedAct(text);
  return cued === null ? [] : [flagged(cued === 'ask' ? 'need' : 'concern', 1.4, stated)];
}

/** `..., and governments should ...`: a duty that stands beside what the sentence says first. */
function furtherDuties(parsed: Parsed): Candidate[] {
  const { tokens } = parsed;
  // `As the forum discusses wells, and pumps, villages should`: what is joined may be of the opening clause.
  if (/^(?:as|while|since|given|although|though|because|when|with)$/.test(tokens[0]?.lower ?? '')) return [];
  return tokens.flatMap((token, i) => {
    if (i < 3 || token.pos !== 'CCONJ' || tokens[i - 1]?.text !== ',' || obligationAt(tokens, i + 1) === null)
      return [];
    const duty = readStatement(parsed, i + 1, null);
    return duty === null || typeof duty === 'string' || !isSafe(duty) ? [] : [duty];
  });
}

/** Nobody is named in the President's Summary but by office and function; and what is said about a person is quoted, never asserted. */
function withoutPersons(candidate: Candidate, text: string): Candidate {
  if (!isSafe(candidate)) return candidate;
  const isFact = candidate.said.some((frame) => /^(?:noted|stated) that/.test(frame));
  if (isPejorative(text) || (isFact && isAboutPerson(candidate.body)))
    return flagged(candidate.act, candidate.strength, 'thirdParty');
  const { element } = candidate;
  return element && namesPerson(`${element.agent ?? ''} ${element.text}`) ? { ...candidate, element: null } : candidate;
}

function readTriggers(parsed: Parsed, groups: TriggerMatch[][]): Candidate[] {
  const out: Candidate[] = [];
  let usedTo = 0;
  for (const group of groups) {
    if (tokenAt(parsed.tokens, group[0]!.start) < usedTo) continue;
    const readings = group.map((match) => read(parsed, match));
    const best = readings.find((reading) => isSafe(reading.candidate)) ?? readings[0]!;
    if (best.candidate.act === 'welcome' && isCourtesy(parsed.text)) continue;
    // What the speaker's side does is worth a line, not a quotation.
    if (isSafe(best.candidate) || group.some(({ trigger }) => trigger.shape !== 'deed')) out.push(best.candidate);
    if (isSafe(best.candidate)) usedTo = best.end;
  }
  return out;
}

/** `In rural areas, we need teachers` asks for teachers in rural areas. */
function whereItHolds(parsed: Parsed, { start, trigger }: TriggerMatch, reading: Reading): Reading {
  if (!isSafe(reading.candidate) || trigger.before) return reading;
  const lead = frontedRestriction(parsed, start);
  return lead === null ? reading : { ...reading, candidate: restricted(reading.candidate, lead) };
}

function read(parsed: Parsed, match: TriggerMatch): { candidate: Candidate; end: number } {
  const { trigger } = match;
  const reading = whereItHolds(parsed, match, readTrigger(parsed, match));
  if (trigger.shape !== 'clause' || trigger.subjunctive || trigger.against || !isSafe(reading.candidate))
    return reading;
  // `we believe that governments should`: the duty inside is what was said.
  const from = tokenAt(parsed.tokens, match.end);
  const inner = readStatement(parsed, from, { said: trigger.said, act: trigger.act, strength: trigger.strength });
  if (inner === null || typeof inner === 'string') return reading;
  return whereItHolds(parsed, match, { candidate: inner, end: reading.end });
}
