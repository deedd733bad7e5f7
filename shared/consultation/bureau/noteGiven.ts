import type { Evolver } from '../decision.ts';
import type { MoveCode } from '../ordering/reasons.ts';
import type { BureauState } from './state.ts';

/** A note to the chair with a request. Free text, so for the bureau only. */
export interface NoteGiven {
  type: 'NoteGiven';
  requestId: string;
  note: string;
}

/** The reason somebody gave for an act, as free text. `about` names what it was about: a request, an item, a sentence. */
export interface ReasonGiven {
  type: 'ReasonGiven';
  about: string;
  reason: string;
  /** Why somebody was moved, where everyone is told another code. */
  reasonCode?: MoveCode | undefined;
}

export const noteGiven: Evolver<BureauState, NoteGiven> = (state, { requestId, note }) => ({
  ...state,
  notes: { ...state.notes, [requestId]: note ?? '' },
});

export const reasonGiven: Evolver<BureauState, ReasonGiven> = (state, { about, reason }) => ({
  ...state,
  reasons: { ...state.reasons, [about]: reason ?? '' },
});
