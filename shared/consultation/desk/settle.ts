import type { SentenceId } from '../../basics/ids.ts';
import type { Sentence } from '../../draft/model.ts';
import { accept, refuse, type Accepted, type Refused } from '../decision.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import type { Consultation } from '../state.ts';
import { revision, type DraftRevised, type SentenceDid } from './reviseDraft.ts';
import { sharedRevision, type SharedDraftRevised } from './shareDraft.ts';
import type { DeskState, DraftSection } from './state.ts';

/** What accepting, rewriting, rejecting and locking a sentence lead to. */
export type Settled = DraftRevised | SharedDraftRevised | ReasonGiven;

export interface Found {
  section: DraftSection;
  sentence: Sentence;
}

/** The sentence as it stands, and its section. */
export function sentenceIn(desk: DeskState, sentenceId: SentenceId): Found | Refused {
  for (const section of Object.values(desk.sections)) {
    const sentence = section.sentences.find(({ id }) => id === sentenceId);
    if (sentence) return { section, sentence };
  }
  return refuse('notFound', 'That sentence is not in the draft any more.');
}

/** The same for whoever wants to change it: a locked one refuses. */
export function openSentenceIn(desk: DeskState, sentenceId: SentenceId): Found | Refused {
  const found = sentenceIn(desk, sentenceId);
  return 'ok' in found || found.sentence.state !== 'locked' ? found : refuse('sentenceLocked');
}

/** Why what somebody looked at is not what stands; null where it is. `seen` is the draft version they looked at. */
export function refusalOfSeen(desk: DeskState, { section, sentence }: Found, seen: number): Refused | null {
  if (seen > desk.draftVersion)
    return refuse('invalid', `The draft has no version ${seen} yet, so nobody can have seen it. Look at it again.`);
  return (section.revisedAt[sentence.id] ?? 0) > seen
    ? refuse('changed', 'That sentence was changed meanwhile. Look at it again.')
    : null;
}

/** The section with that sentence as a person has settled it, in a draft version of its own. */
export function settle(
  consultation: Consultation,
  { section, sentence }: Found,
  after: Sentence,
  did: SentenceDid,
  more: ReasonGiven[] = [],
): Accepted<Settled> {
  const draftVersion = consultation.desk.draftVersion + 1;
  const sentences = section.sentences.map((each) => (each.id === sentence.id ? after : each));
  const revised = { ...section, sentences };
  return accept<Settled>(
    [
      revision(revised, draftVersion, null, { did, sentenceId: sentence.id }),
      ...sharedRevision(consultation, [revised]),
      ...more,
    ],
    { draftVersion },
  );
}
