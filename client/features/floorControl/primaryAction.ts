import type { ItemId, RequestId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { upNext } from './upNext.ts';

/** The one thing the chair most likely does next. The button keeps its place, its words say what it does. */
export type PrimaryAction =
  | { does: 'openSitting' | 'resumeSitting' | 'openList' | 'endIntervention'; command: ClientCommand }
  | { does: 'openItem'; command: ClientCommand; itemId: ItemId }
  | { does: 'giveFloor' | 'thankAndGive' | 'hearPointOfOrder'; command: ClientCommand; requestId: RequestId }
  | { does: 'rule'; requestId: RequestId }
  | { does: 'publish' }
  | { does: 'nothing'; because: 'nobodyWaits' | 'programmeDone' | 'published' };

export function primaryAction(state: FloorState): PrimaryAction {
  const sitting = state.sittingId === null ? undefined : state.sittings[state.sittingId];
  if (!sitting) return beforeSitting(state);
  if (sitting.state === 'suspended') return { does: 'resumeSitting', command: { type: 'ResumeSitting' } };
  const ofOrder = pointOfOrder(state);
  if (ofOrder) return ofOrder;
  const first = upNext(state)[0]?.requestId;
  if (first !== undefined) {
    const does = state.floor === null ? 'giveFloor' : 'thankAndGive';
    return { does, command: giveFloor(state, first), requestId: first };
  }
  if (state.floor !== null)
    return { does: 'endIntervention', command: { type: 'EndIntervention', interventionId: state.floor } };
  return withoutSpeakers(state);
}

/** The order of the meeting comes before the list: the point that is heard is ruled on, the one that was raised is heard. */
function pointOfOrder({ floor, interventions, pointsOfOrder }: FloorState): PrimaryAction | null {
  const running = floor === null ? undefined : interventions[floor];
  if (running?.kind === 'pointOfOrder') return { does: 'rule', requestId: running.requestId };
  const [requestId] = pointsOfOrder;
  if (requestId === undefined) return null;
  return { does: 'hearPointOfOrder', command: { type: 'RecognizePointOfOrder', requestId }, requestId };
}

/** Gives the floor to a request, and names what the sender saw, so that two chairs never advance twice. */
export function giveFloor(
  state: FloorState,
  requestId: RequestId,
  { override = false } = {},
): Extract<ClientCommand, { type: 'GiveFloor' }> {
  const expectedNext = upNext(state)[0]?.requestId;
  return {
    type: 'GiveFloor',
    requestId,
    ...(expectedNext !== undefined && { expectedNext }),
    ...(state.floor !== null && { endCurrent: state.floor }),
    ...(override && { override }),
  };
}

function beforeSitting(state: FloorState): PrimaryAction {
  const sittings = Object.values(state.sittings);
  const isHeld = sittings.length > 0 && sittings.every((sitting) => sitting.state === 'closed');
  if (!isHeld) return { does: 'openSitting', command: { type: 'OpenSitting' } };
  return state.publishedAt === null ? { does: 'publish' } : { does: 'nothing', because: 'published' };
}

/** The item to go on to while the list is open and nobody waits; null where there is none, or something else comes first. */
export function goOnTo(state: FloorState): ItemId | null {
  const action = primaryAction(state);
  return action.does === 'nothing' && action.because === 'nobodyWaits' ? nextItem(state) : null;
}

function withoutSpeakers(state: FloorState): PrimaryAction {
  const item = state.setUp.programme.find(({ id }) => id === state.itemId);
  const list = item && state.lists[item.id];
  if (list?.state === 'open' || list?.state === 'closing') return { does: 'nothing', because: 'nobodyWaits' };
  const takesTheFloor = item?.kind === 'issues' || item?.kind === 'stocktaking';
  if (list?.state === 'notOpen' && takesTheFloor) return { does: 'openList', command: { type: 'OpenSpeakersList' } };
  const next = nextItem(state);
  return next
    ? { does: 'openItem', command: { type: 'OpenItem', itemId: next }, itemId: next }
    : { does: 'nothing', because: 'programmeDone' };
}

/** The first item of the programme after the open one that nobody has spoken on yet. */
export function nextItem(state: FloorState): ItemId | null {
  const spokenOn = new Set(Object.values(state.interventions).map(({ itemId }) => itemId));
  const { programme } = state.setUp;
  const at = programme.findIndex(({ id }) => id === state.itemId);
  return programme.slice(at + 1).find(({ id }) => !spokenOn.has(id))?.id ?? null;
}
