import type { SetUp } from '#shared/consultation/setUp.ts';
import { cleanLine } from './cleanText.ts';
import { printInstant } from './dates.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';
import { releaseInWords } from './releaseOf.ts';
import { liveSentences } from './paragraphs.ts';

export const MACHINE_DRAFT = 'machine draft, not an official record';
export const SAMPLE = 'Sample consultation, not a real meeting';
export const REHEARSAL = 'Rehearsal, with simulated participants';
export const LOST_SENTENCE = 'A sentence was removed after the release, because the data of a person were erased';
export const ERASED_TEXT = 'This text was erased at the wish of the person whom it named.';
export const NOT_REAL_TIME = 'Made on a simulated clock, not in real time';

/** What a reader must know about the document before reading it. */
export function marksOf(document: OutcomeDocument): string[] {
  const { clock } = document.setUp;
  const marks = [...statusMarks(document), ...modelMarks(document)];
  if (document.sample) marks.push(SAMPLE);
  if (document.rehearsal) marks.push(REHEARSAL);
  if (clock !== undefined && clock !== 'real') marks.push(NOT_REAL_TIME);
  return marks;
}

/** Which language models took part: in sentences that stand, whoever has edited them since. */
function modelMarks({ format, sections }: OutcomeDocument): string[] {
  const own = sections.filter((section) => section.format === format);
  const names = own
    .flatMap(liveSentences)
    .flatMap(({ model }) => (model?.instead === undefined ? [] : [cleanLine(model.name)]));
  return [...new Set(names)].toSorted().map(wordedBy);
}

/** The mark of a document in which a language model has worded sentences. */
export function wordedBy(name: string): string {
  return `Sentences worded by the language model ${name}, each checked by rules against the points that it cites`;
}

/** Draft number, time of the export and the record's head, for the foot of the document. */
export function colophonOf(document: OutcomeDocument): string[] {
  const what = document.status === 'released' ? 'Version' : 'Draft';
  const lines = [
    `${what} ${document.draftVersion}, exported on ${printInstant(document.madeAt, document.setUp.timeZone)}`,
  ];
  if (document.head !== '') lines.push(`Head of the record: ${document.head}`);
  return lines;
}

function statusMarks({ status, releasedBy, releasedAt, newerThan, lostSentence, setUp }: OutcomeDocument): string[] {
  if (status === 'released') {
    const released = capitalized(releaseInWords({ by: releasedBy ?? '', at: releasedAt ?? '', ...inZone(setUp) }));
    return lostSentence ? [released, LOST_SENTENCE] : [released];
  }
  if (!newerThan) return [MACHINE_DRAFT];
  return [MACHINE_DRAFT, `Newer than version ${newerThan.draftVersion}, ${releaseInWords(newerThan)}`];
}

function inZone({ timeZone }: SetUp): { timeZone?: string } {
  return timeZone === undefined ? {} : { timeZone };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
