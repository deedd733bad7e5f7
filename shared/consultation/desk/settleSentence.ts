import type { SentenceId } from '../../basics/ids.ts';
import type { FootnoteCall, Sentence } from '../../draft/model.ts';
import { accept, refuse, type Decider, type Refused } from '../decision.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import type { Consultation } from '../state.ts';
import { revision, type DraftRevised } from './reviseDraft.ts';
import { sharedRevision, type SharedDraftRevised } from './shareDraft.ts';
import type { DeskState, DraftSection } from './state.ts';

export interface AcceptSentence {
  type: 'AcceptSentence';
  sentenceId: SentenceId;
}

/** A person's own wording. `seen` is the draft version they were looking at: a sentence changed since is not overwritten. */
export interface RewriteSentence {
  type: 'RewriteSentence';
  sentenceId: SentenceId;
  text: string;
  seen: number;
}

/** Takes a sentence out of the prose. Its text and sources stay with the desk. */
export interface RejectSentence {
  type: 'RejectSentence';
  sentenceId: SentenceId;
  reason?: string | undefined;
}

type Settled = DraftRevised | SharedDraftRevised | ReasonGiven;

export const acceptSentence: Decider<Consultation, AcceptSentence, Settled> = ({ sentenceId }, consultation) => {
  const found = find(consultation.desk, sentenceId);
  if (!found) return refuse('notFound', 'That sentence is not in the draft any more.');
  if (found.sentence.state === 'accepted' || found.sentence.state === 'edited')
    return refuse('changed', 'That sentence is accepted already.');
  const state = found.sentence.origin === 'person' ? 'edited' : 'accepted';
  return settle(consultation, found, { ...found.sentence, state }, 'accepted');
};

export const rewriteSentence: Decider<Consultation, RewriteSentence, Settled> = (
  { sentenceId, text, seen },
  consultation,
) => {
  const found = find(consultation.desk, sentenceId);
  if (!found) return refuse('notFound', 'That sentence is not in the draft any more.');
  if (found.sentence.state === 'locked') return refuse('notAllowed', 'That sentence is locked.');
  if ((found.section.revisedAt[sentenceId] ?? 0) > seen)
    return refuse('changed', 'That sentence was changed while you were writing. Look at it again.');
  const { elements: _spans, footnotes, ...rest } = found.sentence;
  const calls = footnotes && { footnotes: footnotes.map((call) => movedCall(call, found.sentence.text, text)) };
  return settle(consultation, found, { ...rest, ...calls, text, origin: 'person', state: 'edited' }, 'rewritten');
};

export const rejectSentence: Decider<Consultation, RejectSentence, Settled> = (
  { sentenceId, reason },
  consultation,
) => {
  const found = find(consultation.desk, sentenceId);
  if (!found) return refuse('notFound', 'That sentence is not in the draft any more.');
  if (found.sentence.state === 'rejected') return refuse('changed', 'That sentence is rejected already.');
  const why: ReasonGiven[] = reason ? [{ type: 'ReasonGiven', about: sentenceId, reason }] : [];
  return settle(consultation, found, { ...found.sentence, state: 'rejected' }, 'rejected', why);
};

/** A footnote call stays where it was if the words before it are the same; else it goes to the end of the sentence. */
function movedCall(call: FootnoteCall, before: string, after: string): FootnoteCall {
  const isSame = after.startsWith(before.slice(0, call.at + 1));
  return isSame ? call : { ...call, at: after.length };
}

interface Found {
  section: DraftSection;
  sentence: Sentence;
}

function find(desk: DeskState, sentenceId: SentenceId): Found | null {
  for (const section of Object.values(desk.sections)) {
    const sentence = section.sentences.find(({ id }) => id === sentenceId);
    if (sentence) return { section, sentence };
  }
  return null;
}

function settle(
  { everyone, desk }: Consultation,
  { section, sentence }: Found,
  after: Sentence,
  did: 'accepted' | 'rewritten' | 'rejected',
  more: ReasonGiven[] = [],
): Refused | ReturnType<typeof accept<Settled>> {
  const draftVersion = desk.draftVersion + 1;
  const sentences = section.sentences.map((each) => (each.id === sentence.id ? after : each));
  const revised = { ...section, sentences };
  return accept<Settled>(
    [
      revision(revised, draftVersion, null, { did, sentenceId: sentence.id }),
      ...sharedRevision(everyone, [revised]),
      ...more,
    ],
    { draftVersion },
  );
}
