import type { SentenceId } from '../../basics/ids.ts';
import type { FootnoteCall } from '../../draft/model.ts';
import type { Decider } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { openSentenceIn, refusalOfSeen, settle, type Settled } from './settle.ts';

/** A person's own wording. `seen` is the draft version they were looking at: a sentence changed since is not overwritten. */
export interface RewriteSentence {
  type: 'RewriteSentence';
  sentenceId: SentenceId;
  text: string;
  seen: number;
}

export const rewriteSentence: Decider<Consultation, RewriteSentence, Settled> = (
  { sentenceId, text, seen },
  consultation,
) => {
  const found = openSentenceIn(consultation.desk, sentenceId);
  if ('ok' in found) return found;
  const unseen = refusalOfSeen(consultation.desk, found, seen);
  if (unseen) return unseen;
  const { elements: _spans, footnotes, ...rest } = found.sentence;
  const calls = footnotes && { footnotes: footnotes.map((call) => movedCall(call, found.sentence.text, text)) };
  return settle(consultation, found, { ...rest, ...calls, text, origin: 'person', state: 'edited' }, 'rewritten');
};

/** A footnote call stays where it was if the words before it are the same; else it goes to the end of the sentence. */
function movedCall(call: FootnoteCall, before: string, after: string): FootnoteCall {
  const isSame = after.startsWith(before.slice(0, call.at + 1));
  return isSame ? call : { ...call, at: after.length };
}
