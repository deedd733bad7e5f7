import type { InputId, PersonId } from '../../basics/ids.ts';
import type { Instant } from '../../basics/time.ts';
import type { Input, Speaker } from '../../points/point.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import type { SetUp } from '../setUp.ts';
import type { Consultation, FloorState, Kind } from '../state.ts';
import type { Statement } from './state.ts';

/** Written contributions come after all that was said, in the order of their receipt. */
const AFTER_THE_FLOOR = 1_000_000;

/** What the drafting machine needs to know of an input besides its words; null if there is no such input. */
export function inputFacts({ everyone, desk }: Consultation, inputId: InputId): Input | null {
  const intervention = everyone.interventions[inputId];
  if (intervention) {
    const { itemId, kind, mode, onBehalfOf, timing } = intervention;
    return {
      inputId,
      kind: drafted(kind),
      ...itemFacts(everyone, itemId),
      order: ordinal(inputId),
      ...dayOf(everyone.setUp, timing.givenAt),
      mode,
      speaker: speakerFacts({ everyone, desk }, speakerOf(intervention)),
      ...(onBehalfOf && { onBehalfOf }),
    };
  }
  const statement = desk.statements[inputId];
  return statement ? contributionFacts({ everyone, desk }, statement) : null;
}

/** What was handed in for a request that did not lead to the floor belongs to its item and its group, as the intervention would have. */
function contributionFacts(
  { everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>,
  { statementId, requestId, personId }: Statement,
): Input | null {
  const request = requestId === null ? undefined : everyone.requests[requestId];
  const firstIssues = everyone.setUp.programme.find(({ kind }) => kind === 'issues') ?? everyone.setUp.programme[0];
  const itemId = request?.itemId ?? firstIssues?.id;
  if (itemId === undefined) return null;
  return {
    inputId: statementId,
    kind: 'contribution',
    ...itemFacts(everyone, itemId),
    ...(!request && { itemIssues: [] }),
    order: AFTER_THE_FLOOR + ordinal(statementId),
    day: 1,
    speaker: speakerFacts({ everyone, desk }, personId),
    ...(request?.onBehalfOf && { onBehalfOf: request.onBehalfOf }),
  };
}

/** Comments and replies that hold words are told like other interventions. */
function drafted(kind: Kind): Input['kind'] {
  return kind === 'groupStatement' || kind === 'response' ? kind : 'intervention';
}

/** A person as the reports name them; null for somebody who gave no name. */
export function speakerFacts(
  { everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>,
  personId: PersonId,
): Speaker | null {
  const person = everyone.people[personId];
  if (!person?.name) return null;
  const { name, honorific, function: task, organization, country, category, invited, capacity } = person;
  const pronoun = desk.pronouns[personId];
  const presiding = capacity === 'chair' || everyone.setUp.chairs.some((chair) => chair.name === name);
  return {
    personId,
    name,
    ...(honorific && { honorific }),
    ...(task && { function: task }),
    ...(organization && { organization }),
    ...(country && { country }),
    ...(category && { category }),
    ...(pronoun && { pronoun }),
    ...(presiding && { presiding }),
    ...(invited && { invited }),
  };
}

function itemFacts(state: FloorState, itemId: string): Pick<Input, 'itemId' | 'itemKind' | 'itemIssues'> {
  const item = state.setUp.programme.find(({ id }) => id === itemId);
  return { itemId, itemKind: item?.kind ?? 'issues', itemIssues: item?.issues ?? [] };
}

/** The day of the consultation that an instant falls on, in its time zone. */
export function dayOf(
  { dates, timeZone = 'UTC' }: Pick<SetUp, 'dates' | 'timeZone'>,
  at: Instant,
): { day: number; date?: string } {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
  const index = dates.indexOf(date);
  return index < 0 ? { day: 1 } : { day: index + 1, date };
}

function ordinal(id: string): number {
  return Number(id.slice(1));
}
