import type { Checked } from '#shared/draft/check/breach.ts';
import type { Format, ProposedSentence } from '#shared/draft/model.ts';
import { splitSentences } from '#shared/points/splitSentences.ts';
import { markdownBlocks, type MarkdownBlock } from './markdownBlocks.ts';

/** A section with the heading that a reader finds it under. */
export interface ReadSection extends Checked {
  under: string;
}

/** Where a heading of either document leads; what stands under any other is of no known section. */
const HEADINGS: Record<Format, [RegExp, string][]> = {
  president: [
    [/^mandate/i, 'mandate'],
    [/^(?:co-)?chairs?\b/i, 'chairs'],
    [/^themes?\b/i, 'themes'],
    [/^opening/i, 'opening'],
    [/stocktaking/i, 'stocktaking'],
    [/^(?:key )?issues$|^key issues/i, 'keyIssues'],
    [/^next steps|^conclusion|^way forward/i, 'nextSteps'],
  ],
  secretariat: [
    [/^introduction/i, 'introduction'],
    [/^organi[sz]ation of (?:the )?work/i, 'organization'],
    [/^opening/i, 'opening'],
    [/discussion|^statements|^interventions/i, 'discussion'],
    [/^clos(?:ing|ure)|^way forward|^conclusion/i, 'closing'],
  ],
};
const BEFORE_HEADINGS: Record<Format, string[]> = {
  president: ['mandate', 'chairs', 'themes'],
  secretariat: ['introduction'],
};
const QUESTION = /^\([a-z]\)\s/;
const NUMBER = /^\d+\.\s+/;

/** Which document a Markdown text is. */
export function formatOfText(markdown: string): Format {
  if (/^president[’'ʼ]s summary|^chair[’'ʼ]s summary/im.test(markdown)) return 'president';
  return /^#{1,6}\s+[IVX]+\.\s/m.test(markdown) || /^prepared by\b/im.test(markdown) ? 'secretariat' : 'president';
}

/** A Markdown draft as the sections of its format, with paragraphs and sentences, as far as they can be told by their headings and their order. */
export function sectionsOf(markdown: string, format: Format): ReadSection[] {
  const { blocks, notes } = markdownBlocks(markdown);
  const reader = new Reader(format, notes);
  const body = blocks.findIndex(({ level, text }, index) => index > 0 && (level > 1 || /[.:]["”’]?$/.test(text)));
  const title = body < 0 ? blocks.length : body;
  blocks.forEach((block, index) => (index < title ? reader.title(block) : reader.body(block)));
  return reader.sections;
}

/** Where the sentences of a paragraph stand, its number apart. A figure begins one after a stop as well: that it does is what is looked for. */
function spansOf(text: string, from: number): [number, number][] {
  return splitSentences(text.slice(from)).flatMap(({ start, end }) => {
    const span = text.slice(from + start, from + end);
    const cuts = [...span.matchAll(/(?<=\p{Ll}{3}\.) (?=\d)/gu)].map(({ index }) => index);
    const starts = [0, ...cuts.map((cut) => cut + 1)];
    return starts.map((at, place): [number, number] => [
      from + start + at,
      from + start + (cuts[place] ?? span.length),
    ]);
  });
}

class Reader {
  readonly sections: ReadSection[] = [];
  #sectionId: string | null = null;
  #under = 'Title';
  #keyLevel = 0;
  #issues = 0;
  #paragraphs = 0;
  #inputs = 0;

  constructor(
    private readonly format: Format,
    private readonly notes: ReadonlyMap<string, string>,
  ) {}

  title(block: MarkdownBlock): void {
    this.#add('title', [this.#sentence('title', block.text, block, 0)]);
  }

  body(block: MarkdownBlock): void {
    if (block.level > 0) return this.#heading(block);
    // The numbers of a report are its form; those that a person typed into a summary stay, for they are a breach.
    const number = NUMBER.exec(block.text)?.[0].length ?? 0;
    const lead = this.format === 'secretariat' ? number : 0;
    const sectionId = this.#sectionFor(block.text.slice(lead));
    const isQuestion = QUESTION.test(block.text);
    if (isQuestion) return this.#add(sectionId, [this.#sentence(sectionId, block.text, block, 0, 'question')]);
    const sentences = spansOf(block.text, number).map(([start, end], index) => {
      const from = index === 0 ? lead : start;
      return this.#sentence(sectionId, block.text.slice(from, end), block, from);
    });
    this.#paragraphs += 1;
    this.#add(sectionId, sentences);
  }

  #heading({ level, text }: MarkdownBlock): void {
    const words = text.replace(/^[IVXLC]+\.\s+/, '').replace(NUMBER, '');
    const known = HEADINGS[this.format].find(([pattern]) => pattern.test(words))?.[1];
    const numbered = /^issue\s+(\d+)/i.exec(words)?.[1];
    const isIssue = this.format === 'president' && (numbered || (this.#keyLevel > 0 && level > this.#keyLevel));
    this.#under = text;
    if (isIssue) this.#issues = Number(numbered ?? this.#issues + 1);
    this.#sectionId = isIssue ? `issue-${this.#issues}` : (known ?? words.toLowerCase());
    if (!isIssue) this.#keyLevel = known === 'keyIssues' ? level : 0;
  }

  /** Each paragraph of the discussion is an intervention of its own; before the first heading sections go by their order. */
  #sectionFor(text: string): string {
    if (this.#sectionId === null) {
      const order = BEFORE_HEADINGS[this.format];
      return order[Math.min(this.#paragraphs, order.length - 1)]!;
    }
    if (this.format === 'president' || !/^(?:opening|discussion|closing)$/.test(this.#sectionId))
      return this.#sectionId;
    if (QUESTION.test(text) || /:$/.test(text)) return this.#sectionId;
    this.#inputs += 1;
    return `${this.#sectionId}.m${this.#inputs}`;
  }

  #sentence(sectionId: string, text: string, block: MarkdownBlock, from: number, kind = 'sentence'): ProposedSentence {
    const cites = /^(?:title|mandate|chairs|themes|keyIssues|introduction|organization|opening)$/.test(sectionId)
      ? ['setUp.title' as const]
      : ['m1.1'];
    const calls = block.calls.filter(({ at }) => at >= from && at < from + text.length);
    return {
      key: `${kind}.${this.#paragraphs}.${from}.${this.sections.length}`,
      paragraphId: `${sectionId}.${this.#paragraphs}`,
      text,
      cites,
      organizations: 0,
      ...(/\[[^\]]*to be supplied\]/.test(text) && { gap: true }),
      ...(calls.length > 0 && {
        footnotes: calls.map(({ at, note }) => ({ at: at - from, on: this.#noteOf(sectionId, note) })),
      }),
    };
  }

  #noteOf(sectionId: string, note: string) {
    const text = this.notes.get(note);
    return sectionId === 'title' && text !== undefined ? { text } : { unnamed: true as const };
  }

  #add(sectionId: string, sentences: ProposedSentence[]): void {
    const { format } = this;
    const standing = this.sections.find((section) => section.sectionId === sectionId);
    if (standing) standing.sentences.push(...sentences);
    // Whether an issue is thin stands in no file; a short one is taken for one.
    else this.sections.push({ format, sectionId, under: this.#under, sentences, thin: true });
  }
}
