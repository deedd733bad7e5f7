import { part, type SentenceSpan, statementsRunTogether } from './runTogether.ts';

export type { SentenceSpan } from './runTogether.ts';

const ABBREVIATION =
  /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|St|Sr|Jr|Gen|Col|Lt|Amb|Gov|Sen|Rep|No|nos?|vs|etc|cf|art|para|paras|vol|Fig|fig|approx|incl|Inc|Ltd|Co|e\.g|i\.e|H\.E|U\.N|U\.S|U\.K|E\.U|a\.m|p\.m|(?:\p{L}\.)+\p{L}|[A-Z])\.$/u;
const ALWAYS_INSIDE = /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Amb|St|No|nos?|vs|cf|e\.g|i\.e|H\.E)\.$/u;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What a sentence end is judged by stands this near. */
const NEAR = 40;

/** Splits a text into sentences; abbreviations and a soft line break do not end one, and one too long to be read whole falls into clauses. Spans never overlap and keep the order of the text. */
export function splitSentences(whole: string): SentenceSpan[] {
  const spans: { start: number; end: number; words: number }[] = [];
  for (const { segment, index } of segmentsOf(whole)) {
    const last = spans.at(-1);
    const isBlank = segment.trim() === '';
    // `words` is where the words end, so that a run of blank lines is looked at once.
    const words = isBlank ? (last?.words ?? index) : index + segment.trimEnd().length;
    if (last && (isBlank || continues(whole, last, segment)))
      Object.assign(last, { end: index + segment.length, words });
    else spans.push({ start: index, end: index + segment.length, words });
  }
  return spans
    .flatMap(({ start, end }) => windows({ text: whole.slice(start, end), start, end }))
    .flatMap((span) => statementsRunTogether(span))
    .flatMap((span) => splitRunOn(span))
    .flatMap((span) => trimmed(whole, span));
}

/** The segmenter takes as long for each sentence as its text is long: it gets the text in blocks. */
const BLOCK = 2000;
const BLOCK_ENDS = [/[.!?]["')]*\s+(?=\p{Lu})/gu, /\n/g, /\s(?=\p{Ll})/gu];

function* segmentsOf(whole: string): Generator<{ segment: string; index: number }> {
  for (let from = 0; from < whole.length;) {
    const block = whole.slice(from, from + BLOCK);
    const cut = BLOCK_ENDS.map((pattern) => lastCut(block, pattern)).find((at) => at > 0) ?? BLOCK;
    const size = from + BLOCK < whole.length ? cut : BLOCK;
    for (const { segment, index } of SEGMENTER.segment(block.slice(0, size))) yield { segment, index: from + index };
    from += size;
  }
}

function continues(whole: string, last: { start: number; words: number }, next: string): boolean {
  const end = whole.slice(Math.max(last.start, last.words - NEAR), last.words).trim();
  const start = next.slice(0, NEAR + (next.length - next.trimStart().length)).trimStart();
  if (start === '' || end === '') return true;
  const nextWord = whole.indexOf(next, last.words);
  const gap = whole.slice(last.words, Math.min(nextWord, last.words + 4 * NEAR));
  if (/[;:]$/.test(end) && /[\n\r]/.test(gap)) return false;
  if (/^(?:[-*•–·▪]|\(?[\da-z]{1,3}[.)])\s/.test(start)) return false;
  if (/[\n\r][^\S\n\r]*[\n\r]/.test(gap)) return false;
  if (ALWAYS_INSIDE.test(end)) return true;
  if (/^\p{Ll}/u.test(start) || / \?$/.test(end)) return true;
  return ABBREVIATION.test(end) && !/^(?:The|We|I|This|It|In|And|But|Our|They|These)\b/.test(start);
}

/** Nobody says more in one breath, and captions may lack every mark. */
const MOST_IN_WINDOW = 700;
const LEAST_IN_WINDOW = 120;
/** Where a sentence without end is best cut, the best first. */
const CUTS = [
  /[;:]\s|[.!?]["')]*\s/g,
  /,?\s(?=(?:(?:and|but|so) )?(?:we|I|i) (?:also |strongly )?(?:call|urge|propose|recommend|suggest|support|welcome|stress|emphasi[sz]e|highlight|encourage|invite|are (?:concerned|worried))\b)/g,
  /,\s|\n/g,
  /\s/g,
];

/** Cuts a sentence that is too long to be read whole. */
function windows(span: SentenceSpan): SentenceSpan[] {
  const out: SentenceSpan[] = [];
  let from = 0;
  while (span.text.length - from > MOST_IN_WINDOW) {
    const near = span.text.slice(from, from + MOST_IN_WINDOW);
    const cut = CUTS.map((pattern) => lastCut(near, pattern)).find((at) => at > 0) ?? MOST_IN_WINDOW;
    out.push(part(span, from, from + cut));
    from += cut;
  }
  out.push(part(span, from, span.text.length));
  return out;
}

function lastCut(near: string, pattern: RegExp): number {
  const found = [...near.matchAll(pattern)].map((match) => match.index + match[0].length);
  return found.findLast((at) => at >= LEAST_IN_WINDOW) ?? -1;
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

function trimmed(whole: string, span: SentenceSpan): SentenceSpan[] {
  const start = span.end - span.text.trimStart().length;
  const text = span.text.trim();
  return text === '' ? [] : [{ text: whole.slice(start, start + text.length), start, end: start + text.length }];
}
