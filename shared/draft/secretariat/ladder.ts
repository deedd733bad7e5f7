import type { InputId, PersonId } from '../../basics/ids.ts';
import type { SetUp } from '../../consultation/setUp.ts';
import type { Input } from '../../points/point.ts';
import { fromCountry } from '../language/countries.ts';
import { ordinalWord } from '../language/numbers.ts';
import { withArticle } from '../language/withArticle.ts';
import { upperFirst } from '../language/casing.ts';
import type { Subject } from '../reporting/speakerParagraph.ts';
import { chairSubject, officeSubject } from './office.ts';

/** Where an input stands in the secretariat's report: heading above it, and what its speaker is called. */
export interface Rung {
  group: Group;
  heading: string | null;
  subject: Subject;
}

export type Group = 'opening' | 'discussion' | 'closing';

const HEADINGS: Record<Group, string> = { opening: 'Opening', discussion: 'Open discussion', closing: 'Closing' };
const BY_COUNTRY = new Set(['youth', 'parliamentarian', 'local government']);

/** Climbs the subject ladder through all inputs in speaking order. */
export function ladderOf(setUp: SetUp, inputs: Input[]): Map<InputId, Rung> {
  const climb: Climb = { setUp, invited: 0, plain: false, known: new Map(), groups: new Set() };
  const rungs = new Map<InputId, Rung>();
  let before: Group | null = null;
  for (const input of inputs) {
    const group = groupOf(input);
    const heading = group === before ? null : headingOf(group, input, climb);
    before = group;
    climb.groups.add(group);
    rungs.set(input.inputId, { group, heading, subject: subjectOf(input, climb) });
  }
  return rungs;
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
  /** The paragraph above begins with "A participant". */
  plain: boolean;
  /** What people who have spoken are called when they speak again. */
  known: Map<PersonId, string>;
  groups: Set<Group>;
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
  const again = speaker ? climb.known.get(speaker.personId) : undefined;
  const noun = again ?? firstMention(input, climb);
  climb.plain = noun === 'A participant';
  if (speaker) climb.known.set(speaker.personId, againAs(noun));
  const note = speaker?.name ? { personId: speaker.personId } : { unnamed: true as const };
  const group = input.onBehalfOf?.trim();
  const first = group ? `${noun}, speaking on behalf of ${withArticle(group)},` : noun;
  const subject = { first, noteAfter: noun.length, note, later: laterNames(input, noun), turn: input.order };
  return input.kind === 'contribution'
    ? { ...subject, first: `${first.replace(/,$/, '')}, in a written contribution,` }
    : subject;
}

function firstMention(input: Input, climb: Climb): string {
  const { speaker } = input;
  if (speaker?.presiding) return chairSubject(climb.setUp, speaker);
  const office = officeSubject(climb.setUp, input);
  if (office) return office;
  if (speaker?.invited && input.itemKind !== 'closing') return `The ${ordinalWord(++climb.invited) ?? 'next'} speaker`;
  return upperFirst(participant(input, climb));
}

function participant({ speaker }: Input, climb: Climb): string {
  const country = speaker?.country?.trim();
  const organization = speaker?.organization?.trim();
  if (speaker?.category === 'government' && (country ?? organization))
    return `A delegate from ${fromCountry(country ?? organization!)}`;
  if (/^(?:the )?European (?:Union|Commission)/i.test(organization ?? '')) return 'A delegate from the European Union';
  if (country && (!organization || BY_COUNTRY.has(speaker?.category ?? '')))
    return `A participant from ${fromCountry(country)}`;
  return climb.plain ? 'Another participant' : 'A participant';
}

/** A delegate is known by the State; a participant is only one who spoke before. */
function againAs(noun: string): string {
  if (/^(?:A|Another) participant$/.test(noun)) return 'An earlier speaker';
  return noun.replace(/^An? (?!earlier)/, 'The ');
}

function laterNames({ speaker }: Input, noun: string): string[] {
  const name = /^The (?:Co-)?Chair/.exec(noun)?.[0] ?? 'The speaker';
  const pronoun = /^\s*(he|she)\b/i.exec(speaker?.pronoun ?? '')?.[1];
  return pronoun ? [upperFirst(pronoun.toLowerCase()), name] : [name];
}
