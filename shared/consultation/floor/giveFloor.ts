import type { InterventionId, ItemId, PersonId, RequestId, SittingId } from '../../basics/ids.ts';
import type { Millis } from '../../basics/time.ts';
import { accept, refuse, type Decider, type Evolver, type Refused } from '../decision.ts';
import { nextInOrder, order, type ReasonCode } from '../ordering/order.ts';
import type { Mode } from '../people/profile.ts';
import { sittingIsOpen } from '../programme/openItem.ts';
import { leaveList } from '../speakersList/withdrawRequest.ts';
import type { FloorState, Kind } from '../state.ts';
import { ended, type InterventionEnded } from './endIntervention.ts';

/**
 * Gives the floor. `expectedNext` is the request that the sender saw first in the list, `endCurrent` the intervention that they saw
 * running: if either is not so any more, nothing happens, and two chairs never advance twice (FL3).
 */
export interface GiveFloor {
  type: 'GiveFloor';
  requestId: RequestId;
  expectedNext?: RequestId | undefined;
  endCurrent?: InterventionId | undefined;
}

export interface FloorGiven {
  type: 'FloorGiven';
  interventionId: InterventionId;
  requestId: RequestId;
  personId: PersonId;
  itemId: ItemId;
  sittingId: SittingId;
  kind: Kind;
  mode: Mode;
  onBehalfOf?: string | undefined;
  allottedMs: Millis | null;
  /** Place and reason in the order at the call: outcomes are recorded, the order is derived. */
  place: number;
  reasonCode: ReasonCode;
}

export const giveFloor: Decider<FloorState, GiveFloor, FloorGiven | InterventionEnded> = (command, state, context) => {
  if (!sittingIsOpen(state) || state.sittingId === null) return refuse('sittingNotOpen');
  const request = state.requests[command.requestId];
  if (!request) return refuse('notFound');
  const stale = staleness(command, state);
  if (stale) return stale;
  if (request.state !== 'listed') return refuse('changed', 'That request does not wait any more.');
  if (request.itemId !== state.itemId)
    return refuse('changed', 'That request waits on another item. Open that item first.');
  const interventionId = `i${state.counts.interventions + 1}`;
  const place = order(state, request.itemId).find((each) => each.requestId === request.requestId);
  const given: FloorGiven = {
    type: 'FloorGiven',
    interventionId,
    requestId: request.requestId,
    personId: request.personId,
    itemId: request.itemId,
    sittingId: state.sittingId,
    kind: request.kind,
    mode: state.people[request.personId]?.mode ?? 'room',
    ...(request.onBehalfOf !== undefined && { onBehalfOf: request.onBehalfOf }),
    allottedMs: context.allottedMs ?? null,
    place: place?.place ?? 1,
    reasonCode: place?.reasonCode ?? 'arrival',
  };
  const before = state.floor === null ? [] : [ended(state, state.floor, context, 'chair')];
  return accept<FloorGiven | InterventionEnded>([...before, given], { interventionId });
};

function staleness({ expectedNext, endCurrent }: GiveFloor, state: FloorState): Refused | null {
  if (state.floor !== null && endCurrent === undefined) return refuse('floorTaken');
  if (endCurrent !== undefined && endCurrent !== state.floor) return refuse('changed');
  if (expectedNext !== undefined && (state.itemId === null || nextInOrder(state, state.itemId) !== expectedNext))
    return refuse('changed');
  return null;
}

export const floorGiven: Evolver<FloorState, FloorGiven> = (state, event) => {
  const { interventionId, requestId, personId, itemId, sittingId, kind, mode, onBehalfOf } = event;
  return {
    ...leaveList(state, requestId, 'hasFloor'),
    counts: { ...state.counts, interventions: state.counts.interventions + 1 },
    floor: interventionId,
    interventions: {
      ...state.interventions,
      [interventionId]: {
        interventionId,
        requestId,
        personId,
        itemId,
        sittingId,
        kind,
        mode,
        ...(onBehalfOf && { onBehalfOf }),
        timing: { givenAt: event.at, allottedMs: event.allottedMs, addedMs: 0, pausedAt: null, pausedMs: 0 },
        endedAt: null,
        spokeMs: null,
        endedBy: null,
      },
    },
  };
};
