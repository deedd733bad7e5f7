import type { ItemId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState, SpeakersList } from '../state.ts';

export interface OpenSpeakersList {
  type: 'OpenSpeakersList';
  itemId?: ItemId | undefined;
}

export interface SpeakersListOpened {
  type: 'SpeakersListOpened';
  itemId: ItemId;
}

export const openSpeakersList: Decider<FloorState, OpenSpeakersList, SpeakersListOpened> = (command, state) => {
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Open an item of the programme first.');
  if (named.list.state === 'open' || named.list.state === 'closing') return refuse('speakersListAlreadyOpen');
  if (named.list.state === 'closed')
    return refuse('speakersListClosed', "The speakers' list was closed. Reopen it, with a reason.");
  return accept([{ type: 'SpeakersListOpened', itemId: named.itemId }]);
};

export const speakersListOpened: Evolver<FloorState, SpeakersListOpened> = (state, { itemId }) =>
  withList(state, itemId, { state: 'open' });

/** The list of the named item, else of the open one. */
export function listNamed(state: FloorState, itemId?: ItemId): { itemId: ItemId; list: SpeakersList } | null {
  const id = itemId ?? state.itemId;
  const list = id === null ? undefined : state.lists[id];
  return id !== null && list ? { itemId: id, list } : null;
}

export function withList(state: FloorState, itemId: ItemId, change: Partial<SpeakersList>): FloorState {
  const list = state.lists[itemId] ?? { state: 'notOpen', waiting: [] };
  return { ...state, lists: { ...state.lists, [itemId]: { ...list, ...change } } };
}
