import { best, type Candidate, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { spanOf } from './passage.ts';

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

/** Whether people meet in a hall, online or both. */
export function modeFacts(note: Note, hasPlace: boolean): Fact[] {
  const found: Candidate<'mode'>[] = [];
  for (const { passage, block } of note.sentences) {
    const isSpot = note.top.includes(block) || ['when', 'where', 'mode'].includes(block.role);
    const short = isSpot && passage.text.length < 140 ? IN_TITLE : [];
    for (const [value, said] of [...SAID, ...short]) {
      const match = said.exec(passage.text);
      if (!match || isSubject(passage.text, match)) continue;
      const hall =
        value !== 'Online' ||
        block.role !== 'where' ||
        !/\p{Lu}\p{L}+.*[;,(]/u.test(passage.text.slice(0, match.index));
      found.push({
        value: hall ? value : 'Hybrid',
        from: spanOf(passage, match.index, match.index + match[0].length),
        score:
          (isSpot
            ? 6
            : block.role === 'format' || block.role === 'participation'
              ? 5
              : block.role === 'background'
                ? 1
                : 3) + (value === 'Hybrid' ? 1 : 0),
      });
      break;
    }
  }
  if (!found.some(({ value }) => value !== 'In person'))
    for (const { passage } of note.sentences) {
      const afar = FROM_AFAR.exec(passage.text);
      if (!afar || isSubject(passage.text, afar)) continue;
      const value = hasPlace || found.length > 0 ? 'Hybrid' : 'Online';
      found.push({
        value,
        from: spanOf(passage, afar.index, afar.index + afar[0].length),
        score: 9,
        certainty: 'inferred',
      });
      break;
    }
  return best('mode', found);
}

/** A question or a subject that speaks of things online says nothing of the meeting. */
const isSubject = (text: string, match: RegExpExecArray) =>
  /\?$/.test(text.trim()) || /^(?:online|virtual)\s(?:safety|content|harm)/i.test(match[0]);
