import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation, FloorState } from '../state.ts';
import type { UndoableAct } from './act.ts';
import { restore } from './restore.ts';
import { whatFollowed } from './whatFollowed.ts';

/**
 * Takes back one's own last act, of those that can be: giving the floor, ending an intervention, marking absent, declining, moving by
 * hand, closing the list. `act` and `about` are what the sender saw as that act: if it is not, nothing happens. It is an event of its
 * own, the record is not rewritten.
 */
export interface UndoLast {
  type: 'UndoLast';
  act?: UndoableAct | undefined;
  about?: string | undefined;
}

export interface ActUndone {
  type: 'ActUndone';
  act: UndoableAct;
  /** The request, intervention or item that it was about. */
  about: string;
}

export const undoLast: Decider<Consultation, UndoLast, ActUndone> = (command, state, { actor, now }) => {
  const last = state.everyone.acts?.[actor.personId];
  if (!last) return refuse('nothingToUndo');
  const isAnother =
    (command.act !== undefined && command.act !== last.act) ||
    (command.about !== undefined && command.about !== last.about);
  if (isAnother) return refuse('changed', 'That is not the last thing you did any more.');
  const followed = whatFollowed(state, last, now);
  if (followed !== null) return refuse('changed', followed);
  return accept([{ type: 'ActUndone', act: last.act, about: last.about }]);
};

export const actUndone: Evolver<FloorState, ActUndone> = (state, { by, at }) => {
  const last = state.acts?.[by];
  if (!last) return state;
  const { [by]: _undone, ...others } = state.acts ?? {};
  return { ...restore(state, last, at), acts: others };
};
