import type { SentenceId } from '../../basics/ids.ts';
import { refuse, type Decider } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { openSentenceIn, settle, type Settled } from './settle.ts';

/** A person lets a sentence stand; one that was rejected comes back so. */
export interface AcceptSentence {
  type: 'AcceptSentence';
  sentenceId: SentenceId;
}

export const acceptSentence: Decider<Consultation, AcceptSentence, Settled> = ({ sentenceId }, consultation) => {
  const found = openSentenceIn(consultation.desk, sentenceId);
  if ('ok' in found) return found;
  if (found.sentence.state === 'accepted' || found.sentence.state === 'edited')
    return refuse('changed', 'That sentence is accepted already.');
  const state = found.sentence.origin === 'person' ? 'edited' : 'accepted';
  return settle(consultation, found, { ...found.sentence, state }, 'accepted');
};
