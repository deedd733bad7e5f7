import type { PersonId, RegistrationId } from '../../basics/ids.ts';
import { accept, refuse, type Decider } from '../decision.ts';
import type { Introduction } from '../people/introducePerson.ts';
import type { Tie } from '../people/personMeant.ts';
import { whoAsks } from '../people/whoAsks.ts';
import { sittingIsOpen } from '../programme/openItem.ts';
import { nextRequestId, type FloorRequested } from '../speakersList/requestFloor.ts';
import type { Consultation } from '../state.ts';

/** Asks the chair to see to the order of the meeting: at any time in an open sitting, whatever the list's state. It waits apart from the list. */
export interface RaisePointOfOrder {
  type: 'RaisePointOfOrder';
  /** For somebody who has no device, by the bureau: an id of the record or the register. */
  personId?: PersonId | RegistrationId | undefined;
}

export const raisePointOfOrder: Decider<Consultation, RaisePointOfOrder, FloorRequested | Introduction | Tie> = (
  command,
  consultation,
  { actor },
) => {
  const state = consultation.everyone;
  if (!sittingIsOpen(state)) return refuse('sittingNotOpen');
  if (state.itemId === null) return refuse('notFound', 'No item is open yet.');
  const asks = whoAsks(consultation, actor, command.personId);
  if ('ok' in asks) return asks;
  const { personId, introduction } = asks;
  if (state.pointsOfOrder.some((id) => state.requests[id]?.personId === personId))
    return refuse('alreadyListed', 'A point of order waits for the chair already.');
  const requestId = nextRequestId(state);
  const raised: FloorRequested = {
    type: 'FloorRequested',
    requestId,
    personId,
    itemId: state.itemId,
    kind: 'pointOfOrder',
    invited: false,
    awaits: true,
  };
  return accept<FloorRequested | Introduction | Tie>([...introduction, raised], { requestId });
};
