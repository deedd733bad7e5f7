import type { SentenceId } from '#shared/basics/ids.ts';
import type { RefusalCode } from '#shared/consultation/refusals.ts';
import type { DraftSection } from '#shared/consultation/desk/state.ts';
import type { Sentence } from '#shared/draft/model.ts';

/** A sentence that somebody is rewriting. It lives apart from the draft, so that no revision can touch what they have typed. */
export interface Rewriting {
  sectionKey: string;
  /** The sentence as it stood when the writing began, or when it was last looked at. */
  sentence: Sentence;
  /** Its place in the section, for when the machine drops it meanwhile. */
  index: number;
  text: string;
  /** Draft version that the writer has seen. */
  seen: number;
  /** Why the text could not be saved. */
  refusal?: RefusalCode | undefined;
}

/** Open rewritings by sentence, in memory of the screen. */
export type Rewritings = Record<SentenceId, Rewriting>;

export type RewritingAction =
  | { type: 'begin'; sectionKey: string; sentence: Sentence; index: number; seen: number }
  | { type: 'write'; sentenceId: SentenceId; text: string }
  | { type: 'refuse'; sentenceId: SentenceId; refusal: RefusalCode }
  | { type: 'lookAgain'; sentence: Sentence; seen: number }
  | { type: 'close'; sentenceId: SentenceId };

export function rewritingReducer(state: Rewritings, action: RewritingAction): Rewritings {
  if (action.type === 'begin') {
    const { sectionKey, sentence, index, seen } = action;
    if (state[sentence.id]) return state;
    return { ...state, [sentence.id]: { sectionKey, sentence, index, text: sentence.text, seen } };
  }
  if (action.type === 'close') {
    const { [action.sentenceId]: _closed, ...others } = state;
    return others;
  }
  const id = action.type === 'lookAgain' ? action.sentence.id : action.sentenceId;
  const open = state[id];
  return open ? { ...state, [id]: { ...open, ...changeOf(action) } } : state;
}

function changeOf(action: Exclude<RewritingAction, { type: 'begin' | 'close' }>): Partial<Rewriting> {
  if (action.type === 'write') return { text: action.text };
  if (action.type === 'refuse') return { refusal: action.refusal };
  return { sentence: action.sentence, seen: action.seen, refusal: undefined };
}

/** What became of a sentence while somebody rewrites it. */
export function whatChanged({ sentence }: Rewriting, now: Sentence | undefined): 'nothing' | 'text' | 'gone' {
  if (!now) return 'gone';
  return now.text === sentence.text ? 'nothing' : 'text';
}

/** The section's sentences, and in their old places those that are being rewritten though the machine has dropped them. */
export function withOpenRewritings(section: DraftSection, sectionKey: string, rewritings: Rewritings): Sentence[] {
  const sentences = [...section.sentences];
  const standing = new Set(sentences.map(({ id }) => id));
  for (const open of Object.values(rewritings))
    if (open.sectionKey === sectionKey && !standing.has(open.sentence.id))
      sentences.splice(open.index, 0, open.sentence);
  return sentences;
}
