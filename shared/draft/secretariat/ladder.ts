import type { InputId, PersonId } from '../../basics/ids.ts';
import type { SetUp } from '../../consultation/setUp.ts';
import type { Input } from '../../points/point.ts';
import { upperFirst } from '../language/casing.ts';
import { ordinalWord } from '../language/numbers.ts';
import { withArticle } from '../language/withArticle.ts';
import { isUnitedNations } from '../unitedNations.ts';
import type { Subject } from '../reporting/speakerParagraph.ts';
import { chairSubject, officeSubject } from './office.ts';
import { isPlain, participant } from './participant.ts';

/** Where an input stands in the secretariat's report: heading above it, and what its speaker is called. */
export interface Rung {
  group: Group;
  heading: string | null;
  subject: Subject;
}

export type Group = 'opening' | 'discussion' | 'closing';

const HEADINGS: Record<Group, string> = { opening: 'Opening', discussion: 'Open discussion', closing: 'Closing' };

/** The subject ladder through all inputs in speaking order. */
export class Ladder {
  readonly rungs = new Map<InputId, Rung>();
  private readonly climb: Climb;
  private before: Group | null = null;

  constructor(setUp: SetUp) {
    this.climb = {
      setUp,
      invited: 0,
      floorHasSpoken: false,
      above: '',
      last: undefined,
      known: new Map(),
      called: new Map(),
      groups: new Set(),
    };
  }

  /** Puts the next input on its rung. One that has no paragraph moves nobody. */
  add(input: Input, isTold: boolean): Rung {
    const group = groupOf(input);
    const heading = group === this.before ? null : headingOf(group, input, this.climb);
    this.before = group;
    this.climb.groups.add(group);
    const subject = isTold ? subjectOf(input, this.climb) : untold(input);
    const rung = { group, heading, subject };
    this.rungs.set(input.inputId, rung);
    return rung;
  }
}

/** True where nothing moves that a paragraph shows of its rung. */
export function sameRung(a: Rung, b: Rung): boolean {
  const [one, other] = [a.subject, b.subject];
  return (
    a.group === b.group &&
    a.heading === b.heading &&
    one.first === other.first &&
    one.later.join() === other.later.join() &&
    one.turn === other.turn
  );
}

interface Climb {
  setUp: SetUp;
  /** Invited speakers met so far outside the opening. */
  invited: number;
  /** Somebody uninvited has spoken: from then on "the first speaker" would not be the first. */
  floorHasSpoken: boolean;
  /** How the paragraph above begins. */
  above: string;
  /** Who speaks in the paragraph above. */
  last: PersonId | undefined;
  /** What people who have spoken were called at first mention. */
  known: Map<PersonId, string>;
  /** Who was called so, to see whether "the delegate from X" can be one person only. */
  called: Map<string, Set<PersonId>>;
  groups: Set<Group>;
}

/** Nothing stands under this rung, so nobody is called anything. */
function untold(input: Input): Subject {
  return { first: '', later: ['The speaker'], turn: input.order };
}

function groupOf(input: Input): Group {
  return input.itemKind === 'opening' || input.itemKind === 'closing' ? input.itemKind : 'discussion';
}

function headingOf(group: Group, input: Input, climb: Climb): string {
  if (!climb.groups.has(group)) return HEADINGS[group];
  if (group !== 'discussion' && input.day > 1)
    return `${HEADINGS[group]} of the ${ordinalWord(input.day) ?? 'next'} day`;
  return `${HEADINGS[group]} (continued)`;
}

function subjectOf(input: Input, climb: Climb): Subject {
  const speaker = input.speaker;
  const noun = mention(input, climb);
  climb.above = noun;
  climb.last = speaker?.personId;
  const note = speaker?.name ? { personId: speaker.personId } : { unnamed: true as const };
  const group = input.onBehalfOf?.trim();
  const first = group ? `${noun}, speaking on behalf of ${withArticle(group)},` : noun;
  const subject = { first, noteAfter: noun.length, note, later: laterNames(input, noun), turn: input.order };
  return input.kind === 'contribution'
    ? { ...subject, first: `${first.replace(/,$/, '')}, in a written contribution,` }
    : subject;
}

/** What the speaker is called here: at first mention, or again by what can mean nobody else. The footnote call comes with every mention. */
function mention(input: Input, climb: Climb): string {
  const id = input.speaker?.personId;
  const before = id === undefined ? undefined : climb.known.get(id);
  if (before !== undefined && id !== undefined) return again(before, id, climb);
  const noun = firstMention(input, climb);
  if (id === undefined) return another(noun, climb);
  climb.known.set(id, noun);
  climb.called.set(noun, (climb.called.get(noun) ?? new Set()).add(id));
  return another(noun, climb);
}

function firstMention(input: Input, climb: Climb): string {
  const { speaker } = input;
  if (speaker?.presiding) return chairSubject(climb.setUp, speaker);
  const office = officeSubject(climb.setUp, input);
  if (office) return office;
  const isCounted = speaker?.invited && input.itemKind !== 'closing' && !isUnitedNations(input);
  if (isCounted && !climb.floorHasSpoken) return `The ${ordinalWord(++climb.invited) ?? 'next'} speaker`;
  climb.floorHasSpoken = true;
  return participant(input);
}

/** Neighbours that would begin alike alternate. */
function another(noun: string, { above }: Climb): string {
  return noun === above ? noun.replace(/^An? /, 'Another ') : noun;
}

/** `The delegate from Cuba` where nobody else was called so; otherwise the description stays indefinite, and its footnote says who. */
function again(noun: string, id: PersonId, { called, last }: Climb): string {
  if (!/^An? /.test(noun)) return noun;
  if (id === last) return 'The same speaker';
  if (isPlain(noun)) return 'An earlier speaker';
  return (called.get(noun)?.size ?? 0) > 1 ? noun : noun.replace(/^An? /, 'The ');
}

function laterNames({ speaker }: Input, noun: string): string[] {
  const name = /^The (?:Co-)?Chair/.exec(noun)?.[0] ?? 'The speaker';
  const pronoun = /^\s*(he|she)\b/i.exec(speaker?.pronoun ?? '')?.[1];
  return pronoun ? [upperFirst(pronoun.toLowerCase()), name] : [name];
}
