import { useCallback, useState } from 'react';
import type { SentenceId } from '#shared/basics/ids.ts';
import type { Sentence } from '#shared/draft/model.ts';

interface Cursor {
  /** The sentence that the keys act on. */
  id: SentenceId | null;
  /** Counts the moves by key, so that the focus follows also to where it was before. */
  turn: number;
  /** The source that is open below it, or `all`. */
  source: string | null;
  isRejecting: boolean;
}

const nowhere: Cursor = { id: null, turn: 0, source: null, isRejecting: false };

/** Where a rapporteur is on the page. */
export function useCursor(sentences: Sentence[]) {
  const [{ id, turn, source, isRejecting }, set] = useState(nowhere);
  const choose = useCallback(
    (chosen: SentenceId | null, open: string | null = null) =>
      set((before) => ({ id: chosen, turn: before.turn, source: open, isRejecting: false })),
    [],
  );
  const goTo = (to: SentenceId | undefined) => {
    if (to !== undefined) set((before) => ({ id: to, turn: before.turn + 1, source: null, isRejecting: false }));
  };
  const move = (step: 1 | -1) => {
    const at = sentences.findIndex((sentence) => sentence.id === id);
    const to = at < 0 ? sentences.at(step === 1 ? 0 : -1) : sentences[at + step];
    goTo(to?.id);
  };
  const current = sentences.find((sentence) => sentence.id === id);
  return {
    current,
    turn,
    openSource: source,
    isRejecting,
    choose,
    goTo,
    next: () => move(1),
    previous: () => move(-1),
    beginReject: () =>
      set((before) => ({ ...before, isRejecting: current !== undefined && current.state !== 'rejected' })),
    showSources: () => set((before) => ({ ...before, source: before.source === null ? 'all' : null })),
  };
}
