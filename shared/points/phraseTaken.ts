import { type Candidate, isSafe } from './candidate.ts';
import { inReportedSpeech } from './choosePoints.ts';
import { type Filing, fileUnderIssues, profileIssues, scoreText } from './fileUnderIssues.ts';
import { isOtherLanguage } from './language.ts';
import type { Act, Flag, Input, Point, WordsPiece } from './point.ts';
import type { Nearness } from './nearness.ts';
import { namesIn } from './sentenceOpening.ts';
import { pointsOfSentence } from './sentencePoints.ts';
import { splitSentences } from './splitSentences.ts';
import type { Tagger } from './tagger.ts';
import type { UsualWords } from './usualWords.ts';

/** How a speaker would announce each act: words that are no whole sentence are read as if they had stood behind it. */
const ANNOUNCED: Record<Act, readonly string[]> = {
  call: ['We call for ', 'We need to '],
  urge: ['We urge ', 'We call for '],
  need: ['We need ', 'We need to ', 'It is essential that '],
  propose: ['We propose ', 'We propose to ', 'We propose that '],
  concern: ['We are concerned about ', 'We are concerned that '],
  emphasize: ['We stress ', 'We stress that '],
  welcome: ['We welcome '],
  support: ['We support '],
  fact: ['We note that '],
};

export interface TakenFrom {
  input: Input;
  words: readonly WordsPiece[];
  issues: readonly { title: string; keywords: readonly string[] }[];
  tagger: Tagger;
  usual?: UsualWords;
  near?: Nearness | null;
}

/**
 * Puts a point that a person took into reported speech, and files it where they did not say. Words that are safe neither alone nor as
 * the act that the person named stay a quotation.
 */
export function phraseTaken(point: Point, from: TakenFrom): Point {
  const issues = point.byHand?.filed ? point.issues : filed(point, from);
  const { language } = from.words.find(({ source, text }) => isIn(point, source, text)) ?? {};
  if (isOtherLanguage(point.verbatim, language)) return quoted(point, issues, 'otherLanguage');
  const wanted = point.byHand?.actGiven ? point.act : null;
  const own = read(point.verbatim, point, from);
  const best =
    safest(own, wanted) ??
    announcedAs(point.verbatim, wanted).reduce<Candidate | null>(
      (found, text) => found ?? safest(read(text, point, from), null),
      null,
    );
  if (!best) return quoted(point, issues, own[0]?.flags[0] ?? 'fragment', wanted ?? own[0]?.act);
  const placed = { candidate: best, verbatim: point.verbatim, sourceRank: 0, start: 0, relevance: 0 };
  const individual = inReportedSpeech([placed])[0] ?? null;
  return { ...point, act: wanted ?? best.act, individual, element: best.element, issues, flags: [] };
}

function isIn({ source, verbatim }: Point, ofPiece: WordsPiece['source'], text: string): boolean {
  return ofPiece === source.source && text.includes(verbatim);
}

function quoted(point: Point, issues: Filing[], flag: Flag, act: Act = point.act): Point {
  return { ...point, act, individual: null, element: null, issues, flags: [flag] };
}

function read(text: string, { source }: Point, { input, tagger }: TakenFrom): Candidate[] {
  const reader = { tagger, input, isName: namesIn(text), isNotes: source.source === 'notes' };
  return splitSentences(text).flatMap((sentence) => pointsOfSentence(sentence.text, reader));
}

/** The strongest that can be reported: of the act that is wanted, else of any. */
function safest(candidates: readonly Candidate[], wanted: Act | null): Candidate | null {
  const safe = candidates.filter(isSafe).toSorted((a, b) => rank(b) - rank(a));
  return safe.find(({ act }) => act === wanted) ?? safe[0] ?? null;
}

function rank({ strength, element }: Candidate): number {
  return strength + (element ? 1 : 0);
}

function announcedAs(text: string, wanted: Act | null): string[] {
  const bare = text.trim().replace(/[\s.,;:]+$/, '');
  const lower = bare.charAt(0).toLowerCase() + bare.slice(1);
  return wanted === null ? [] : ANNOUNCED[wanted].map((words) => `${words}${lower}.`);
}

function filed({ verbatim }: Point, { words, issues, input, usual, near }: TakenFrom): Filing[] {
  const profiles = profileIssues(issues);
  const whole = scoreText(words.map(({ text }) => text).join(' '), profiles, usual);
  return fileUnderIssues(verbatim, [whole], profiles, input.itemIssues, usual, near?.get(verbatim));
}
