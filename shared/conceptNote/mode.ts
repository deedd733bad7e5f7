import { best, type Candidate, type Note } from './note.ts';
import type { Fact, Span } from './noteReading.ts';
import { type Passage, spanOf } from './passage.ts';
import type { Placed } from './sections.ts';

type Mode = 'In person' | 'Online' | 'Hybrid';

const EVENT =
  '(?:event|meeting|consultation|session|format|mode|participa\\w+|attend\\w+|hearing|dialogue|forum|discussion|gathering|sitting)';
/** The first that fits counts: a meeting in a hall that people may also follow online is hybrid. */
const SAID: readonly (readonly [Mode, RegExp])[] = [
  ['Hybrid', /\bhybrid\b/i],
  [
    'Hybrid',
    /\bin[- ]person\b[^.;]{0,30}\b(?:and|or|as well as|with|plus|\/)\s?[^.;]{0,25}\b(?:online|virtual\w*|remote\w*|zoom|webex|teams)\b/i,
  ],
  [
    'Hybrid',
    /\b(?:online|virtual\w*|remote\w*)\b[^.;]{0,20}\b(?:and|or|as well as)\s[^.;]{0,15}\b(?:in[- ]person|in the room|on[- ]site)\b/i,
  ],
  ['Hybrid', /\bin the (?:room|hall)\b[^.;]{0,25}\b(?:or|and)\s[^.;]{0,15}\b(?:online|remotely|virtually)\b/i],
  ['Hybrid', /\b(?:with|and) (?:online|remote|virtual) (?:participation|access|attendance)\b/i],
  ['Online', new RegExp(`\\b(?:virtual|online|remote|fully online)\\s(?:\\w+\\s){0,3}${EVENT}\\b`, 'i')],
  [
    'Online',
    /\b(?:held|takes? place|conducted|convened?|meet|organi[sz]ed|hosted)\s(?:\w+\s){0,2}?(?:virtually|online|remotely|by videoconference|via (?:zoom|webex|teams|microsoft))\b/i,
  ],
  [
    'In person',
    new RegExp(
      `\\bin[- ]person\\s(?:\\w+\\s){0,2}${EVENT}\\b|\\b(?:held|conducted|takes? place|attend|participate|meet|join\\w*)\\s(?:\\w+\\s){0,3}?in person\\b`,
      'i',
    ),
  ],
];
/** "Geneva, and also via Zoom": what is added to the place. */
const ALSO =
  /\b(?:also|as well as|in addition)\s(?:be\s)?(?:held\s|possible\s)?(?:(?:via|on|over|by|through)\s)?(?:online|virtually|remotely|video ?conference|video link|zoom|webex|(?:microsoft\s|ms\s)?teams)\b/i;
const MEETS = /\b(?:held|hold|takes? place|convened?|participat\w+|attend\w*|join\w*|take part|meet\w*)\b/i;
/** That one may join from afar makes a meeting in a hall hybrid; without a hall it is held online. */
const FROM_AFAR =
  /\b(?:remote|online|virtual) participation (?:is|will be|shall be) (?:possible|available|offered|provided|enabled|allowed)|\b(?:join|follow|participate|take part|attend|connect|speak)\s(?:also\s)?(?:online|remotely|virtually)\b/i;
const IN_TITLE: readonly (readonly [Mode, RegExp])[] = [
  ['Hybrid', /\p{Lu}\p{L}+[^.;]{0,30}\s(?:and|plus)\s(?:online|virtually|remotely|zoom)\b/u],
  [
    'Hybrid',
    /\b(?:virtual|online|zoom|webex)\b.*\b(?:in[- ]person)\b|\bin[- ]person\b.*\b(?:virtual|online|zoom|webex)\b/i,
  ],
  ['Online', /\b(?:virtual(?:ly)?|online|zoom|webex|videoconference|video link)\b/i],
  ['In person', /\bin[- ]person\b/i],
];

/** Whether people meet in a hall, online or both. `place` is where the note puts it. */
export function modeFacts(note: Note, place: Span | undefined): Fact[] {
  const found = note.sentences.flatMap(({ passage, block }) => candidateIn(note, passage, block, place));
  if (found.some(({ value }) => value !== 'In person')) return best('mode', found);
  for (const { passage } of note.sentences) {
    const afar = FROM_AFAR.exec(passage.text);
    if (!afar || isSubject(passage.text, afar)) continue;
    const value = place || found.length > 0 ? 'Hybrid' : 'Online';
    const from = spanOf(passage, afar.index, afar.index + afar[0].length);
    return best('mode', [...found, { value, from, score: 9, certainty: 'inferred' }]);
  }
  return best('mode', found);
}

function candidateIn(note: Note, passage: Passage, block: Placed, place: Span | undefined): Candidate<'mode'>[] {
  const { text } = passage;
  const isSpot = note.top.includes(block) || ['when', 'where', 'mode'].includes(block.role);
  const score = isSpot ? 6 : (SCORES[block.role] ?? 3);
  const fromOf = (match: RegExpExecArray) => spanOf(passage, match.index, match.index + match[0].length);
  const said = firstOf(SAID, text);
  if (said) return [{ value: said.mode, from: fromOf(said.match), score: score + (said.mode === 'Hybrid' ? 1 : 0) }];
  const also = isSpot || MEETS.test(text) ? ALSO.exec(text) : null;
  if (also && !isSubject(text, also))
    return [{ value: 'Hybrid', from: fromOf(also), score: score + 1, certainty: 'inferred' }];
  const short = isSpot && text.length < 140 ? firstOf(IN_TITLE, text) : null;
  if (!short) return [];
  const from = fromOf(short.match);
  if (short.mode !== 'Online' || !place) return [{ value: short.mode, from, score }];
  // A means of joining beside a place makes both, unless it stands first: "Virtual – Harbour House, Bergen".
  const [first, second] = short.match.index === 0 ? (['Online', 'Hybrid'] as const) : (['Hybrid', 'Online'] as const);
  return [
    { value: first, from, score, certainty: 'inferred' },
    { value: second, from, score: score - 0.5 },
  ];
}

const SCORES: Partial<Record<Placed['role'], number>> = { format: 5, participation: 5, background: 1 };

function firstOf(ways: readonly (readonly [Mode, RegExp])[], text: string) {
  for (const [mode, words] of ways) {
    const match = words.exec(text);
    if (match && !isSubject(text, match)) return { mode, match };
  }
  return null;
}

/** A question or a subject that speaks of things online says nothing of the meeting. */
const isSubject = (text: string, match: RegExpExecArray) =>
  /\?$/.test(text.trim()) || /^(?:online|virtual)\s(?:safety|content|harm)/i.test(match[0]);
