import { part, type Passage } from './passage.ts';

/** Ends with a full stop and no sentence: "Amb.", "Dr.", an initial. */
export const SHORT_FORM = String.raw`\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|Amb|Hon|Rt|Rev|Sra?|Eng|No|Nos|St|vs|approx|cf|para|paras|Jr|\p{L})`;
const SHORTENED = new RegExp(String.raw`(?:${SHORT_FORM}|\b[ap]\.m|\be\.g|\bi\.e)\.$`, 'u');
/** A full stop within a line that ends a title there; not the one of "Amb. Ada Lee". */
export const FULL_STOP = String.raw`(?<!${SHORT_FORM})\.\s(?=\p{Lu})`;
/** No sentence is read further than this; longer runs without a full stop are no prose. */
const LONGEST = 1500;

/** The sentences of a passage; a run too long for one is cut. */
export function sentencesOf(passage: Passage): Passage[] {
  const { text } = passage;
  const found: Passage[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const closes = /[.?!]/.test(text[i]!) && endsHere(text, i);
    if (!closes && i - from < LONGEST) continue;
    const to = closes && /["”’)]/.test(text[i + 1] ?? '') ? i + 2 : i + 1;
    found.push(part(passage, from, to));
    from = to;
    while (from < text.length && /\s/.test(text[from]!)) from += 1;
    i = from - 1;
  }
  if (from < text.length) found.push(part(passage, from));
  return found;
}

function endsHere(text: string, i: number): boolean {
  const after = text.slice(i + 1, i + 5);
  if (after !== '' && !/^["”’)]?\s+["“(\p{Lu}\d]/u.test(after) && !/^["”’)]?\s*$/.test(after)) return false;
  if (text[i] !== '.') return true;
  const before = text.slice(Math.max(0, i - 10), i + 1);
  if (/\d\s?(?:hr|hrs|min|mins)\.$/.test(before) && /^\s\d/.test(after)) return false;
  return !SHORTENED.test(before) || (/[ap]\.m\.$/.test(before) && /^\s\p{Lu}/u.test(after));
}
