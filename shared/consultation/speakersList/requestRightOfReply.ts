import type { InterventionId, ItemId, PersonId, RegistrationId } from '../../basics/ids.ts';
import { accept, refuse, type Decider } from '../decision.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import type { Introduction } from '../people/introducePerson.ts';
import type { Tie } from '../people/personMeant.ts';
import { whoAsks } from '../people/whoAsks.ts';
import type { Consultation, FloorState, SpeakerRequest } from '../state.ts';
import { nextRequestId, type FloorRequested } from './requestFloor.ts';

/** The most rights of reply that one person has on an item. */
export const MOST_REPLIES = 2;

/** Asks to reply to an intervention of this sitting that is over. It waits apart from the list and is taken once nobody waits on the item. */
export interface RequestRightOfReply {
  type: 'RequestRightOfReply';
  interventionId: InterventionId;
  /** For somebody who has no device, by the bureau: an id of the record or the register. */
  personId?: PersonId | RegistrationId | undefined;
}

export const requestRightOfReply: Decider<Consultation, RequestRightOfReply, FloorRequested | Introduction | Tie> = (
  command,
  consultation,
  { actor },
) => {
  const state = consultation.everyone;
  if (state.sittingId === null) return refuse('sittingNotOpen');
  const answered = state.interventions[command.interventionId];
  if (!answered) return refuse('notFound');
  if (answered.sittingId !== state.sittingId)
    return refuse('notAllowed', 'A right of reply is to an intervention of this sitting.');
  if (answered.kind === 'pointOfOrder')
    return refuse('notAllowed', 'There is no reply to a point of order: it is for the chair to rule on it.');
  if (answered.endedAt === null)
    return refuse('notAllowed', 'That intervention is not over yet. Ask once it has ended.');
  const asks = whoAsks(consultation, actor, command.personId);
  if ('ok' in asks) return asks;
  const { personId, introduction } = asks;
  if (answered.personId === personId || speakerOf(answered) === personId)
    return refuse('notAllowed', 'A right of reply is to what somebody else said.');
  const { itemId, interventionId } = answered;
  const own = repliesOf(state, personId, itemId);
  if (own.some(({ state: is, replyTo }) => replyTo === interventionId && is === 'listed'))
    return refuse('alreadyListed', 'That right of reply waits already.');
  if (own.length >= MOST_REPLIES) return refuse('repliesUsed');
  const requestId = nextRequestId(state);
  const requested: FloorRequested = {
    type: 'FloorRequested',
    requestId,
    personId,
    itemId,
    kind: 'rightOfReply',
    invited: false,
    replyTo: interventionId,
  };
  return accept<FloorRequested | Introduction | Tie>([...introduction, requested], { requestId });
};

/** A person's rights of reply on an item that count: those that wait, run or were taken. */
export function repliesOf({ requests }: FloorState, personId: PersonId, itemId: ItemId): SpeakerRequest[] {
  return Object.values(requests).filter(
    (request) =>
      request.kind === 'rightOfReply' &&
      request.personId === personId &&
      request.itemId === itemId &&
      (request.state === 'listed' || request.state === 'hasFloor' || request.state === 'done'),
  );
}
