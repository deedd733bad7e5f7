import { marked } from './search.ts';

/** A text in which what was looked for stands out. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  return marked(text, words).map((piece, index) =>
    piece.isHit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
