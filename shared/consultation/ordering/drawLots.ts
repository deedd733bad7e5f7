import type { ItemId, RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { listNamed, withList } from '../speakersList/openSpeakersList.ts';
import type { FloorState } from '../state.ts';
import { takesATurn } from './facts.ts';
import { honoursLots } from './rulesOfPolicy.ts';

/** Draws lots among those who wait on an item's list (the open one if unnamed), once, before anybody of it has spoken. */
export interface DrawLots {
  type: 'DrawLots';
  itemId?: ItemId | undefined;
}

export interface LotsDrawn {
  type: 'LotsDrawn';
  itemId: ItemId;
  /** Who was in the draw, the first drawn first. */
  order: RequestId[];
}

export const drawLots: Decider<FloorState, DrawLots, LotsDrawn> = (command, state, { lots = [] }) => {
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Name the item whose list the lots are for.');
  const { itemId, list } = named;
  if (!honoursLots(state.policy)) return refuse('lotsNotInOrder');
  if (list.lots) return refuse('lotsDrawn');
  if (hasSpoken(state, itemId)) return refuse('listUnderWay');
  const drawn = inTheDraw(state, itemId).map((requestId, index) => ({ requestId, lot: lots[index] ?? 0 }));
  if (drawn.length < 2) return refuse('tooFewForLots');
  const order = drawn.toSorted((a, b) => a.lot - b.lot).map(({ requestId }) => requestId);
  return accept([{ type: 'LotsDrawn', itemId, order }], { order });
};

export const lotsDrawn: Evolver<FloorState, LotsDrawn> = (state, { itemId, order }) =>
  withList(state, itemId, { lots: order });

/** Among whom lots are drawn: who waits, but for the programme's speakers, whose order is the programme's, and whoever was put back. */
export function inTheDraw(state: FloorState, itemId: ItemId): RequestId[] {
  const waiting = state.lists[itemId]?.waiting ?? [];
  return waiting.filter((id) => {
    const request = state.requests[id];
    return request !== undefined && !request.invited && !request.putBack;
  });
}

/** How many numbers the shell draws for a command; none for any other than this one. */
export function lotsNeeded(command: { type: string; itemId?: unknown }, state: FloorState): number {
  const itemId = typeof command.itemId === 'string' ? command.itemId : state.itemId;
  return command.type === 'DrawLots' && itemId !== null ? inTheDraw(state, itemId).length : 0;
}

function hasSpoken({ interventions, requests }: FloorState, itemId: ItemId): boolean {
  return Object.values(interventions).some(
    (each) => each.itemId === itemId && takesATurn(each.kind) && !requests[each.requestId]?.invited,
  );
}
