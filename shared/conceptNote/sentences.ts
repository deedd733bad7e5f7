import { part, type Passage } from './passage.ts';

const SHORTENED =
  /(?:\b(?:Mr|Ms|Mrs|Mx|Dr|Prof|Amb|Hon|No|Nos|St|vs|approx|cf|para|paras|Sr|Jr)|\b\p{L}|\b[ap]\.m|\be\.g|\bi\.e)\.$/u;
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
  return !SHORTENED.test(before) || (/[ap]\.m\.$/.test(before) && /^\s\p{Lu}/u.test(after));
}
