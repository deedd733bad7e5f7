import { upperFirst } from '../language/casing.ts';
import { Line } from '../language/line.ts';
import type { FootnoteCall, ProposedSentence } from '../model.ts';
import type { SettledSlots } from '../settledSlots.ts';
import type { Predicate } from './predicates.ts';
import { intoSentences, varyVerbs } from './sentences.ts';

/** How a speaker is called in a paragraph. */
export interface Subject {
  /** At first mention: `A participant`, `Ms. Ana Reyes, Head of the secretariat,`. */
  first: string;
  /** Where the footnote call stands: after this many characters of `first`; absent for none. */
  noteAfter?: number;
  note?: FootnoteCall['on'];
  /** Afterwards: `She`, `The speaker`. */
  later: string[];
  /** Which of the fixed turns of connectives the paragraph takes, so that neighbours differ. */
  turn: number;
}

const CONNECTIVES = [
  ['{S} also ', '{S} ', 'In addition, {s} ', '{S} ', '{S} further '],
  ['{S} ', '{S} also ', '{S} ', 'Furthermore, {s} ', '{S} '],
  ['{S} further ', '{S} ', '{S} also ', '{S} ', 'In addition, {s} '],
];
const LAST = ['Finally, {s} ', '{S} further ', 'Lastly, {s} '];

/**
 * The sentences of one speaker's paragraph. Where people have settled sentences in it, the rest goes on from them.
 */
export function speakerParagraph(
  subject: Subject,
  predicates: Predicate[],
  paragraphId: string,
  settled: SettledSlots,
): ProposedSentence[] {
  const fresh = predicates.filter(({ cites }) => !cites.some((cite) => settled.isSpent(cite)));
  const groups = varyVerbs(intoSentences(fresh));
  // Points of two interventions can carry the same number.
  const taken = new Set<string>();
  return groups.map((group, index) => {
    const opens = index === 0 && settled.standing === 0;
    const isLast = index === groups.length - 1 && groups.length >= 4;
    const line = new Line().add(opens ? `${subject.first} ` : laterBeginning(subject, index, isLast));
    writeGroup(line, group).add('.');
    const number = /\.(\d+)$/.exec(group[0]!.cites[0]!)?.[1] ?? String(index + 1);
    const key = settled.freeKey(`point.${number}`, taken);
    taken.add(key);
    const sentence: ProposedSentence = {
      key,
      paragraphId,
      text: line.text,
      cites: line.cites(),
      elements: line.elements,
      organizations: 1,
    };
    return opens ? withNote(sentence, subject) : sentence;
  });
}

/** The neutral sentence on remarks of which nothing can be reported. It cites the programme, never a point: no point is reflected in it. */
export function madeRemarks(
  subject: Subject,
  kind: 'opening' | 'closing',
  paragraphId: string,
  settled: SettledSlots,
): ProposedSentence[] {
  if (settled.standing > 0 || settled.has('floor')) return [];
  const text = `${subject.first} made ${kind} remarks.`;
  return [withNote({ key: 'floor', paragraphId, text, cites: ['setUp.programme'], organizations: 0 }, subject)];
}

function withNote(sentence: ProposedSentence, subject: Subject): ProposedSentence {
  if (!subject.note || subject.noteAfter === undefined) return sentence;
  // `at` is the character after which the call stands.
  return { ...sentence, footnotes: [{ at: subject.noteAfter - 1, on: subject.note }] };
}

function laterBeginning(subject: Subject, index: number, isLast: boolean): string {
  const name = subject.later[Math.max(0, index - 1) % subject.later.length]!;
  const turn = subject.turn % CONNECTIVES.length;
  const connectives = CONNECTIVES[turn]!;
  const pattern = isLast ? LAST[turn]! : connectives[Math.max(0, index - 1) % connectives.length]!;
  const inner = /^(?:He|She|They|It|The|A|An)\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return pattern.replace('{S}', upperFirst(name)).replace('{s}', inner);
}

/** Predicates with the same verb share it: `emphasized that A and that B`. */
function writeGroup(line: Line, group: Predicate[]): Line {
  group.forEach((predicate, index) => {
    const before = group[index - 1];
    const shared = before && sharedVerb(before.text, predicate.text);
    const isPlain = shared && !/,|\band\b/.test(before.text);
    if (index > 0) line.add(index < group.length - 1 ? ', ' : isPlain ? ' and ' : ', and ');
    line.put({ text: shared ? predicate.text.slice(shared.length) : predicate.text, cites: predicate.cites });
  });
  return line;
}

function sharedVerb(a: string, b: string): string {
  const verb = /^(?:[a-z]+ed|pointed out|called) (?=that |for )/.exec(a)?.[0] ?? '';
  return verb !== '' &&
    b.startsWith(verb) &&
    /^that /.test(b.slice(verb.length)) === /^that /.test(a.slice(verb.length))
    ? verb
    : '';
}
