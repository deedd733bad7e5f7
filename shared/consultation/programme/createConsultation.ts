import type { ConsultationId } from '../../basics/ids.ts';
import { accept, type Decider, type Evolver } from '../decision.ts';
import { introductionOf, type PersonIntroduced, type Introduction } from '../people/introducePerson.ts';
import type { SetUp } from '../setUp.ts';
import { formOfAddress } from '../people/formOfAddress.ts';
import type { FloorRequested } from '../speakersList/requestFloor.ts';
import type { FloorState, Policy } from '../state.ts';

/** The first command of every record. The shell has checked the set-up against its schema. */
export interface CreateConsultation {
  type: 'CreateConsultation';
  consultationId: ConsultationId;
  setUp: SetUp;
  sample: boolean;
}

export interface ConsultationCreated {
  type: 'ConsultationCreated';
  consultationId: ConsultationId;
  setUp: SetUp;
  sample: boolean;
}

/** Seconds past zero before the hard stop takes the floor, unless the set-up says otherwise. */
const DEFAULT_GRACE_SECONDS = 15;

/** The programme's invited speakers are people and entries like all others, in the programme's order (rule 0). */
export const createConsultation: Decider<
  FloorState,
  CreateConsultation,
  ConsultationCreated | Introduction | FloorRequested
> = ({ consultationId, setUp, sample }) => {
  const invited = setUp.programme.flatMap((item) => (item.speakers ?? []).map((speaker) => ({ item, speaker })));
  return accept([
    { type: 'ConsultationCreated' as const, consultationId, setUp, sample },
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
  setUp: event.setUp,
  sample: event.sample,
  createdAt: event.at,
  steppedTo: event.setUp.clock === 'stepped' ? event.at : null,
  sittings: Object.fromEntries(
    (event.setUp.sittings ?? []).map(({ id }) => [
      id,
      { sittingId: id, state: 'notOpen', openedAt: null, closedAt: null },
    ]),
  ),
  lists: Object.fromEntries(event.setUp.programme.map(({ id }) => [id, { state: 'notOpen', waiting: [] }])),
  policy: policyOf(event.setUp.policy),
});

export function policyOf(policy: SetUp['policy']): Policy {
  const { hardStop, graceSeconds } = (policy?.options ?? {}) as { hardStop?: boolean; graceSeconds?: number };
  return {
    preset: policy?.preset ?? 'arrival',
    hardStop: hardStop ?? false,
    graceSeconds: graceSeconds ?? DEFAULT_GRACE_SECONDS,
  };
}
