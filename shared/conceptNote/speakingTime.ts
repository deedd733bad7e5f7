import { best, type Candidate, fact, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { findLengths } from './numbers.ts';
import { part, spanOf, trimmed, wordsOf } from './passage.ts';

const SPEAKING =
  /\b(?:interventions?|statements?|speakers?|speaking|speak|remarks|floor|slots?|contributions?|delegations?|person|each|time limit|limit\w*|participants?|requests?)\b/i;
const GROUP = /\b(?:groups?|on behalf of|coalitions?|regional|several|joint)\b/i;
const OTHER_LENGTH =
  /\b(?:break|notice|before|ahead|extra|additional|arriv\w+|earlier|in advance|presentation|opening|keynote|reply|replies|test)\b/i;
const LONGEST_SPEECH = 20 * 60;
const SITTING =
  /\b(?:consultation|discussion|session|meeting|sitting|event|dialogue|hearing|forum|exchange|last\w*|duration|long|run)\b/i;
const SHORTEST_SITTING = 20 * 60;
const LONGEST_SITTING = 10 * 3600;

/** How long one may speak, alone and for a group; how long a sitting is; what form it takes. */
export function formatFacts(note: Note): Fact[] {
  const alone: Candidate<'limitDefault'>[] = [];
  const group: Candidate<'limitGroups'>[] = [];
  const whole: Candidate<'length'>[] = [];
  for (const { passage, block } of note.sentences) {
    if (['questions', 'contact', 'background'].includes(block.role)) continue;
    const { text } = passage;
    const lengths = findLengths(text);
    for (const { seconds, start, end } of lengths) {
      const from = spanOf(passage, start, end);
      const clause = clauseAround(text, start, end);
      const near = text.slice(Math.max(0, start - 70), end + 70);
      if (
        seconds <= LONGEST_SPEECH &&
        block.role !== 'programme' &&
        SPEAKING.test(text) &&
        !OTHER_LENGTH.test(clause)
      ) {
        const score =
          (/limit|exceed|up to|maximum|at most|no more|per|each/i.test(near) ? 3 : 1) + (SPEAKING.test(clause) ? 1 : 0);
        if (GROUP.test(clause)) group.push({ value: seconds, from, score });
        else alone.push({ value: seconds, from, score });
      }
      const isLength =
        seconds >= SHORTEST_SITTING &&
        seconds <= LONGEST_SITTING &&
        seconds % 60 === 0 &&
        !isDistance(text, start, end);
      if (
        isLength &&
        (block.role === 'length' ||
          (SITTING.test(near) &&
            !/\b(?:before|after|in advance|notice|prior|ahead|within)\b/i.test(text.slice(end, end + 25))))
      )
        whole.push({
          value: seconds / 60,
          from,
          score:
            (block.role === 'length' ? 5 : block.role === 'programme' ? 0 : 2) +
            (text[start] !== undefined && /-/.test(text.slice(start, end)) ? 1 : 0),
        });
    }
  }
  return [...best('limitDefault', alone), ...best('limitGroups', group), ...best('length', whole), ...form(note)];
}

/** "Within an hour", "an hour's walk": how far something is, not how long people meet. */
function isDistance(text: string, start: number, end: number): boolean {
  const owner = /^[’']s?\s[^.;,]{0,30}/.exec(text.slice(end, end + 35))?.[0];
  return /\bwithin\s$/i.test(text.slice(0, start)) || (owner !== undefined && !SITTING.test(owner));
}

/** The stretch between marks that holds the length: groups five minutes, others three. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(
    ...[',', ';', ' and ', ' while ', '(', ' but ', ': '].map((mark) => before.lastIndexOf(mark)),
    0,
  );
  const after = text.slice(end);
  const to = /,|;|\sand\s|\swhile\s|\sbut\s|\)/.exec(after)?.index ?? after.length;
  return text.slice(from, end + to);
}

/** The first sentence about the form that the consultation takes. */
function form(note: Note): Fact[] {
  const labelled = note.blocks.find(
    ({ role, label, isHeading }) => role === 'format' && /format/i.test(label) && !isHeading,
  );
  const said =
    labelled ??
    note.sentences.find(
      ({ passage, block }) =>
        block.role === 'format' &&
        /\b(?:form of|consists?|moderated|interactive|panels?|segments?|round ?table)\b/i.test(passage.text),
    ) ??
    note.sentences.find(
      ({ passage, block }) => block.role === 'format' && /\b(?:format|discussion|dialogue|floor)\b/i.test(passage.text),
    ) ??
    note.sentences.find(({ passage }) => /\b(?:will take|takes) the form of\b/i.test(passage.text));
  if (!said || said.passage.text.length > 600) return [];
  const value = trimmed(part(said.passage, 0));
  return [fact('format', wordsOf(value), spanOf(value))];
}
