import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { pendingToo } from './handwork.ts';
import type { DeskState } from './state.ts';

/** Lets the machine use again what somebody took out of a sentence. */
export interface RestoreElement {
  type: 'RestoreElement';
  dropId: string;
}

export interface ElementRestored {
  type: 'ElementRestored';
  dropId: string;
}

export const restoreElement: Decider<Consultation, RestoreElement, ElementRestored> = ({ dropId }, { desk }) =>
  desk.dropped[dropId] ? accept([{ type: 'ElementRestored', dropId }], { dropId }) : refuse('notFound');

export const elementRestored: Evolver<DeskState, ElementRestored> = (state, { dropId }) => {
  const { [dropId]: restored, ...dropped } = state.dropped;
  const cites = restored?.cites.filter((cite) => !cite.startsWith('setUp.')) ?? [];
  const inputIds = cites.flatMap((cite) => state.points[cite]?.inputId ?? []);
  return pendingToo({ ...state, dropped }, 'restored', cites, inputIds);
};
