import type { FootnoteCall, Section, Sentence } from '#shared/draft/model.ts';
import { cleanLine, cleanText } from './cleanText.ts';

/** Sentences that stand together: a paragraph, a lettered question, or the rest of a paragraph after its questions. */
export interface Paragraph {
  paragraphId: string;
  kind: 'paragraph' | 'question' | 'continuation';
  sentences: Sentence[];
}

const LETTER = /^\s*\(([a-z])\1*\)\s+/;

/** The sentences that an export shows: all that nobody rejected and that have words. */
export function liveSentences(section: Section): Sentence[] {
  return section.sentences.filter(isLive);
}

export function isLive(sentence: Sentence): boolean {
  return sentence.state !== 'rejected' && hasWords(sentence);
}

/** Whether anything is left of a sentence once it is cleaned. */
export function hasWords(sentence: Sentence): boolean {
  return cleanLine(sentence.text) !== '';
}

/** The paragraphs of a section, in the order of their first sentences. Questions (slot `question...` or text `(a) ...`) stand alone. */
export function paragraphsOf(section: Section): Paragraph[] {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of liveSentences(section)) {
    groups.set(sentence.paragraphId, [...(groups.get(sentence.paragraphId) ?? []), sentence]);
  }
  return [...groups].flatMap(([paragraphId, sentences]) => splitQuestions(paragraphId, sentences));
}

function splitQuestions(paragraphId: string, sentences: Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (isQuestion(sentence)) paragraphs.push({ paragraphId, kind: 'question', sentences: [sentence] });
    else if (last && last.kind !== 'question') last.sentences.push(sentence);
    else paragraphs.push({ paragraphId, kind: last ? 'continuation' : 'paragraph', sentences: [sentence] });
  }
  return paragraphs;
}

function isQuestion(sentence: Sentence): boolean {
  return /^question(\.|$)/.test(sentence.key) || LETTER.test(sentence.text);
}

/** A sentence's text cut at its footnote calls; `call` follows the piece. Pieces are clean, and a question's own letter is gone. */
export function piecesOf(sentence: Sentence): { text: string; call: FootnoteCall['on'] | null }[] {
  const lead = isQuestion(sentence) ? (LETTER.exec(sentence.text)?.[0].length ?? 0) : 0;
  const calls = (sentence.footnotes ?? [])
    .map((call) => ({ on: call.on, position: Math.max(lead, callPosition(sentence.text, call.at)) }))
    .sort((a, b) => a.position - b.position);
  const pieces: { text: string; call: FootnoteCall['on'] | null }[] = [];
  let from = lead;
  for (const { on, position } of calls) {
    pieces.push({ text: cleanText(sentence.text.slice(from, position)), call: on });
    from = position;
  }
  pieces.push({ text: cleanText(sentence.text.slice(from)), call: null });
  pieces[0]!.text = pieces[0]!.text.trimStart();
  pieces.at(-1)!.text = pieces.at(-1)!.text.trimEnd();
  return pieces;
}

/**
 * Where a call stands: after the character at `at`. Offsets of a rewritten sentence may be stale: one beyond the text goes
 * before the closing stop, one inside a word behind that word.
 */
function callPosition(text: string, at: number): number {
  const end = text.trimEnd().length;
  if (!(at < end)) return /[.?!]["'”’)]*$/.exec(text.slice(0, end))?.index ?? end;
  let position = Math.max(0, Math.trunc(at)) + 1;
  while (position < end && /[\p{L}\p{M}\p{N}\udc00-\udfff]/u.test(text[position]!) && /\S/.test(text[position - 1]!))
    position++;
  while (position > 0 && /\s/.test(text[position - 1]!)) position--;
  return position;
}
