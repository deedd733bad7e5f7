import type { ItemId } from '../../basics/ids.ts';
import { SECOND, type Instant } from '../../basics/time.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { listNamed, withList } from './openSpeakersList.ts';

/** Three hours at most from the announcement to the closing. */
export const MOST_CLOSING_SECONDS = 10_800;

/** The list closes in so many seconds; until then it takes requests. Announced again, the later announcement counts. */
export interface AnnounceClosing {
  type: 'AnnounceClosing';
  seconds: number;
  itemId?: ItemId | undefined;
}

export interface ClosingAnnounced {
  type: 'ClosingAnnounced';
  itemId: ItemId;
  closesAt: Instant;
}

export const announceClosing: Decider<FloorState, AnnounceClosing, ClosingAnnounced> = (command, state, { now }) => {
  const { seconds } = command;
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Open an item of the programme first.');
  if (named.list.state === 'notOpen') return refuse('speakersListNotOpen', "The speakers' list has not been opened.");
  if (named.list.state === 'closed') return refuse('speakersListClosed', "The speakers' list is closed already.");
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > MOST_CLOSING_SECONDS)
    return refuse('invalid', 'A closing is announced in whole seconds, three hours ahead at most.');
  const closesAt = now + seconds * SECOND;
  return accept([{ type: 'ClosingAnnounced', itemId: named.itemId, closesAt }], { closesAt });
};

export const closingAnnounced: Evolver<FloorState, ClosingAnnounced> = (state, { itemId, closesAt }) =>
  withList(state, itemId, {
    state: 'closing',
    closesAt,
    announced: (state.lists[itemId]?.announced ?? 0) + 1,
  });
