import { withoutErased } from '../../basics/erased.ts';
import type { ConsultationId } from '../../basics/ids.ts';
import { accept, type Decider, type Evolver } from '../decision.ts';
import { introductionOf, type PersonIntroduced, type Introduction } from '../people/introducePerson.ts';
import type { SetUp } from '../setUp.ts';
import { formOfAddress } from '../people/formOfAddress.ts';
import type { FloorRequested } from '../speakersList/requestFloor.ts';
import { policyOf, policyRecorded, policyUnnamed, type Policy } from '../ordering/policy.ts';
import type { FloorState } from '../state.ts';

/** The first command of every record. The shell has checked the set-up against its schema. */
export interface CreateConsultation {
  type: 'CreateConsultation';
  consultationId: ConsultationId;
  setUp: SetUp;
  sample: boolean;
  /** A meeting to train with: so marked on every screen, and wiped afterwards. Absent where it is none. */
  rehearsal?: true | undefined;
}

export interface ConsultationCreated {
  type: 'ConsultationCreated';
  consultationId: ConsultationId;
  setUp: SetUp;
  sample: boolean;
  rehearsal?: true | undefined;
  /** The policy in full; absent in records of the time when there was arrival only. */
  policy?: Policy | undefined;
}

/** The programme's invited speakers are people and entries like all others, in the programme's order (CO1). */
export const createConsultation: Decider<
  FloorState,
  CreateConsultation,
  ConsultationCreated | Introduction | FloorRequested
> = ({ consultationId, setUp, sample, rehearsal }) => {
  const marks = { ...(rehearsal && { rehearsal }), policy: policyOf(setUp.policy) };
  const invited = setUp.programme.flatMap((item) => (item.speakers ?? []).map((speaker) => ({ item, speaker })));
  return accept([
    { type: 'ConsultationCreated' as const, consultationId, setUp, sample, ...marks },
    ...invited.flatMap(({ item, speaker }, index) => {
      const personId = `s${index + 1}`;
      const [introduced] = introductionOf(
        personId,
        { ...speaker, ...formOfAddress(speaker.name), mode: 'room' },
        { invited: true },
      );
      const requested: FloorRequested = {
        type: 'FloorRequested',
        requestId: `r${index + 1}`,
        personId,
        itemId: item.id,
        kind: 'intervention',
        invited: true,
      };
      return [introduced as PersonIntroduced, requested];
    }),
  ]);
};

export const consultationCreated: Evolver<FloorState, ConsultationCreated> = (state, event) => ({
  ...state,
  consultationId: event.consultationId,
  setUp: legible(event.setUp),
  sample: event.sample,
  rehearsal: event.rehearsal === true,
  createdAt: event.at,
  steppedTo: event.setUp.clock === 'stepped' ? event.at : null,
  sittings: Object.fromEntries(
    (event.setUp.sittings ?? []).map(({ id }) => [
      id,
      { sittingId: id, state: 'notOpen', openedAt: null, closedAt: null },
    ]),
  ),
  lists: Object.fromEntries(event.setUp.programme.map(({ id }) => [id, { state: 'notOpen', waiting: [] }])),
  policy: event.policy ? policyRecorded(event.policy) : policyUnnamed(event.setUp.policy),
});

/** A chair or an invited speaker whose name was erased stands there no more. */
function legible(setUp: SetUp): SetUp {
  const named = <P extends { name: string }>(people: P[]): P[] =>
    people.filter(({ name }) => name !== null).map(withoutErased);
  const programme = setUp.programme.map((item) => (item.speakers ? { ...item, speakers: named(item.speakers) } : item));
  return { ...setUp, chairs: named(setUp.chairs), programme };
}
