import type { SentenceId } from '../../basics/ids.ts';
import type { Sentence } from '../../draft/model.ts';
import { refuse, type Decider } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { refusalOfSeen, sentenceIn, settle, type Settled } from './settle.ts';

/** Nothing changes a locked sentence, neither the machine nor a person, until somebody unlocks it. */
export interface LockSentence {
  type: 'LockSentence';
  sentenceId: SentenceId;
  /** True unless said otherwise. */
  on?: boolean | undefined;
  /** Draft version that was looked at: words that came since are not locked unseen. */
  seen?: number | undefined;
}

export const lockSentence: Decider<Consultation, LockSentence, Settled> = (
  { sentenceId, on = true, seen },
  consultation,
  { actor },
) => {
  const found = sentenceIn(consultation.desk, sentenceId);
  if ('ok' in found) return found;
  const { sentence } = found;
  const { state } = sentence;
  if (on === (state === 'locked'))
    return refuse('changed', on ? 'That sentence is locked already.' : 'That sentence is not locked.');
  if (!on) return settle(consultation, found, unlocked(sentence), 'unlocked');
  const unseen = seen === undefined ? null : refusalOfSeen(consultation.desk, found, seen);
  if (unseen) return unseen;
  if (state === 'rejected' || state === 'locked')
    return refuse('changed', 'That sentence is rejected, so no document has it. Restore it before you lock it.');
  const lock = { by: actor.personId, was: state };
  return settle(consultation, found, { ...sentence, state: 'locked', lock }, 'locked');
};

/** As it was before; the machine updates again what nobody had settled. */
function unlocked({ lock, ...sentence }: Sentence): Sentence {
  return { ...sentence, state: lock?.was ?? (sentence.origin === 'person' ? 'edited' : 'accepted') };
}
