import type { Consultation } from '#shared/consultation/state.ts';
import { releasedOrDrafted } from '#shared/consultation/desk/releasedText.ts';
import { wordsOf } from '#shared/consultation/desk/wordsTaken.ts';
import type { Section } from '#shared/draft/model.ts';
import type { PublishedDocument, PublishedSentence, PublishedWords } from '#shared/wire/publication.ts';
import { cleanLine } from '../cleanText.ts';
import { traceOfConsultation } from '../fromConsultation.ts';
import { withoutEmptyLeadIns } from '../leadIns.ts';
import { releaseOf } from '../releaseOf.ts';
import { liveSentences } from '../paragraphs.ts';
import type { TraceState } from '../trace.ts';
import type { Chronicle } from './chronicle.ts';
import { publicTrace } from './publicTrace.ts';

/** Which sentences of the documents stand on whose words, and whose words are in none of them. */
export function whereWordsWent(
  consultation: Consultation,
  { firstCited }: Pick<Chronicle, 'firstCited'>,
): {
  sentences: PublishedSentence[];
  words: PublishedWords[];
} {
  const { desk } = consultation;
  const trace = publicTrace(traceOfConsultation(consultation, '', 'standing'));
  const headings = headingsOf(releasedOrDrafted(desk));
  const sentences = trace.sentences
    .filter(({ inputIds }) => inputIds.length > 0)
    .map(({ sentenceId, format, sectionId, text }) => ({
      sentenceId,
      format,
      section: headings.get(`${format}/${sectionId}`) ?? null,
      text,
    }));
  const words = trace.inputs.map(({ inputId, state, sentenceIds }): PublishedWords => {
    const receipt = desk.statements[inputId]?.receipt;
    const told = sentenceIds.length > 0 ? 'cited' : whyNot(consultation, inputId, state);
    const firstIn = told === 'cited' ? firstCited.get(inputId) : undefined;
    return { inputId, ...(receipt && { receipt }), state: told, sentenceIds, ...(firstIn && { firstIn }) };
  });
  return { sentences, words };
}

function whyNot(consultation: Consultation, inputId: string, state: TraceState): PublishedWords['state'] {
  if (state !== 'noPointTaken') return 'notCited';
  return wordsOf(consultation, inputId).length > 0 ? 'noPoint' : 'noWords';
}

/** By `format/sectionId`, the heading that a section stands under, be it its own or one above it. */
function headingsOf(sections: Section[]): Map<string, string> {
  const above: Partial<Record<string, string>> = {};
  const headings = new Map<string, string>();
  for (const { format, sectionId, heading } of sections.toSorted((a, b) => a.order - b.order)) {
    above[format] = cleanLine(heading ?? '').replace(/^[IVXLC]+\.\s+/, '') || above[format];
    if (above[format] !== undefined) headings.set(`${format}/${sectionId}`, above[format]);
  }
  return headings;
}

/** The documents that have text, as released where they are, and how much of it a rapporteur stands for. */
export function publishedDocuments(consultation: Consultation): PublishedDocument[] {
  const { desk } = consultation;
  const sections = withoutEmptyLeadIns(releasedOrDrafted(desk));
  return (['president', 'secretariat'] as const).flatMap((format) => {
    const sentences = sections.filter((section) => section.format === format).flatMap(liveSentences);
    const settled = sentences.filter(({ state }) => state !== 'proposed').length;
    if (sentences.length === 0) return [];
    const about = { format, sentences: sentences.length, settled };
    const standing = releaseOf(consultation, format);
    if (!standing) return [{ ...about, draftVersion: desk.draftVersion }];
    const { draftVersion, by, at } = standing.release;
    const newer = standing.hasMovedOn && { newerVersion: desk.draftVersion };
    return [{ ...about, draftVersion, released: { by: by || null, at: Date.parse(at) }, ...newer }];
  });
}
