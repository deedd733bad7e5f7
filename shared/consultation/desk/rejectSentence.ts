import type { SentenceId } from '../../basics/ids.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import { refuse, type Decider } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { openSentenceIn, settle, type Settled } from './settle.ts';

/** Takes a sentence out of the prose. Its text and sources stay with the desk. */
export interface RejectSentence {
  type: 'RejectSentence';
  sentenceId: SentenceId;
  reason?: string | undefined;
}

export const rejectSentence: Decider<Consultation, RejectSentence, Settled> = (
  { sentenceId, reason },
  consultation,
) => {
  const found = openSentenceIn(consultation.desk, sentenceId);
  if ('ok' in found) return found;
  if (found.sentence.state === 'rejected') return refuse('changed', 'That sentence is rejected already.');
  const why: ReasonGiven[] = reason ? [{ type: 'ReasonGiven', about: sentenceId, reason }] : [];
  return settle(consultation, found, { ...found.sentence, state: 'rejected' }, 'rejected', why);
};
