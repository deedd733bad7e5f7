import type { InterventionId, RequestId } from '../../basics/ids.ts';
import type { Instant } from '../../basics/time.ts';
import { isOnList } from '../ordering/swapOf.ts';
import { withList } from '../speakersList/openSpeakersList.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { FloorState } from '../state.ts';
import type { Act, Stood } from './act.ts';

/** The state without what an act did; all that happened beside it stays. */
export function restore(state: FloorState, act: Act, at: Instant): FloorState {
  return (act.swaps ?? []).reduce(proposedAgain, withoutAct(state, act, at));
}

/** A proposal to swap places stands again while both wait, and the proposer has made no other since. */
function proposedAgain(state: FloorState, [from, to]: [RequestId, RequestId]): FloorState {
  const [own, other] = [state.requests[from], state.requests[to]];
  const stands = own?.swapWith === undefined && other?.swapWith !== from;
  return own && other && stands && isOnList(state, own) && isOnList(state, other)
    ? withRequest(state, { ...own, swapWith: to })
    : state;
}

function withoutAct(state: FloorState, act: Act, at: Instant): FloorState {
  switch (act.act) {
    case 'GiveFloor':
      return withoutGiven(state, act, at);
    case 'EndIntervention':
      return runningAgain(state, act.interventionId ?? '', at);
    case 'MarkAbsent':
    case 'DeclineRequest':
      return standingAgain(state, act);
    case 'MoveRequest': {
      const request = state.requests[act.requestId ?? ''];
      return request ? withRequest(state, { ...request, byHand: act.stood?.was.byHand }) : state;
    }
    case 'CloseSpeakersList':
      return act.list ? withList(state, act.about, act.list) : state;
  }
}

/** The floor was given to nobody: the intervention is gone, its number is not used again. */
function withoutGiven(state: FloorState, act: Act, at: Instant): FloorState {
  const { [act.interventionId ?? '']: _gone, ...interventions } = state.interventions;
  const requests = { ...state.requests };
  for (const id of act.overtaken ?? []) {
    const request = requests[id];
    if (request) requests[id] = { ...request, overtaken: Math.max(0, (request.overtaken ?? 0) - 1) };
  }
  const listed = standingAgain({ ...state, requests, interventions, floor: null }, act);
  return act.ended === undefined ? listed : runningAgain(listed, act.ended, at);
}

/** The clock goes on where it stood: the time between was a pause. Who was paused stays paused. */
function runningAgain(state: FloorState, interventionId: InterventionId, at: Instant): FloorState {
  const ended = state.interventions[interventionId];
  const request = ended && state.requests[ended.requestId];
  if (!ended || !request || ended.endedAt === null) return state;
  const { timing, endedAt } = ended;
  const pausedMs = timing.pausedAt === null ? timing.pausedMs + at - endedAt : timing.pausedMs;
  const running = { ...ended, timing: { ...timing, pausedMs }, endedAt: null, spokeMs: null, endedBy: null };
  return {
    ...withRequest(state, { ...request, state: 'hasFloor' }),
    floor: interventionId,
    interventions: { ...state.interventions, [interventionId]: running },
  };
}

function standingAgain(state: FloorState, { requestId, stood }: Act): FloorState {
  const request = state.requests[requestId ?? ''];
  if (!request || !stood?.list) return state;
  const again = withRequest(state, { ...request, declineCode: undefined, ...stood.was });
  const { list } = stood;
  if (list === 'pointsOfOrder')
    return { ...again, pointsOfOrder: insert(state.pointsOfOrder, request.requestId, stood) };
  const ids = state.lists[request.itemId]?.[list] ?? [];
  return withList(again, request.itemId, { [list]: insert(ids, request.requestId, stood) });
}

/** Before whoever stood behind, else behind whoever stood before, else before all who asked later. */
function insert(ids: readonly RequestId[], requestId: RequestId, { previous, next }: Stood): RequestId[] {
  const before = next === null ? -1 : ids.indexOf(next);
  const behind = previous === null ? -1 : ids.indexOf(previous);
  const later = ids.findIndex((id) => Number(id.slice(1)) > Number(requestId.slice(1)));
  const at = before >= 0 ? before : behind >= 0 ? behind + 1 : later >= 0 ? later : ids.length;
  return ids.toSpliced(at, 0, requestId);
}
