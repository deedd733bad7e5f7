import type { Section, Sentence } from '#shared/draft/model.ts';
import { sourceList, sourcesBracket, type SourceEntry } from './citations.ts';
import { cleanLine } from './cleanText.ts';
import { numberFootnotes, type Footnote, type Footnotes } from './footnotes.ts';
import { colophonOf, marksOf } from './marks.ts';
import type { ExportOptions, OutcomeDocument } from './outcomeDocument.ts';
import { hasWords, liveSentences, paragraphsOf, piecesOf, type Paragraph } from './paragraphs.ts';
import { PRESIDENTS_SUMMARY, straightenSummaryLine, titleFromSetUp } from './titleBlock.ts';

/** A run within a line: words, a footnote call, or the sources in brackets (annotated copy only). */
export type Inline =
  { kind: 'text'; text: string } | { kind: 'call'; number: number } | { kind: 'sources'; text: string };

export type Block =
  | { kind: 'heading'; level: 1 | 2; roman: number | null; text: string }
  | { kind: 'paragraph'; sectionId: string; paragraphId: string; number: number | null; content: Inline[] }
  /** `list` tells one run of lettered questions from the next. */
  | { kind: 'question'; sectionId: string; paragraphId: string; letter: string; list: number; content: Inline[] };

/** The document as every serializer sees it: each text is clean and on one line, each number is given. */
export interface Blocks {
  /** The first line is the title. */
  title: Inline[][];
  marks: string[];
  body: Block[];
  footnotes: Footnote[];
  /** Empty in the clean copy. */
  sources: SourceEntry[];
  colophon: string[];
}

interface Composing {
  document: OutcomeDocument;
  annotated: boolean;
  footnotes: Footnotes;
}

/** Turns a document into blocks; the only place that decides what is in an export and how it is numbered. */
export function toBlocks(document: OutcomeDocument, options: ExportOptions = {}): Blocks {
  const annotated = options.annotated === true;
  const composing: Composing = { document, annotated, footnotes: numberFootnotes(document.speakers) };
  const sections = document.sections
    .filter((section) => section.format === document.format)
    .sort((a, b) => a.order - b.order);
  const title = titleLines(composing, sections.filter(isTitle));
  const body = bodyBlocks(
    composing,
    sections.filter((section) => !isTitle(section)),
  );
  return {
    title,
    marks: marksOf(document),
    body,
    footnotes: composing.footnotes.list,
    sources: annotated ? sourceList(document, sections.flatMap(liveSentences)) : [],
    colophon: colophonOf(document),
  };
}

function isTitle(section: Section): boolean {
  return section.sectionId === 'title';
}

/** Every sentence of the title section is a line of its own, whatever paragraph it is filed under. Titles show no sources. */
function titleLines(composing: Composing, sections: Section[]): Inline[][] {
  const { format, setUp } = composing.document;
  const written = sections.flatMap(liveSentences);
  const sentences = (written.length > 0 ? written : titleFromSetUp(format, setUp).filter(hasWords)).map((sentence) => {
    return { ...sentence, text: straightenSummaryLine(sentence.text) };
  });
  const lines = sentences.map((sentence) => sentenceContent({ ...composing, annotated: false }, sentence));
  if (format === 'president' && !sentences.some(({ text }) => text === PRESIDENTS_SUMMARY)) {
    lines.push([{ kind: 'text', text: PRESIDENTS_SUMMARY }]);
  }
  return lines;
}

type Heading = Extract<Block, { kind: 'heading' }>;

/**
 * Headings wait until something stands under them, so that a section whose sentences are all rejected leaves none behind,
 * while its heading still serves a section that continues it.
 */
function bodyBlocks(composing: Composing, sections: Section[]): Block[] {
  const blocks: Block[] = [];
  const counter = { section: 0, paragraph: 0, list: 0 };
  let waiting: Heading[] = [];
  let above = '';
  for (const section of sections) {
    const heading = headingOf(section);
    if (heading && heading.text !== above) {
      waiting = [...waiting.filter((earlier) => earlier.level < heading.level), heading];
      above = heading.text;
    }
    for (const paragraph of paragraphsOf(section)) {
      for (const due of waiting) blocks.push(numbered(composing, due, counter));
      waiting = [];
      blocks.push(paragraphBlock(composing, section, paragraph, counter, blocks.at(-1)));
    }
  }
  return blocks;
}

function headingOf(section: Section): Heading | null {
  // The Roman number is given here, also where the heading brings its own.
  const text = cleanLine(section.heading ?? '').replace(section.format === 'secretariat' ? /^[IVXLC]+\.\s+/ : /^$/, '');
  const level = section.format === 'president' && /^issue-\d+$/.test(section.sectionId) ? 2 : 1;
  return text === '' ? null : { kind: 'heading', level, roman: null, text };
}

interface Counter {
  section: number;
  paragraph: number;
  list: number;
}

function numbered(composing: Composing, heading: Heading, counter: Counter): Heading {
  return composing.document.format === 'secretariat' ? { ...heading, roman: ++counter.section } : heading;
}

function paragraphBlock(
  composing: Composing,
  section: Section,
  paragraph: Paragraph,
  counter: Counter,
  previous: Block | undefined,
): Block {
  const at = {
    sectionId: section.sectionId,
    paragraphId: paragraph.paragraphId,
    content: paragraphContent(composing, paragraph),
  };
  if (paragraph.kind === 'question') {
    const before = previous?.kind === 'question' ? previous : null;
    const list = before ? before.list : ++counter.list;
    return { kind: 'question', ...at, list, letter: before ? nextLetter(before.letter) : 'a' };
  }
  const isNumbered = composing.document.format === 'secretariat' && paragraph.kind === 'paragraph';
  return { kind: 'paragraph', ...at, number: isNumbered ? ++counter.paragraph : null };
}

/** a ... z, aa ... zz, as word processors letter their lists. */
function nextLetter(letter: string): string {
  const next = letter === 'z' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);
  return next.repeat(letter[0] === 'z' ? letter.length + 1 : letter.length);
}

function paragraphContent(composing: Composing, paragraph: Paragraph): Inline[] {
  return paragraph.sentences.flatMap((sentence, at) => {
    const content = sentenceContent(composing, sentence);
    return at === 0 ? content : [{ kind: 'text', text: ' ' }, ...content];
  });
}

function sentenceContent({ document, annotated, footnotes }: Composing, sentence: Sentence): Inline[] {
  const content: Inline[] = [];
  for (const { text, call } of piecesOf(sentence)) {
    if (text !== '') content.push({ kind: 'text', text });
    const number = call && footnotes.call(call);
    if (number !== null) content.push({ kind: 'call', number });
  }
  const sources = annotated ? sourcesBracket(document, sentence) : null;
  if (sources !== null) content.push({ kind: 'text', text: ' ' }, { kind: 'sources', text: sources });
  return content;
}
