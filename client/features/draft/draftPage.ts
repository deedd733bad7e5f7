import type { SentenceId } from '#shared/basics/ids.ts';
import type { DeskState, DraftSection } from '#shared/consultation/desk/state.ts';
import { sectionKey } from '#shared/consultation/desk/weave.ts';
import type { Format, Sentence } from '#shared/draft/model.ts';
import { withOpenRewritings, type Rewritings } from './rewriting.ts';

/** A section as the page shows it. */
export interface PageSection {
  key: string;
  section: DraftSection;
  /** Null where the heading above still serves. */
  heading: string | null;
  isTitle: boolean;
  paragraphs: PageParagraph[];
}

export interface PageParagraph {
  paragraphId: string;
  /** Number in the secretariat's report, as its exports give it; null for titles, questions and paragraphs that nobody will see. */
  number: number | null;
  sentences: Sentence[];
}

/** The sections of a format in order, with their sentences in paragraphs. Rejected sentences stay where they were; a section without any shows no heading, unless those below stand under it. */
export function draftPage(desk: DeskState, format: Format, rewritings: Rewritings): PageSection[] {
  const sections = Object.values(desk.sections)
    .filter((section) => section.format === format)
    .sort((a, b) => a.order - b.order);
  let above = '';
  let unshown: string | null = null;
  let number = 0;
  return sections.flatMap((section) => {
    const key = sectionKey(section);
    const isTitle = section.sectionId === 'title';
    const sentences = withOpenRewritings(section, key, rewritings);
    const own: string | null = section.heading ?? unshown;
    unshown = sentences.length === 0 ? own : null;
    if (sentences.length === 0) return [];
    const heading = own === above ? null : own;
    above = own ?? above;
    const paragraphs = paragraphsOf(sentences).map((paragraph) => {
      const isNumbered = format === 'secretariat' && !isTitle && paragraph.sentences.some(isNumberedSentence);
      return { ...paragraph, number: isNumbered ? ++number : null };
    });
    return { key, section, heading, isTitle, paragraphs };
  });
}

/** Paragraphs in the order of their first sentences; lettered questions stand alone. */
function paragraphsOf(sentences: Sentence[]): Omit<PageParagraph, 'number'>[] {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const key = isQuestion(sentence) ? `${sentence.paragraphId}/${sentence.id}` : sentence.paragraphId;
    groups.set(key, [...(groups.get(key) ?? []), sentence]);
  }
  return [...groups].map(([paragraphId, group]) => ({ paragraphId, sentences: group }));
}

function isNumberedSentence(sentence: Sentence): boolean {
  return sentence.state !== 'rejected' && !isQuestion(sentence);
}

function isQuestion({ key, text }: Sentence): boolean {
  return /^question(\.|$)/.test(key) || /^\s*\([a-z]\)\s+/.test(text);
}

/** Sentences whose words changed after a draft version, in the order of the page; not those that the reader changed. */
export function changedSince(page: PageSection[], version: number, own: ReadonlySet<number> = new Set()): SentenceId[] {
  return page.flatMap(({ section }) =>
    section.sentences
      .map(({ id }) => id)
      .filter((id) => (section.revisedAt[id] ?? 0) > version && !own.has(section.revisedAt[id] ?? 0)),
  );
}

/** Words of the text as it would be exported. */
export function wordsIn(page: PageSection[]): number {
  return page
    .flatMap(({ section }) => section.sentences)
    .filter(({ state }) => state !== 'rejected')
    .reduce((total, { text }) => total + (text.match(/\S+/g)?.length ?? 0), 0);
}
