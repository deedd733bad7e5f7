import { useCallback, useState } from 'react';
import type { SentenceId } from '#shared/basics/ids.ts';
import type { Sentence } from '#shared/draft/model.ts';

interface Cursor {
  /** The sentence that the keys act on. */
  id: SentenceId | null;
  /** Counts the moves by key, so that the focus follows also to where it was before. */
  turn: number;
  /** Which of its elements they act on; null for the sentence as a whole. */
  element: number | null;
  /** The source that is open below it, or `all`. */
  source: string | null;
  isRejecting: boolean;
}

const nowhere: Cursor = { id: null, turn: 0, element: null, source: null, isRejecting: false };

/** Where a rapporteur is on the page. */
export function useCursor(sentences: Sentence[]) {
  const [{ id, turn, element, source, isRejecting }, set] = useState(nowhere);
  const choose = useCallback(
    (chosen: SentenceId | null, open: string | null = null, part: number | null = null) =>
      set((before) => ({ id: chosen, turn: before.turn, element: part, source: open, isRejecting: false })),
    [],
  );
  const goTo = (to: SentenceId | undefined) => {
    if (to !== undefined)
      set((before) => ({ id: to, turn: before.turn + 1, element: null, source: null, isRejecting: false }));
  };
  const move = (step: 1 | -1) => {
    const at = sentences.findIndex((sentence) => sentence.id === id);
    const to = at < 0 ? sentences.at(step === 1 ? 0 : -1) : sentences[at + step];
    goTo(to?.id);
  };
  const current = sentences.find((sentence) => sentence.id === id);
  const parts = current && isOpenToDropping(current) ? (current.elements ?? []).length : 0;
  const moveElement = (step: 1 | -1) => {
    if (parts < 2) return;
    const from = element ?? (step === 1 ? -1 : parts);
    set((before) => ({ ...before, element: (from + step + parts) % parts }));
  };
  return {
    current,
    /** How many parts it has that can be taken out one by one. */
    parts,
    /** The chosen part; null also where it is not there any more. */
    element: element !== null && element < parts ? element : null,
    nextElement: () => moveElement(1),
    previousElement: () => moveElement(-1),
    turn,
    openSource: source,
    isRejecting,
    choose,
    goTo,
    next: () => move(1),
    previous: () => move(-1),
    beginReject: () =>
      set((before) => ({
        ...before,
        isRejecting: current !== undefined && !['rejected', 'locked'].includes(current.state),
      })),
    showSources: () => set((before) => ({ ...before, source: before.source === null ? 'all' : null })),
  };
}

function isOpenToDropping({ origin, state }: Sentence): boolean {
  return origin === 'machine' && state !== 'rejected' && state !== 'locked';
}
