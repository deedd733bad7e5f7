import type { SentenceId } from '../../basics/ids.ts';
import type { FootnoteCall } from '../../draft/model.ts';
import { refuse, type Decider } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { sentenceIn, settle, type Settled } from './settle.ts';

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
  const found = sentenceIn(consultation.desk, sentenceId);
  if ('ok' in found) return found;
  if ((found.section.revisedAt[sentenceId] ?? 0) > seen)
    return refuse('changed', 'That sentence was changed while you were writing. Look at it again.');
  const { elements: _spans, footnotes, ...rest } = found.sentence;
  const calls = footnotes && { footnotes: footnotes.map((call) => movedCall(call, found.sentence.text, text)) };
  return settle(consultation, found, { ...rest, ...calls, text, origin: 'person', state: 'edited' }, 'rewritten');
};

/** A footnote call stays where it was if the words before it are the same; else it goes to the end of the sentence. */
function movedCall(call: FootnoteCall, before: string, after: string): FootnoteCall {
  const isSame = after.startsWith(before.slice(0, call.at + 1));
  return isSame ? call : { ...call, at: after.length };
}
