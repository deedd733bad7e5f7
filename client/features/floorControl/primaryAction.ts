import type { ItemId, RequestId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { nextInOrder } from '#shared/consultation/ordering/order.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** The one thing the chair most likely does next. The button keeps its place, its words say what it does. */
export type PrimaryAction =
  | { does: 'openSitting' | 'resumeSitting' | 'openList' | 'endIntervention'; command: ClientCommand }
  | { does: 'openItem'; command: ClientCommand; itemId: ItemId }
  | { does: 'giveFloor' | 'thankAndGive'; command: ClientCommand; requestId: RequestId }
  | { does: 'publish' }
  | { does: 'nothing'; because: 'nobodyWaits' | 'programmeDone' | 'published' };

export function primaryAction(state: FloorState): PrimaryAction {
  const sitting = state.sittingId === null ? undefined : state.sittings[state.sittingId];
  if (!sitting) return beforeSitting(state);
  if (sitting.state === 'suspended') return { does: 'resumeSitting', command: { type: 'ResumeSitting' } };
  const first = state.itemId === null ? null : nextInOrder(state, state.itemId);
  if (first !== null) {
    const does = state.floor === null ? 'giveFloor' : 'thankAndGive';
    return { does, command: giveFloor(state, first), requestId: first };
  }
  if (state.floor !== null)
    return { does: 'endIntervention', command: { type: 'EndIntervention', interventionId: state.floor } };
  return withoutSpeakers(state);
}

/** Gives the floor to a request, and names what the sender saw, so that two chairs never advance twice. */
export function giveFloor(state: FloorState, requestId: RequestId): Extract<ClientCommand, { type: 'GiveFloor' }> {
  const expectedNext = state.itemId === null ? null : nextInOrder(state, state.itemId);
  return {
    type: 'GiveFloor',
    requestId,
    ...(expectedNext !== null && { expectedNext }),
    ...(state.floor !== null && { endCurrent: state.floor }),
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
  if (list?.state === 'open') return { does: 'nothing', because: 'nobodyWaits' };
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
