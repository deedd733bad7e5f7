import { type Passage, trimmed } from './passage.ts';

/** A line of the note without what only its layout put there. */
export interface PlainLine extends Passage {
  /** Number signs in front of it, as in Markdown; 0 for none. */
  level: number;
  /** It stands on other pages too, where it was left out. */
  running?: boolean;
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const TAG = /^<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,60})?\/?>/i;
const PAGE =
  /^(?:page\s+)?[-–—|]?\s?\d{1,3}\s?[-–—|]?$|^(?:page\s+)?\d{1,3}\s?(?:\/|of)\s?\d{1,3}$|^\/?\.\.\.\/?\s?\d{0,3}$/i;

/**
 * The lines of a text as it was pasted or taken out of a PDF or a Word file: ligatures opened, soft hyphens, emphasis
 * and tags gone, page numbers and running heads gone. An empty line stays as one. Three spaces, a tab or a bar part cells.
 */
export function plainLines(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let start = 0;
  while (start <= text.length) {
    const end = lineEnd(text, start);
    lines.push(plain(text, start, end));
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return withoutFurniture(lines);
}

function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i += 1) if (/[\n\r\f\v\u2028\u2029]/.test(text[i]!)) return i;
  return text.length;
}

function plain(text: string, start: number, end: number): PlainLine {
  const out: string[] = [];
  const at: number[] = [];
  let i = start;
  while (i < end) {
    const char = text[i]!;
    const skip = skipped(text, i, end);
    if (skip > 0) i += skip;
    else if (/[\s|]/.test(char)) i = takeSpace(text, i, end, out, at);
    else {
      for (const letter of LIGATURES[char] ?? char) {
        out.push(letter);
        at.push(i);
      }
      i += 1;
    }
  }
  const hashes = /^#{1,6}(?=\s)/.exec(out.join('').trimStart())?.[0].length ?? 0;
  const line = trimmed({ text: out.join(''), at }, hashes > 0 ? '#' : '');
  return {
    text: line.text.replace(/^>\s+/, ''),
    at: line.at.slice(/^>\s+/.exec(line.text)?.[0].length ?? 0),
    level: hashes,
  };
}

/** How many characters from here are no text: unseen ones, a tag, a mark of emphasis. */
function skipped(text: string, i: number, end: number): number {
  const char = text[i]!;
  if (UNSEEN.test(char)) return 1;
  if (char === '<') return TAG.exec(text.slice(i, Math.min(end, i + 80)))?.[0].length ?? 0;
  if (text.startsWith('**', i) || text.startsWith('__', i)) return 2;
  const isEmphasis = char === '*' && !/\s/.test(text[i + 1] ?? ' ') !== !/\s/.test(text[i - 1] ?? ' ');
  return isEmphasis ? 1 : 0;
}

/** White space and bars from here on become one space, or a tab where they part cells. Says where they end. */
function takeSpace(text: string, from: number, end: number, out: string[], at: number[]): number {
  let to = from;
  let parts = false;
  while (to < end && /[\s|]/.test(text[to]!)) {
    parts ||= text[to] === '\t' || text[to] === '|';
    to += 1;
  }
  if (out.length > 0 && to < end) {
    out.push(parts || to - from > 2 ? '\t' : ' ');
    at.push(from);
  }
  return to;
}

const shapeOf = (line: string) => line.toLowerCase().replace(/\d+/g, '#');

/** Page numbers go; of a line that stands on every page only the first stays. */
function withoutFurniture(lines: PlainLine[]): PlainLine[] {
  const isPage = lines.map((line) => PAGE.test(line.text));
  const seen = new Map<string, number>();
  const besidePage = new Map<string, number>();
  const nearest = nearPages(lines, isPage);
  lines.forEach((line, i) => {
    if (line.text.length < 6 || line.text.length > 120) return;
    const shape = shapeOf(line.text);
    seen.set(shape, (seen.get(shape) ?? 0) + 1);
    if (nearest.has(i)) besidePage.set(shape, (besidePage.get(shape) ?? 0) + 1);
  });
  const kept = new Set<string>();
  return lines.filter((line, i) => {
    if (isPage[i]) return false;
    const shape = shapeOf(line.text);
    const runs = (besidePage.get(shape) ?? 0) > 0 && (seen.get(shape) ?? 0) > 1;
    if (!runs) return true;
    if (kept.has(shape)) return false;
    kept.add(shape);
    line.running = true;
    return true;
  });
}

/** The lines with text that come right before or after a page number. */
function nearPages(lines: PlainLine[], isPage: boolean[]): Set<number> {
  const near = new Set<number>();
  let last = -1;
  let wasPage = false;
  lines.forEach((line, i) => {
    if (isPage[i]) {
      if (last >= 0) near.add(last);
      wasPage = true;
    } else if (line.text !== '') {
      if (wasPage) near.add(i);
      wasPage = false;
      last = i;
    }
  });
  return near;
}
