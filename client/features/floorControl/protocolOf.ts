import { interruptedBy } from '#shared/consultation/floor/endIntervention.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';
import { pointsOfOrder } from './pointsOfOrder.ts';
import { upNext } from './upNext.ts';

/** A sentence for the chair to read out: which one, and who stands in its gaps. */
export interface Protocol {
  says: 'pointOfOrder' | 'returns' | 'one' | 'two' | 'reply' | 'noMore';
  next?: PersonId;
  after?: PersonId;
  onBehalfOf?: string;
}

/** What the chair says next; null while there is nothing to be said. */
export function protocolOf(state: FloorState): Protocol | null {
  const waits = interruptedBy(state);
  if (waits) return { says: 'returns', next: waits.personId };
  const [raised] = pointsOfOrder(state).raised;
  if (raised) return { says: 'pointOfOrder', next: raised.personId };
  const [next, after] = upNext(state);
  if (next) return calling(next, after);
  const list = state.itemId === null ? undefined : state.lists[state.itemId];
  return list?.state === 'closed' && state.floor === null ? { says: 'noMore' } : null;
}

function calling({ personId, kind, onBehalfOf }: SpeakerRequest, after: SpeakerRequest | undefined): Protocol {
  if (kind === 'rightOfReply') return { says: 'reply', next: personId };
  return {
    says: after ? 'two' : 'one',
    next: personId,
    ...(after && { after: after.personId }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  };
}
