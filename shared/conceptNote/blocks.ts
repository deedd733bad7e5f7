import { part, type Passage } from './passage.ts';
import type { PlainLine } from './plainLines.ts';

/** A paragraph, heading or list item: its lines in one piece, its number or bullet apart. */
export interface Block {
  passage: Passage;
  marker: string;
  level: number;
  /** Whether an empty line stands before it. */
  apart: boolean;
  running: boolean;
}

const NUMBER = String.raw`\((?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z]|[IVX]{1,5}|[ivx]{1,5})[.)]|\d{1,2}(?:\.[1-9]\d?){1,2}(?!\s?(?:[ap]\.?\s?m\b|[-–—]|to\b|h\b|\d|hours))|Q(?:uestion\s)?\d{1,2}\s?[.:)–-]`;
const MARKER = new RegExp(String.raw`^(?:[-–—]\s)?(?:${NUMBER}|[•·▪◦‣●○■□➢✓*–—-])(?=\s|$)\s?`);
const BARE_MARKER = new RegExp(String.raw`^(?:${NUMBER}|[•·▪◦‣●○■□➢✓])$`);
/** A line that begins something of its own: a time of day, a day of the programme, a label. */
const OPENS =
  /^(?:\d{1,2}[:.h]\d{2}\b|\d{1,2}\s?[ap]\.?m\b|Day\s\w+\b|[A-Z][A-Za-z’' /&-]{1,28}:\s|[A-Z][A-Za-z’' /&-]{1,28}:$)/;
/** A person with office, as speakers are listed. */
const PERSON =
  /^(?:H\.E\.|Ms\.?|Mr\.?|Mrs\.?|Mx\.?|Dr\.?|Prof\.|Amb\.?|Hon\.?|Rt\.?\sHon\.?|Ambassador)\s[^,]{3,60},\s/;
/** A line that is all date, as under a title. */
const DATED =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s\p{Lu}\p{L}{2,8},?\s\d{4}(?:\t|,|$)/u;
const GOES_ON = /(?:[,–—-]|\b(?:of|the|and|for|in|on|to|a|an|by|with|at|from|or|its))$/;
/** Prefixes that keep their hyphen when a line breaks after it. */
const HYPHENED =
  /\b(?:multi|co|non|self|high|people|decision|follow|cross|well|long|capacity|inter|half|two|three|open|follow|mid|post|pre|rights|so|e)-$/i;

/** A block while its lines come in; put together once, at the end. */
interface Growing extends Omit<Block, 'passage'> {
  pieces: Passage[];
}

export function blocksOf(lines: PlainLine[]): Block[] {
  const width = usualWidth(lines);
  const known = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/(?<![a-z])[a-z]{1,30}-[a-z]{1,30}/g) ?? []),
  );
  const blocks: Growing[] = [];
  let last: PlainLine | undefined;
  let gap = true;
  let waiting = '';
  for (const line of lines) {
    if (line.text === '') {
      gap = true;
      continue;
    }
    const marker = MARKER.exec(line.text)?.[0] ?? '';
    const open = blocks.at(-1);
    if (BARE_MARKER.test(line.text)) waiting = line.text;
    else if (open && last && waiting === '' && marker === '' && goesOn(open, last, line, gap, width))
      addLine(open.pieces, line, known);
    else {
      const own = waiting === '' ? marker : '';
      const pieces = [part(line, own.length)];
      blocks.push({
        pieces,
        marker: (waiting || own).trim(),
        level: line.level,
        apart: gap,
        running: line.running ?? false,
      });
      waiting = '';
    }
    last = line;
    gap = line.running ?? false;
  }
  return blocks.map(({ pieces, ...block }) => ({ ...block, passage: whole(pieces) }));
}

function whole(pieces: Passage[]): Passage {
  return { text: pieces.map(({ text }) => text).join(''), at: pieces.flatMap(({ at }) => at) };
}

/** The length to which lines were filled; 0 where paragraphs are lines of their own. */
function usualWidth(lines: PlainLine[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 25);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > 140 ? 0 : width;
}

function goesOn(open: { level: number }, last: PlainLine, line: PlainLine, gap: boolean, width: number): boolean {
  if (line.level > 0 || open.level > 0 || OPENS.test(line.text)) return false;
  if ((PERSON.test(line.text) || DATED.test(line.text)) && !GOES_ON.test(last.text)) return false;
  const breaksOff = !/[.?!:;”"]$/.test(last.text) && /^[a-z(]/.test(line.text);
  if (gap) return breaksOff && (last.text.length > 40 || GOES_ON.test(last.text));
  if (isCapitals(last.text) !== isCapitals(line.text)) return false;
  if (breaksOff || GOES_ON.test(last.text)) return true;
  const next = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return width > 0 && last.text.length + 1 + next > width * 0.92;
}

const isCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** The next line put on, a word that was broken at the end made whole. */
function addLine(pieces: Passage[], line: PlainLine, known: ReadonlySet<string>): void {
  const end = pieces.at(-1)!;
  if (!/\p{L}-$/u.test(end.text)) pieces.push({ text: ' ', at: [end.at.at(-1) ?? 0] });
  else if (/^\p{Ll}/u.test(line.text)) {
    const before = /[a-z]+-$/i.exec(end.text.slice(-40))?.[0] ?? '';
    const after = /^[a-z]+/.exec(line.text)?.[0] ?? '';
    const keeps = known.has((before + after).toLowerCase()) || HYPHENED.test(before);
    if (!keeps) pieces[pieces.length - 1] = part(end, 0, end.text.length - 1);
  }
  pieces.push(line);
}
