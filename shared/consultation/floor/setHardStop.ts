import type { ItemId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { listNamed } from '../speakersList/openSpeakersList.ts';
import type { FloorState, Intervention, Kind } from '../state.ts';

/**
 * Whether the alarm takes the floor on an item (the open one if unnamed), for one kind or for all of it, apart from what the policy
 * says; and after how many seconds past zero. It holds for the running intervention too.
 */
export interface SetHardStop {
  type: 'SetHardStop';
  on: boolean;
  graceSeconds?: number | undefined;
  itemId?: ItemId | undefined;
  kind?: Kind | undefined;
}

export interface HardStopSet {
  type: 'HardStopSet';
  itemId: ItemId;
  kind: Kind | null;
  on: boolean;
  graceSeconds: number;
}

export const setHardStop: Decider<FloorState, SetHardStop, HardStopSet> = (command, state) => {
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Name the item that it is for.');
  const { on, kind = null, graceSeconds = state.policy.graceSeconds } = command;
  return accept([{ type: 'HardStopSet', itemId: named.itemId, kind, on, graceSeconds }]);
};

export const hardStopSet: Evolver<FloorState, HardStopSet> = (state, { itemId, kind, on, graceSeconds }) => {
  const others = (state.hardStops ?? []).filter((each) => each.itemId !== itemId || each.kind !== kind);
  return { ...state, hardStops: [...others, { itemId, kind, on, graceSeconds }] };
};

/** Seconds past zero after which the alarm takes the floor of an intervention; null where it does not. What was set for its kind counts before its item, and the policy last. */
export function graceOf({ hardStops = [], policy }: FloorState, { itemId, kind }: Intervention): number | null {
  const setFor = (of: Kind | null) => hardStops.find((each) => each.itemId === itemId && each.kind === of);
  const set = setFor(kind) ?? setFor(null);
  const { on, graceSeconds } = set ?? { on: policy.hardStop, graceSeconds: policy.graceSeconds };
  return on ? graceSeconds : null;
}
