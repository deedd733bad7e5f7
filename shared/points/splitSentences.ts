/** A sentence and its place in the text it was taken from: `text === whole.slice(start, end)`. */
export interface SentenceSpan {
  text: string;
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|St|Sr|Jr|Gen|Col|Lt|Amb|Gov|Sen|Rep|No|nos?|vs|etc|cf|art|para|paras|vol|Fig|fig|approx|incl|Inc|Ltd|Co|e\.g|i\.e|H\.E|U\.N|U\.S|U\.K|E\.U|a\.m|p\.m|(?:\p{L}\.)+\p{L}|[A-Z])\.$/u;
const ALWAYS_INSIDE = /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Amb|St|No|nos?|vs|cf|e\.g|i\.e|H\.E)\.$/u;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits a text into sentences; abbreviations and a soft line break do not end one. Spans never overlap and keep the order of the text. */
export function splitSentences(whole: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const piece of SEGMENTER.segment(whole)) {
    const last = spans.at(-1);
    if (last && continues(last.text, piece.segment)) {
      last.end = piece.index + piece.segment.length;
      last.text = whole.slice(last.start, last.end);
    } else {
      spans.push({ text: piece.segment, start: piece.index, end: piece.index + piece.segment.length });
    }
  }
  return spans.flatMap((span) => splitRunOn(span)).flatMap((span) => trimmed(whole, span));
}

function continues(before: string, next: string): boolean {
  const end = before.trimEnd();
  const start = next.trimStart();
  if (start === '' || end === '') return true;
  if (/[;:]$/.test(end) && /[\n\r]\s*$/.test(before)) return false;
  if (/^(?:[-*•–·▪]|\(?[\da-z]{1,3}[.)])\s/.test(start)) return false;
  if (/[\n\r]\s*[\n\r]\s*$/.test(before)) return false;
  if (ALWAYS_INSIDE.test(end)) return true;
  if (/^\p{Ll}/u.test(start) || / \?$/.test(end)) return true;
  return ABBREVIATION.test(end) && !/^(?:The|We|I|This|It|In|And|But|Our|They|These)\b/.test(start);
}

/** Converted documents lose spaces: `people.We consider` holds two sentences. */
function splitRunOn(span: SentenceSpan): SentenceSpan[] {
  const out: SentenceSpan[] = [];
  let from = 0;
  for (const match of span.text.matchAll(/(?<=\p{Ll}{3}|\))[.!?;](?=\p{Lu}\p{Ll}*\s)/gu)) {
    out.push(part(span, from, match.index + 1));
    from = match.index + 1;
  }
  out.push(part(span, from, span.text.length));
  return out;
}

function part(span: SentenceSpan, from: number, to: number): SentenceSpan {
  return { text: span.text.slice(from, to), start: span.start + from, end: span.start + to };
}

function trimmed(whole: string, span: SentenceSpan): SentenceSpan[] {
  const start = span.end - span.text.trimStart().length;
  const text = span.text.trim();
  return text === '' ? [] : [{ text: whole.slice(start, start + text.length), start, end: start + text.length }];
}
