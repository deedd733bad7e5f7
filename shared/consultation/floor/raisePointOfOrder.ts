import type { PersonId } from '../../basics/ids.ts';
import { accept, refuse, type Decider } from '../decision.ts';
import type { Introduction } from '../people/introducePerson.ts';
import { whoAsks } from '../people/whoAsks.ts';
import { sittingIsOpen } from '../programme/openItem.ts';
import { nextRequestId, type FloorRequested } from '../speakersList/requestFloor.ts';
import type { FloorState } from '../state.ts';

/** Asks the chair to see to the order of the meeting: at any time in an open sitting, whatever the list's state. It waits apart from the list. */
export interface RaisePointOfOrder {
  type: 'RaisePointOfOrder';
  /** For somebody who has no device, by the bureau. */
  personId?: PersonId | undefined;
}

export const raisePointOfOrder: Decider<FloorState, RaisePointOfOrder, FloorRequested | Introduction> = (
  command,
  state,
  { actor },
) => {
  if (!sittingIsOpen(state)) return refuse('sittingNotOpen');
  if (state.itemId === null) return refuse('notFound', 'No item is open yet.');
  const asks = whoAsks(state, actor, command.personId);
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
  return accept<FloorRequested | Introduction>([...introduction, raised], { requestId });
};
