import { interruptedBy } from '#shared/consultation/floor/endIntervention.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
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
  if (waits) return { says: 'returns', next: speakerOf(waits) };
  const [raised] = pointsOfOrder(state).raised;
  if (raised) return { says: 'pointOfOrder', next: speakerOf(raised) };
  const [next, after] = upNext(state);
  if (next) return calling(next, after);
  const list = state.itemId === null ? undefined : state.lists[state.itemId];
  return list?.state === 'closed' && state.floor === null ? { says: 'noMore' } : null;
}

function calling(next: SpeakerRequest, after: SpeakerRequest | undefined): Protocol {
  const { kind, onBehalfOf } = next;
  if (kind === 'rightOfReply') return { says: 'reply', next: speakerOf(next) };
  return {
    says: after ? 'two' : 'one',
    next: speakerOf(next),
    ...(after && { after: speakerOf(after) }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
  };
}
