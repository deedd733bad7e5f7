import type { ItemId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import type { FloorState } from '../state.ts';
import { listNamed, withList } from './openSpeakersList.ts';

/** Reopens a closed list, or takes back an announced closing. It takes a reason, kept in the record for the bureau. */
export interface ReopenSpeakersList {
  type: 'ReopenSpeakersList';
  itemId?: ItemId | undefined;
  reason: string;
}

export interface SpeakersListReopened {
  type: 'SpeakersListReopened';
  itemId: ItemId;
}

export const reopenSpeakersList: Decider<FloorState, ReopenSpeakersList, SpeakersListReopened | ReasonGiven> = (
  command,
  state,
) => {
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Open an item of the programme first.');
  if (named.list.state === 'open') return refuse('speakersListAlreadyOpen');
  if (named.list.state === 'notOpen')
    return refuse('speakersListNotOpen', "The speakers' list has not been opened yet: open it.");
  return accept<SpeakersListReopened | ReasonGiven>([
    { type: 'SpeakersListReopened', itemId: named.itemId },
    { type: 'ReasonGiven', about: named.itemId, reason: command.reason },
  ]);
};

export const speakersListReopened: Evolver<FloorState, SpeakersListReopened> = (state, { itemId }) =>
  withList(state, itemId, { state: 'open', closesAt: undefined });
