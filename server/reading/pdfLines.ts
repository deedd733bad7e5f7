/** A piece of text on a page, in points; y grows upwards. */
export interface PdfPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  endsLine: boolean;
}

interface Line {
  text: string;
  start: number;
  end: number;
  y: number;
  size: number;
}

const MARKER = /^(?:[•·▪‣◦●–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/i;
const PAGE_NUMBER = /^(?:page\s+)?[-–|\s]*\d{1,4}[-–|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

/**
 * Running text from what stands on the pages: lines of one paragraph are joined, page numbers and running heads left out. A PDF
 * knows no paragraphs, so distance, size, a short line and a bullet tell them.
 */
export function textOfPages(pages: readonly (readonly PdfPiece[])[]): string {
  const lined = withoutRunningHeads(pages.map(linesOf));
  let text = '';
  for (const lines of lined) {
    const layout = layoutOf(lines);
    lines.forEach((line, place) => {
      const before = lines[place - 1];
      text = joined(text, line.text, before ? breakBetween(before, line, layout) : breakOfPage(text, line));
    });
  }
  return text;
}

/** Pieces of one height are a line. */
function linesOf(pieces: readonly PdfPiece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { text, x, y, width, size, endsLine } of pieces) {
    if (open && Math.abs(open.y - y) > Math.max(open.size, size) / 2) open = null;
    if (open) Object.assign(open, { text: open.text + text, end: Math.max(open.end, x + width) });
    else if (text.trim() !== '') lines.push((open = { text, start: x, end: x + width, y, size }));
    if (endsLine) open = null;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

/** First and last lines that are page numbers, or that come back on most pages with other figures. */
function withoutRunningHeads(pages: readonly Line[][]): Line[][] {
  const times = new Map<string, number>();
  for (const lines of pages)
    for (const shape of new Set([lines[0], lines.at(-1)].map(shapeOf))) times.set(shape, (times.get(shape) ?? 0) + 1);
  const isHead = (line: Line | undefined) =>
    line !== undefined &&
    (PAGE_NUMBER.test(line.text) || (pages.length > 2 && times.get(shapeOf(line))! > pages.length / 2));
  return pages.map((lines) => {
    const from = isHead(lines[0]) ? 1 : 0;
    const to = lines.length > 1 && isHead(lines.at(-1)) ? lines.length - 1 : lines.length;
    return lines.slice(from, to);
  });
}

function shapeOf(line: Line | undefined): string {
  return line?.text.replace(/\d+/g, '0') ?? '';
}

interface Layout {
  start: number;
  end: number;
  /** The usual distance from a line to the next. */
  step: number;
}

function layoutOf(lines: readonly Line[]): Layout {
  const steps = lines.slice(1).map((line, place) => lines[place]!.y - line.y);
  const down = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  return {
    start: lines.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: lines.reduce((most, { end }) => Math.max(most, end), -Infinity),
    step: down[Math.floor((down.length - 1) / 2)] ?? Infinity,
  };
}

type Break = '' | '\n' | '\n\n';

function breakBetween(before: Line, line: Line, { start, end, step }: Layout): Break {
  const gap = before.y - line.y;
  const isOtherSize = Math.max(before.size, line.size) > 1.12 * Math.min(before.size, line.size);
  if (isOtherSize || gap > 1.35 * step) return '\n\n';
  if (gap <= 0) return goesOn(before.text, line.text) ? '' : '\n\n';
  const endsShort = before.end < end - 0.25 * (end - start);
  const isEnd = endsShort && !goesOn(before.text, line.text);
  return isEnd || MARKER.test(line.text) ? '\n' : '';
}

function breakOfPage(text: string, line: Line): Break {
  return goesOn(text, line.text) ? '' : '\n\n';
}

function goesOn(before: string, line: string): boolean {
  return /[^.!?:;\s]\s*$/.test(before.slice(-20)) && /^\p{Ll}/u.test(line);
}

/** A hyphen at a line's end stays, for it may belong to the word; a soft one goes. */
function joined(text: string, line: string, gap: Break): string {
  if (text === '') return line;
  if (gap !== '') return `${text}${gap}${line}`;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  return /\p{L}-$/u.test(text.slice(-3)) ? text + line : `${text} ${line}`;
}
