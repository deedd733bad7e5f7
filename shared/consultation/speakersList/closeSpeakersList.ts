import type { ItemId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { listNamed, withList } from './openSpeakersList.ts';

/** Nobody new is listed; whoever waits keeps their place. The chair's act, or the alarm's where the closing was announced. */
export interface CloseSpeakersList {
  type: 'CloseSpeakersList';
  itemId?: ItemId | undefined;
}

export interface SpeakersListClosed {
  type: 'SpeakersListClosed';
  itemId: ItemId;
}

export const closeSpeakersList: Decider<FloorState, CloseSpeakersList, SpeakersListClosed> = (command, state) => {
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Open an item of the programme first.');
  if (named.list.state === 'notOpen') return refuse('speakersListNotOpen', "The speakers' list has not been opened.");
  if (named.list.state === 'closed') return refuse('speakersListClosed', "The speakers' list is closed already.");
  return accept([{ type: 'SpeakersListClosed', itemId: named.itemId }]);
};

export const speakersListClosed: Evolver<FloorState, SpeakersListClosed> = (state, { itemId }) =>
  withList(state, itemId, { state: 'closed', closesAt: undefined });
