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
  /** What its first word takes. */
  firstWord: number;
  y: number;
  size: number;
}

const MARKER = /^(?:[•·▪‣◦●–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|Q(?:uestion\s)?\d{1,2}\s?[.:)–-]\s)/i;
/** What begins a line of its own where it stands first: the hours of an agenda, a label and its value. */
const OWN_LINE = /^\d{1,2}[.:h]\d{2}\s?(?:[–—-]\s?\d|\t|to\s\d)|^\p{Lu}[^\t]{1,30}\t/u;
const LABEL = /^\p{Lu}[\p{L}’' /&-]{1,28}:\s/u;
const PAGE_NUMBER = /^(?:page\s+)?[-–|\s]*\d{1,4}[-–|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

/**
 * Running text from what stands on the pages: lines of one paragraph are joined, page numbers and running heads left out. A PDF
 * knows no paragraphs, so distance, size, a short line and a bullet tell them.
 */
export function textOfPages(pages: readonly (readonly PdfPiece[])[]): string {
  const lined = withoutRunningHeads(pages.map(linesOf));
  const stepOf = stepsBySize(lined);
  let text = '';
  for (const lines of lined) {
    const layout = layoutOf(lines, stepOf);
    lines.forEach((line, place) => {
      const before = lines[place - 1];
      text = joined(text, line.text, before ? breakBetween(before, line, layout) : breakOfPage(text, line));
    });
  }
  return text;
}

/** So many letter heights between two pieces part a label from its value; no space between words is as wide. */
const CELLS_APART = 1.4;

/** Pieces of one height are a line; where they stand far apart, a tab parts them. */
function linesOf(pieces: readonly PdfPiece[]): Line[] {
  const lines: Omit<Line, 'firstWord'>[] = [];
  let open: Omit<Line, 'firstWord'> | undefined;
  for (const { text, x, y, width, size, endsLine } of pieces) {
    if (text.trim() === '') {
      // A blank piece is but the way to the next one, unless it is a usual space.
      if (open && width < CELLS_APART * open.size) open.text += text;
      continue;
    }
    const last: Omit<Line, 'firstWord'> | undefined = lines.at(-1);
    if (open && Math.abs(open.y - y) > Math.max(open.size, size) / 2) open = undefined;
    // A cell ends its line for itself and may stand at the middle of its row: the next one is at its right.
    if (!open && last && Math.abs(last.y - y) < size && x > last.end + CELLS_APART * size) {
      open = last;
      open.y = y;
    }
    if (open) {
      const gap = x - open.end > CELLS_APART * Math.max(open.size, size) ? '\t' : '';
      Object.assign(open, { text: open.text + gap + text, end: Math.max(open.end, x + width) });
    } else lines.push((open = { text, start: x, end: x + width, y, size }));
    if (endsLine) open = undefined;
  }
  return lines.map((line) => {
    const text = spaced(line.text);
    const share = /^\S+/.exec(text)![0].length / text.length;
    return { ...line, text, firstWord: share * (line.end - line.start) };
  });
}

/** Single spaces and tabs; after a bullet or a number a space. */
function spaced(line: string): string {
  const text = line.replace(/\s+/g, (space) => (space.includes('\t') ? '\t' : ' ')).trim();
  return text.replace(/^(\S{1,5})\t/, (whole, mark: string) => (MARKER.test(`${mark} `) ? `${mark} ` : whole));
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
  /** The distance from a line to the next within a paragraph, by the height of its letters. */
  stepOf: (size: number) => number;
}

function layoutOf(lines: readonly Line[], stepOf: Layout['stepOf']): Layout {
  return {
    start: lines.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: lines.reduce((most, { end }) => Math.max(most, end), -Infinity),
    stepOf,
  };
}

/** So many of the steps must be alike; fewer are an exception on the page. */
const SHARE = 0.1;

/**
 * Lines within a paragraph stand closest. The most frequent step would be that between paragraphs where these are short, so
 * it is the least that comes again.
 */
function stepsBySize(pages: readonly (readonly Line[])[]): Layout['stepOf'] {
  const steps = new Map<number, number[]>();
  for (const lines of pages)
    lines.slice(1).forEach((line, place) => {
      const step = lines[place]!.y - line.y;
      const size = Math.round(line.size);
      if (Math.round(lines[place]!.size) !== size || step < 0.9 * line.size) return;
      steps.set(size, [...(steps.get(size) ?? []), step]);
    });
  const usual = new Map([...steps].map(([size, each]) => [size, leastUsual(each)]));
  return (size) => usual.get(Math.round(size)) ?? Infinity;
}

function leastUsual(steps: readonly number[]): number {
  const sorted = steps.toSorted((a, b) => a - b);
  const enough = Math.max(2, Math.ceil(SHARE * sorted.length));
  const least = sorted.find((step, place) => (sorted[place + enough - 1] ?? Infinity) <= 1.08 * step);
  return least ?? sorted[0]!;
}

type Break = '' | '\n' | '\n\n';

function breakBetween(before: Line, line: Line, layout: Layout): Break {
  const gap = before.y - line.y;
  const isOtherSize = Math.max(before.size, line.size) > 1.12 * Math.min(before.size, line.size);
  if (isOtherSize || gap > 1.35 * layout.stepOf(line.size)) return '\n\n';
  if (gap <= 0) return goesOn(before.text, line.text) ? '' : '\n\n';
  const isEnd = endsEarly(before, line, layout) && !goesOn(before.text, line.text);
  return isEnd || MARKER.test(line.text) || OWN_LINE.test(line.text) ? '\n' : '';
}

/** Whether a line stops where more would have had room: much more, or the next word after a full stop or before a label. */
function endsEarly(before: Line, line: Line, { start, end }: Layout): boolean {
  const room = end - before.end;
  if (room > 0.25 * (end - start)) return true;
  const hadRoom = room > line.firstWord + before.size;
  return hadRoom && (LABEL.test(line.text) || (/[.?!:;)]$/.test(before.text) && /^[\p{Lu}\d]/u.test(line.text)));
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
