import type { RequestId } from '../../basics/ids.ts';
import type { Stamp } from '../decision.ts';
import type { FloorEvent } from '../floorEvent.ts';
import type { FloorState } from '../state.ts';
import type { Act, Stood } from './act.ts';

/** Notes who did last what can be undone, with what it takes to undo it. A point of order that is heard or over is not among it. */
export function noteAct(before: FloorState, event: FloorEvent & Stamp, after: FloorState): FloorState {
  const act = event.by === 'alarm' ? null : actOf(before, event, after);
  if (!act) return after;
  const swaps = swapsGone(before, after);
  const noted = { ...act, by: event.by, at: event.at, ...(swaps.length > 0 && { swaps }) };
  return { ...after, acts: { ...after.acts, [event.by]: noted } };
}

function swapsGone(before: FloorState, after: FloorState): [RequestId, RequestId][] {
  return Object.values(before.requests).flatMap(({ requestId, swapWith }) =>
    swapWith !== undefined && after.requests[requestId]?.swapWith === undefined ? [[requestId, swapWith]] : [],
  );
}

function actOf(before: FloorState, event: FloorEvent, after: FloorState): Omit<Act, 'by' | 'at'> | null {
  switch (event.type) {
    case 'FloorGiven': {
      const { requestId, interventionId, ends } = event;
      if (event.kind === 'pointOfOrder') return null;
      const overtaken = Object.keys(before.requests).filter(
        (id) => before.requests[id]?.overtaken !== after.requests[id]?.overtaken,
      );
      return {
        act: 'GiveFloor',
        about: requestId,
        requestId,
        interventionId,
        stood: stoodOf(before, requestId),
        overtaken,
        allottedMs: after.interventions[interventionId]?.timing.allottedMs,
        ...(ends !== undefined && { ended: ends }),
      };
    }
    case 'InterventionEnded': {
      const intervention = before.interventions[event.interventionId];
      const isPlain =
        event.endedBy === 'chair' && intervention?.kind !== 'pointOfOrder' && before.floor === event.interventionId;
      return intervention && isPlain
        ? { act: 'EndIntervention', about: intervention.interventionId, interventionId: intervention.interventionId }
        : null;
    }
    case 'MarkedAbsent':
      return ofRequest('MarkAbsent', before, event.requestId);
    case 'RequestDeclined':
      return ofRequest('DeclineRequest', before, event.requestId);
    case 'RequestMoved':
      return {
        ...ofRequest('MoveRequest', before, event.requestId),
        turn: after.requests[event.requestId]?.byHand?.turn,
      };
    case 'SpeakersListClosed': {
      const { state = 'notOpen', closesAt } = before.lists[event.itemId] ?? {};
      return { act: 'CloseSpeakersList', about: event.itemId, list: { state, closesAt } };
    }
    default:
      return null;
  }
}

function ofRequest(act: Act['act'], before: FloorState, requestId: RequestId): Omit<Act, 'by' | 'at'> {
  return { act, about: requestId, requestId, stood: stoodOf(before, requestId) };
}

function stoodOf(state: FloorState, requestId: RequestId): Stood | undefined {
  const request = state.requests[requestId];
  if (!request) return undefined;
  const { waiting = [], awaiting = [], replies = [] } = state.lists[request.itemId] ?? {};
  const lists = { waiting, awaiting, replies, pointsOfOrder: state.pointsOfOrder };
  const list = (Object.keys(lists) as (keyof typeof lists)[]).find((each) => lists[each].includes(requestId)) ?? null;
  const ids = list === null ? [] : lists[list];
  const at = ids.indexOf(requestId);
  const { calledAt, readyAt, presentAt, inTroubleAt, byHand } = request;
  return {
    list,
    previous: ids[at - 1] ?? null,
    next: ids[at + 1] ?? null,
    was: { state: request.state, calledAt, readyAt, presentAt, inTroubleAt, byHand },
  };
}
