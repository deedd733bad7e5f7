import type { ItemId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';

/** Takes up an item of the programme, in any order. The list of the item left stays with it and returns when it is reopened. */
export interface OpenItem {
  type: 'OpenItem';
  itemId: ItemId;
}

export interface ItemOpened {
  type: 'ItemOpened';
  itemId: ItemId;
}

export const openItem: Decider<FloorState, OpenItem, ItemOpened> = ({ itemId }, state) => {
  if (!sittingIsOpen(state)) return refuse('sittingNotOpen');
  if (!state.lists[itemId]) return refuse('notFound', 'There is no such item in the programme.');
  if (state.floor) return refuse('floorTaken');
  if (state.itemId === itemId) return refuse('changed', 'That item is open already.');
  return accept([{ type: 'ItemOpened', itemId }]);
};

export const itemOpened: Evolver<FloorState, ItemOpened> = (state, { itemId }) => ({
  ...state,
  itemId,
  begun: [...new Set([...(state.begun ?? []), itemId])],
});

export function sittingIsOpen(state: FloorState): boolean {
  return state.sittingId !== null && state.sittings[state.sittingId]?.state === 'open';
}
