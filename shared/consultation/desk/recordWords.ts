import type { InterventionId, WordsId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import type { DeskState, Words } from './state.ts';

/**
 * Words of an intervention: captions, a rapporteur's notes, a statement's text. The same intervention, source and segment replaces,
 * without a segment they append. Words after the end are taken too and revise the draft.
 */
export interface RecordWords {
  type: 'RecordWords';
  interventionId: InterventionId;
  text: string;
  source: 'captions' | 'notes' | 'statement';
  segment?: string | undefined;
  language?: string | undefined;
  /** False: shown, but not used until final or until the end. */
  final?: boolean | undefined;
}

export interface WordsRecorded {
  type: 'WordsRecorded';
  wordsId: WordsId;
  interventionId: InterventionId;
  source: Words['source'];
  text: string;
  segment?: string | undefined;
  language?: string | undefined;
  final: boolean;
}

export const recordWords: Decider<Consultation, RecordWords, WordsRecorded> = (
  command,
  { everyone, desk },
  { actor },
) => {
  if (!everyone.interventions[command.interventionId]) return refuse('notFound', 'There is no such intervention.');
  if (actor.role === 'captioner' && command.source !== 'captions')
    return refuse('notAllowed', 'A captioner sends captions.');
  const replaced = sameSegment(desk.words[command.interventionId] ?? [], command);
  const wordsId = replaced?.wordsId ?? `w${desk.counts.words + 1}`;
  const { interventionId, source, text, segment, language, final } = command;
  const recorded: WordsRecorded = {
    type: 'WordsRecorded',
    wordsId,
    interventionId,
    source,
    text,
    ...(segment !== undefined && { segment }),
    ...(language !== undefined && { language }),
    final: final ?? true,
  };
  return accept([recorded], { wordsId });
};

export const wordsRecorded: Evolver<DeskState, WordsRecorded> = (state, event) => {
  const { wordsId, interventionId, source, text, segment, language, final } = event;
  const words: Words = {
    wordsId,
    source,
    text: text ?? '',
    ...(segment !== undefined && { segment }),
    ...(language && { language }),
    final,
  };
  const before = state.words[interventionId] ?? [];
  const replaces = before.some((piece) => piece.wordsId === wordsId);
  const after = replaces ? before.map((piece) => (piece.wordsId === wordsId ? words : piece)) : [...before, words];
  return {
    ...state,
    words: { ...state.words, [interventionId]: after },
    counts: replaces ? state.counts : { ...state.counts, words: state.counts.words + 1 },
  };
};

function sameSegment(pieces: Words[], { source, segment }: RecordWords): Words | undefined {
  return segment === undefined
    ? undefined
    : pieces.find((piece) => piece.source === source && piece.segment === segment);
}
