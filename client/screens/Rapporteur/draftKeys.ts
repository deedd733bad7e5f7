import type { DraftDesk } from '#client/features/draft/useDraftDesk.ts';
import { selectSentence } from '#client/features/words/useSelectedWords.ts';
import type { KeyHandlers } from '../Chair/keys/useKeys.ts';

/** What the keys do beside the draft itself. */
interface Beside {
  onHelp: () => void;
  onList: () => void;
  onVersions: () => void;
  onRelease: () => void;
  /** Takes the selected words as a point; does nothing where none are. */
  onTake: () => void;
  onNextNotReflected: () => void;
}

/** Every act on the draft has a key. */
export function draftKeys(desk: DraftDesk, beside: Beside): KeyHandlers {
  return {
    J: desk.next,
    K: desk.previous,
    ArrowRight: desk.parts > 1 ? desk.nextElement : undefined,
    ArrowLeft: desk.parts > 1 ? desk.previousElement : undefined,
    A: () => void desk.accept(),
    E: desk.rewrite,
    R: desk.beginReject,
    F: desk.current && (() => void desk.lock()),
    D: desk.current && (() => void desk.drop()),
    Z: () => void desk.restore(),
    S: desk.showSources,
    N: desk.nextChanged,
    M: desk.look,
    B: desk.nextBreach,
    U: beside.onNextNotReflected,
    L: beside.onList,
    V: beside.onVersions,
    P: beside.onRelease,
    '.': () => selectSentence(1),
    ',': () => selectSentence(-1),
    Enter: beside.onTake,
    W: () => document.querySelector<HTMLElement>('[data-word-box]')?.focus(),
    Escape: desk.current && (() => desk.choose(null)),
    '?': beside.onHelp,
  };
}
