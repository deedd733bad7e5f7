import { useCallback, useEffect, useState } from 'react';
import type { WordsPiece } from '#shared/points/point.ts';
import { saidSentences } from './saidSentences.ts';

/** Words that a person has selected in what was said. */
export interface SelectedWords {
  text: string;
  source: WordsPiece['source'];
}

/** The text of a piece of words on the page, and the source it is of. */
const SAID = '[data-said]';

/** The words selected in the column of what was said. They stay while the focus is in other controls, and go with a click beside them. */
export function useSelectedWords(): [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const said = elementOf(selection?.anchorNode)?.closest<HTMLElement>(SAID);
      if (!selection || !said) return;
      const text = selection.toString().trim();
      const source = said.dataset['said'] as WordsPiece['source'];
      setSelected(text === '' ? null : { text, source });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, []);
  const forget = useCallback(() => {
    setSelected(null);
    document.getSelection()?.removeAllRanges();
  }, []);
  return [selected, forget];
}

/** Selects the next or the previous sentence of what was said, from the one that is selected; so that points can be taken by keyboard alone. */
export function selectSentence(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>(SAID)].flatMap((element) =>
    saidSentences(element.textContent ?? '').map((span) => ({ element, ...span })),
  );
  if (places.length === 0) return;
  const selection = document.getSelection();
  const said = elementOf(selection?.anchorNode)?.closest<HTMLElement>(SAID);
  const at = selection?.rangeCount ? selection.getRangeAt(0).startOffset : 0;
  const current = places.findIndex(({ element, start, end }) => element === said && at >= start && at < end);
  const next =
    places[current < 0 ? (step === 1 ? 0 : places.length - 1) : (current + step + places.length) % places.length];
  const text = next?.element.firstChild;
  if (!next || !text) return;
  const range = document.createRange();
  range.setStart(text, next.start);
  range.setEnd(text, next.end);
  selection?.removeAllRanges();
  selection?.addRange(range);
  next.element.scrollIntoView({ block: 'nearest' });
}

function elementOf(node: Node | null | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
