import type { DraftDesk } from '#client/features/draft/useDraftDesk.ts';
import type { KeyHandlers } from '../Chair/keys/useKeys.ts';

/** Every act on the draft has a key. */
export function draftKeys(desk: DraftDesk, onHelp: () => void): KeyHandlers {
  return {
    J: desk.next,
    K: desk.previous,
    A: () => void desk.accept(),
    E: desk.rewrite,
    R: desk.beginReject,
    S: desk.showSources,
    N: desk.nextChanged,
    M: desk.look,
    W: () => document.querySelector<HTMLElement>('[data-word-box]')?.focus(),
    Escape: desk.current && (() => desk.choose(null)),
    '?': onHelp,
  };
}
