import type { PointId } from '#shared/basics/ids.ts';
import type { Section } from '#shared/draft/model.ts';
import type { Point } from '#shared/points/point.ts';
import { toBlocks, type Block, type Blocks, type Inline } from './blocks.ts';
import { citesOf, isSetUpCite } from './citations.ts';
import type { Footnote } from './footnotes.ts';
import type { ExportOptions, OutcomeDocument } from './outcomeDocument.ts';
import type { ReleaseTold } from './releaseOf.ts';
import { liveSentences } from './paragraphs.ts';

/** A line of text with its footnote calls; `at` is the UTF-16 position in `text` that the call follows. */
export interface JsonText {
  text: string;
  calls: { at: number; footnote: number }[];
}

export type JsonBlock =
  | { kind: 'heading'; level: 1 | 2; number: number | null; text: string }
  | ({ kind: 'paragraph'; sectionId: string; paragraphId: string; number: number | null } & JsonText)
  | ({ kind: 'question'; sectionId: string; paragraphId: string; letter: string } & JsonText);

export interface JsonDocument extends Pick<
  OutcomeDocument,
  'format' | 'status' | 'draftVersion' | 'head' | 'sample' | 'madeAt'
> {
  releasedBy: string | null;
  releasedAt: string | null;
  /** Of a draft that has moved on since a release: which version was released, by whom and when. */
  newerThan?: ReleaseTold;
  marks: string[];
  title: JsonText[];
  body: JsonBlock[];
  footnotes: Footnote[];
  /** Annotated copy only: the sentences with ids, states and cites, and the points that they cite, word for word. */
  sections?: Section[];
  points?: Record<PointId, Point>;
}

/** The document as plain data for JSON. The clean copy has no ids of sentences, no cites and no words of speakers. */
export function toJson(document: OutcomeDocument, options: ExportOptions = {}): JsonDocument {
  const { format, status, draftVersion, head, sample, madeAt } = document;
  const clean = cleanCopy(toBlocks(document));
  const { releasedBy = null, releasedAt = null, newerThan } = document;
  const about = { format, status, releasedBy, releasedAt, draftVersion, head, sample, madeAt };
  return { ...about, ...(newerThan && { newerThan }), ...clean, ...(options.annotated ? annotations(document) : {}) };
}

function cleanCopy(blocks: Blocks): Pick<JsonDocument, 'marks' | 'title' | 'body' | 'footnotes'> {
  const { marks, footnotes } = blocks;
  return { marks, title: blocks.title.map(withCalls), body: blocks.body.map(jsonBlock), footnotes };
}

function jsonBlock(block: Block): JsonBlock {
  if (block.kind === 'heading') return { kind: block.kind, level: block.level, number: block.roman, text: block.text };
  const { sectionId, paragraphId } = block;
  if (block.kind === 'question')
    return { kind: block.kind, sectionId, paragraphId, letter: block.letter, ...withCalls(block.content) };
  return { kind: block.kind, sectionId, paragraphId, number: block.number, ...withCalls(block.content) };
}

function withCalls(content: Inline[]): JsonText {
  const line: JsonText = { text: '', calls: [] };
  for (const run of content) {
    if (run.kind === 'text') line.text += run.text;
    if (run.kind === 'call') line.calls.push({ at: line.text.length, footnote: run.number });
  }
  return line;
}

function annotations(document: OutcomeDocument): Required<Pick<JsonDocument, 'sections' | 'points'>> {
  const sections = document.sections
    .filter((section) => section.format === document.format)
    .sort((a, b) => a.order - b.order)
    .map((section) => ({ ...section, sentences: liveSentences(section) }));
  const cited = sections
    .flatMap((section) => section.sentences)
    .flatMap(citesOf)
    .filter((cite) => !isSetUpCite(cite));
  const known = cited.filter((pointId) => document.points[pointId] !== undefined);
  return { sections, points: Object.fromEntries(known.map((pointId) => [pointId, document.points[pointId]!])) };
}
