import { type Candidate, flagged, isSafe } from './candidate.ts';
import { choosePoints, inReportedSpeech, type Placed, type Room, UNREAD } from './choosePoints.ts';
import {
  type Filing,
  fileUnderIssues,
  type IssueProfile,
  type IssueScores,
  profileIssues,
  scoreText,
} from './fileUnderIssues.ts';
import { isCourtesy, isProcedural } from './guards.ts';
import { isOtherLanguage } from './language.ts';
import type { Nearness } from './nearness.ts';
import type { Input, Point, WordsPiece } from './point.ts';
import { namesIn } from './sentenceOpening.ts';
import { saysNothing } from './saysNothing.ts';
import { wholeNamesIn, withWholeNames } from './shortNames.ts';
import { pointsOfSentence } from './sentencePoints.ts';
import { type SentenceSpan, splitSentences } from './splitSentences.ts';
import { stemsOf } from './stems.ts';
import { type FiledBy, type Said, surelyFiled } from './surelyFiled.ts';
import type { Tagger } from './tagger.ts';
import type { UsualWords } from './usualWords.ts';

type Source = WordsPiece['source'];

/** A written statement is the speaker's own wording, notes are a rapporteur's, captions a machine's. */
const RANK: Record<Source, number> = { statement: 0, notes: 1, captions: 2 };
const BRIEF = 40;
const LONG = 600;
const LETTERS_OF_WORD = 6;
/** What takes five minutes to say. */
const USUAL_WORDS = 600;
const MOST_SIZE = 2;
const LEAST_STEMS = 5;
const MOST_WORDS = 20_000;
const UNTOLD = 0.2;
const MOST_CHARACTERS = 160_000;
const SOURCES = Object.keys(RANK) as Source[];

/** The pieces of one source as one text; the spans of points are positions in it. */
export function textOfSource(words: readonly WordsPiece[], source: Source): string {
  return words
    .filter((piece) => piece.source === source)
    .map((piece) => piece.text)
    .join(' ');
}

/** Takes the points from what was said in one input: reported speech where that is safe, quotations where it is not. Same words, same points; `usual` are the words that most inputs of the consultation hold, `near` tells how near sentences are to the issues, both for the filing. */
export function takePoints(
  input: Input,
  words: readonly WordsPiece[],
  issues: Issues,
  tagger: Tagger,
  usual?: UsualWords,
  near?: Nearness | null,
): Point[] {
  const profiles = profilesOf(issues);
  const read = SOURCES.flatMap((source) => candidatesOf(input, words, source, profiles, tagger));
  const placed = isChairsTurn(input) ? read.filter(isOnTheMatter) : read;
  const chosen = choosePoints(placed, roomFor(words));
  const reported = inReportedSpeech(chosen);
  const text = SOURCES.map((source) => readable(textOfSource(words, source))).join(' ');
  const whole = scoreText(text, profiles, usual);
  const beside = sentencesBeside(words);
  return chosen.map(({ candidate, verbatim, sourceRank, start }, i) => ({
    pointId: `${input.inputId}.${i + 1}`,
    inputId: input.inputId,
    act: candidate.act,
    verbatim,
    source: { source: SOURCES[sourceRank]!, start, end: start + verbatim.length },
    individual: reported[i] ?? null,
    element: elementFor(candidate, verbatim),
    issues: file(
      candidate,
      {
        text: verbatim,
        beside: () => beside(SOURCES[sourceRank]!, start),
        rest: () => text.replace(verbatim, () => ' '),
      },
      whole,
      { profiles, usual, near: near?.get(verbatim), itemIssues: input.itemIssues },
    ),
    strength: Math.round(candidate.strength * 100) / 100,
    flags: candidate.flags,
    ...candidate.marks,
  }));
}

function elementFor(candidate: Candidate, verbatim: string): Point['element'] {
  const { element } = candidate;
  return isSafe(candidate) && element !== null && !saysNothing(element, verbatim) ? element : null;
}

/** The part of a text that is read: positions stay what they are. An hour's speech has 8,000 words. */
function readable(text: string): string {
  if (text.length <= MOST_WORDS) return text;
  const words = text.matchAll(/\S+/g);
  let count = 0;
  for (const word of words) {
    count += 1;
    if (count > MOST_WORDS || word.index > MOST_CHARACTERS) return text.slice(0, word.index);
  }
  return text.slice(0, MOST_CHARACTERS);
}

/** Who says two sentences means both; who speaks for ten minutes makes more points than who speaks for three. */
function roomFor(words: readonly WordsPiece[]): Room {
  const lengths = SOURCES.map((source) => textOfSource(words, source)).map((text) =>
    text.length > LONG ? text.length / LETTERS_OF_WORD : text.split(/\s+/).length,
  );
  const longest = Math.max(...lengths);
  return { isBrief: longest <= BRIEF, size: Math.min(MOST_SIZE, Math.max(1, longest / USUAL_WORDS)) };
}

/** A chair who takes a turn between speakers runs the meeting. */
function isChairsTurn(input: Input): boolean {
  return input.kind === 'response' && input.speaker?.presiding === true;
}

/** What a chair then says counts only as a clear call about an issue. */
function isOnTheMatter({ candidate, relevance }: Placed): boolean {
  if (candidate.marks?.commitment) return true;
  return isSafe(candidate) && relevance >= 0.25 && ['call', 'urge', 'propose', 'concern'].includes(candidate.act);
}

type Issues = readonly { title: string; keywords: readonly string[] }[];

const KNOWN_PROFILES = new WeakMap<Issues, IssueProfile[]>();

/** The set-up does not change while people speak. */
function profilesOf(issues: Issues): IssueProfile[] {
  const known = KNOWN_PROFILES.get(issues) ?? profileIssues(issues);
  KNOWN_PROFILES.set(issues, known);
  return known;
}

function file(candidate: Candidate, said: Said, whole: IssueScores, by: FiledBy): Filing[] {
  const { profiles, usual, near, itemIssues } = by;
  if (candidate.flags.includes('otherLanguage')) return fileUnderIssues('', [], profiles, itemIssues);
  const context = [scoreText(said.text, profiles, usual), whole];
  const filed = fileUnderIssues(candidate.body || said.text, context, profiles, itemIssues, usual, near);
  return surelyFiled(filed, said, by);
}

/** The sentences before and after the one that begins at a place; a source is split once, and only where somebody asks. */
function sentencesBeside(words: readonly WordsPiece[]): (source: Source, start: number) => string {
  const split = new Map<Source, readonly SentenceSpan[]>();
  return (source, start) => {
    const spans = split.get(source) ?? splitSentences(readable(textOfSource(words, source)));
    split.set(source, spans);
    const at = spans.findIndex((span) => span.start === start);
    return [spans[at - 1]?.text ?? '', spans[at + 1]?.text ?? ''].join(' ');
  };
}

function candidatesOf(
  input: Input,
  words: readonly WordsPiece[],
  source: Source,
  profiles: readonly IssueProfile[],
  tagger: Tagger,
): Placed[] {
  const whole = readable(textOfSource(words, source));
  const reader = { tagger, input, isName: namesIn(whole), isNotes: source === 'notes' };
  const foreign = foreignSpans(words, source);
  const names = wholeNamesIn(whole);
  return splitSentences(whole).flatMap(({ text, start, end }) => {
    const isForeign = foreign.some((span) => start < span.end && end > span.start) || isOtherLanguage(text);
    const read = isForeign ? quoteOnly(text) : pointsOfSentence(withWholeNames(text, names, start), reader);
    const isRead = read.length > 0 || input.speaker?.presiding === true || !isOfSubstance(text);
    const candidates = isRead ? read : [unread(text)];
    // Where there are no issues nobody can tell what is beside them.
    const relevance =
      profiles.length === 0 ? UNTOLD : Math.min(1, 3.5 * Math.max(0, ...scoreText(text, profiles).values()));
    return candidates.map((candidate) => ({ candidate, verbatim: text, sourceRank: RANK[source], start, relevance }));
  });
}

/** Where the pieces said to be in another language lie in the joined text. */
function foreignSpans(words: readonly WordsPiece[], source: Source): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const piece of words) {
    if (piece.source !== source) continue;
    if (isOtherLanguage('', piece.language)) spans.push({ start: at, end: at + piece.text.length });
    at += piece.text.length + 1;
  }
  return spans;
}

/** A sentence that says something and of which the rules make nothing: quoted where little else is. */
function isOfSubstance(text: string): boolean {
  if (
    /[?]$|^(?:distinguished|dear|ladies)\b|\bwelcome (?:back|everyone|everybody|you|all|to (?:the|this|our|all|everyone))\b/i.test(
      text,
    )
  )
    return false;
  return new Set(stemsOf(text)).size >= LEAST_STEMS && !isProcedural(text) && !isCourtesy(text);
}

function unread(text: string): Candidate {
  return flagged('fact', UNREAD, /\b(?:I|we|our|us|my|you|your)\b/i.test(text) ? 'firstPerson' : 'fragment');
}

function quoteOnly(text: string): Candidate[] {
  return text.length < 25 && !/[^\p{Script=Latin}\P{L}]/u.test(text) ? [] : [flagged('fact', 1.6, 'otherLanguage')];
}
