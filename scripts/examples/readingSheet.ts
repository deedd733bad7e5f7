import { createHash } from 'node:crypto';
import type { Section, Sentence } from '#shared/draft/model.ts';
import type { Point, Speaker } from '#shared/points/point.ts';
import { splitSentences } from '#shared/points/splitSentences.ts';

/** As much of the annotated draft.json as a reader needs. */
export interface AnnotatedDraft {
  format: string;
  sections: Section[];
  points: Record<string, Point>;
}

/** Who spoke each input, and what was said in it. */
export interface Said {
  speaker: Speaker | null;
  text: string;
}

/** A passage that a sentence cites, with what was said before and after it. */
export interface Passage {
  cite: string;
  who: string;
  said: string;
  before: string;
  after: string;
  /** The part of the sentence that stands on it, where the sentence has parts. */
  part: string;
}

/** A line of a reading sheet: a sentence and what it stands on, and room for what a reader thinks of it. */
export interface SheetLine {
  id: string;
  /** Of the sentence and its sources: another wording, or another source, is another sentence to be judged. */
  hash: string;
  section: string;
  text: string;
  /** What was said on the floor, or what the set-up gives. */
  from: 'floor' | 'setUp';
  sources: Passage[];
  judgement: string;
  class: string;
  note: string;
}

/** Every sentence of a draft, in its order, ready to be judged. */
export function readingSheet(
  draft: AnnotatedDraft,
  inputs: ReadonlyMap<string, Said>,
  setUp: Readonly<Record<string, unknown>>,
): SheetLine[] {
  let heading = 'Title and first paragraphs';
  return draft.sections.flatMap((section) => {
    heading = section.heading ?? heading;
    return section.sentences.map((sentence): SheetLine => {
      const sources = sentence.cites.map((cite) => passage(cite, sentence, draft.points[cite], inputs, setUp));
      const { text } = sentence;
      return {
        id: `${draft.format}/${section.sectionId}/${sentence.key}`,
        hash: hashOf(text, sources),
        section: heading,
        text,
        from: sentence.cites.every((cite) => cite.startsWith('setUp.')) ? 'setUp' : 'floor',
        sources,
        ...{ judgement: '', class: '', note: '' },
      };
    });
  });
}

function passage(
  cite: string,
  sentence: Sentence,
  point: Point | undefined,
  inputs: ReadonlyMap<string, Said>,
  setUp: Readonly<Record<string, unknown>>,
): Passage {
  const part = (sentence.elements ?? [])
    .filter(({ cites }) => cites.includes(cite))
    .map(({ start, end }) => sentence.text.slice(start, end))
    .join(' / ');
  if (!point) {
    const said = inWords(setUp[cite.replace(/^setUp\./, '')]);
    return { cite, who: 'set-up', said, before: '', after: '', part };
  }
  const input = inputs.get(point.inputId);
  const sentences = splitSentences(input?.text ?? '').map(({ text }) => text);
  const at = sentences.indexOf(point.verbatim);
  const near = (place: number) => (at < 0 ? '' : (sentences[place] ?? ''));
  return { cite, who: nameOf(input?.speaker), said: point.verbatim, before: near(at - 1), after: near(at + 1), part };
}

/** A field of the set-up as one line. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(inWords).join(' ');
  return value === undefined || value === null ? 'the set-up does not say' : String(value);
}

function nameOf(speaker: Speaker | null | undefined): string {
  if (!speaker) return 'somebody who gave no name';
  const { honorific, name, organization } = speaker;
  return [[honorific, name].filter(Boolean).join(' '), organization].filter(Boolean).join(', ');
}

/** Twelve digits are enough to tell the sentences of a draft apart. */
export function hashOf(text: string, sources: readonly Pick<Passage, 'cite' | 'said'>[]): string {
  const whole = JSON.stringify([text, sources.map(({ said }) => said)]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 12);
}

/** Every k-th sentence, so that at most so many are to be read; the same ones each time. */
export function thinned(lines: readonly SheetLine[], most: number): SheetLine[] {
  const step = Math.max(1, lines.length / most);
  return lines.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
}

export function toJsonLines(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
