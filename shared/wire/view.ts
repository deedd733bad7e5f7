import type { RequestId } from '../basics/ids.ts';
import type { Instant } from '../basics/time.ts';
import { releasesStanding } from '../consultation/desk/releasedText.ts';
import { speakerOf } from '../consultation/floor/speakerOf.ts';
import { expectedWaits } from '../consultation/ordering/expectedWait.ts';
import { order } from '../consultation/ordering/order.ts';
import { reasonSentence } from '../consultation/ordering/reasons.ts';
import { presidingOf } from '../consultation/programme/presidingOf.ts';
import { entryStanding } from '../consultation/speakersList/entryStanding.ts';
import { waitingReplies } from '../consultation/speakersList/waitingReplies.ts';
import type { Consultation, FloorState, SpeakerRequest, SpeakersList } from '../consultation/state.ts';
import { notReflectedIn } from './notReflected.ts';

/** The snapshot that outside clients rely on (docs/PROTOCOL.md). What it names does not move; keys may be added. */
export function viewOf(state: FloorState, version: number, clock: { now: Instant; rate: number }) {
  const sitting = state.sittingId === null ? null : (state.sittings[state.sittingId] ?? null);
  return {
    version,
    consultationId: state.consultationId,
    title: state.setUp.title,
    sample: state.sample,
    ...(state.rehearsal && { rehearsal: true as const }),
    clock: { now: clock.now, rate: clock.rate, kind: clockKind(state) },
    sitting,
    item: state.itemId,
    programme: state.setUp.programme,
    presiding: presidingOf(state),
    limits: { ...state.setUp.limits, set: state.timeLimits, ...(state.ownLimits && { own: state.ownLimits }) },
    ...(state.hardStops && { hardStops: state.hardStops }),
    policy: state.policy,
    floor: floorOf(state),
    pointsOfOrder: entriesOf(state, state.pointsOfOrder),
    speakersList: speakersListOf(state, clock.now),
  };
}

export function floorOf(state: FloorState) {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  if (!running) return null;
  const personId = speakerOf(running);
  const person = state.people[personId];
  const listed = state.people[running.personId];
  return {
    interventionId: running.interventionId,
    requestId: running.requestId,
    kind: running.kind,
    onBehalfOf: running.onBehalfOf ?? null,
    holder: {
      personId,
      name: person?.name ?? null,
      honorific: person?.honorific ?? null,
      function: person?.function ?? null,
      organization: person?.organization ?? null,
      country: person?.country ?? null,
      mode: running.mode,
    },
    ...(running.speakerId !== undefined && { listed: { personId: running.personId, name: listed?.name ?? null } }),
    timing: running.timing,
    ...(running.interrupts !== undefined && { interrupts: running.interrupts }),
  };
}

/** All who wait for the open item in order, each with its place and the reason for it. The holder is not among them. */
export function speakersListOf(state: FloorState, now: Instant) {
  const list = state.itemId === null ? undefined : state.lists[state.itemId];
  if (!list || state.itemId === null) return { state: 'notOpen' as const, entries: [] };
  const places = order(state, state.itemId);
  const ahead = places.map(({ requestId }) => requestId);
  const waits = expectedWaits(state, ahead, now);
  const entries = places.flatMap((place, index) => {
    const request = state.requests[place.requestId];
    if (!request) return [];
    return [
      {
        ...entryOf(state, request),
        place: place.place,
        reason: reasonSentence(place),
        reasonCode: place.reasonCode,
        reasonParams: place.reasonParams,
        expectedWait: waits?.[index] ?? null,
      },
    ];
  });
  return {
    state: listStateOf(list),
    ...(list.closesAt !== undefined && { closesAt: list.closesAt }),
    entries,
    replies: entriesOf(state, waitingReplies(state)),
    ...(state.setUp.moderated && { awaiting: entriesOf(state, list.awaiting) }),
  };
}

/** Requests that stand in no order, such as those that wait for approval. */
function entriesOf(state: FloorState, requestIds: readonly RequestId[] = []) {
  return requestIds.flatMap((id) => {
    const request = state.requests[id];
    return request ? [entryOf(state, request)] : [];
  });
}

function entryOf(state: FloorState, request: SpeakerRequest) {
  const person = state.people[request.personId];
  const { speakerId } = request;
  return {
    requestId: request.requestId,
    personId: request.personId,
    kind: request.kind,
    name: person?.name ?? null,
    organization: person?.organization ?? null,
    country: person?.country ?? null,
    category: person?.category ?? null,
    mode: person?.mode ?? 'room',
    onBehalfOf: request.onBehalfOf ?? null,
    state: request.state,
    standing: entryStanding(state, request),
    ...(speakerId !== undefined && {
      speaker: { personId: speakerId, name: state.people[speakerId]?.name ?? null },
    }),
    ...(request.replyTo !== undefined && { replyTo: request.replyTo }),
  };
}

/** A closed list on which nobody waits any more is exhausted (SL11). */
export function listStateOf(list: SpeakersList): 'notOpen' | 'open' | 'closing' | 'closed' | 'exhausted' {
  return list.state === 'closed' && list.waiting.length === 0 ? 'exhausted' : list.state;
}

/** The draft as `resync part: "draft"` answers it. */
export function draftOf({ everyone, desk }: Consultation) {
  const sections = Object.values(desk.sections).toSorted((a, b) => a.order - b.order);
  return {
    draftVersion: desk.draftVersion,
    shared: everyone.draft.shared,
    formats: {
      president: sections.filter(({ format }) => format === 'president'),
      secretariat: sections.filter(({ format }) => format === 'secretariat'),
    },
    points: Object.values(desk.points),
    notReflected: notReflectedIn({ everyone, desk }),
    ...(everyone.releases && { releases: releasesStanding({ everyone, desk }) }),
    ...(desk.model && { model: desk.model }),
  };
}

function clockKind(state: FloorState): 'real' | 'stepped' | 'rate' {
  const { clock = 'real' } = state.setUp;
  return typeof clock === 'object' ? 'rate' : clock;
}
