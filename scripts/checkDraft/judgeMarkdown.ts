import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Breach } from '#shared/draft/check/breach.ts';
import { evidenceOf, judgeDraft } from '#shared/draft/checkDraft.ts';
import type { Format } from '#shared/draft/model.ts';
import type { Input } from '#shared/points/point.ts';
import { sectionsOf, type ReadSection } from './sectionsOf.ts';

/** A breach with the words that a reader looks for. */
export interface FoundInText extends Breach {
  under: string;
  /** The sentence; null where it is the section as a whole. */
  text: string | null;
}

/** What only the record or the desk can show; a file says nothing of it. */
export const NEEDS_RECORD =
  /^(?:quantifier|missingCites|missingPoint|unknownCite|neutralCites|frameCites|elementSpan|elementCites|mixedList|closerUncited|repeatedKey|footnoteOther|footnotePlace|speakerNamed|issueLength\.(?:few|thin)|interventionLength\.few|gap\.hidden|onePerIntervention)/;

/** Whatever a Markdown draft breaks of its format's rules, as far as a text without its record can show it. */
export function judgeMarkdown(markdown: string, format: Format, setUp: Partial<SetUp> = {}): FoundInText[] {
  const sections = sectionsOf(markdown, format);
  const inputs = sections.flatMap(({ sectionId }) => {
    const inputId = /\.(m\d+)$/.exec(sectionId)?.[1];
    return inputId === undefined ? [] : [inputOf(inputId)];
  });
  return judgeDraft(sections, evidenceOf(inputs, [], setUp))
    .filter(({ code }) => !NEEDS_RECORD.test(code))
    .map((breach) => ({ ...breach, ...placeOf(breach, sections) }));
}

function placeOf({ sectionId, key }: Breach, sections: ReadSection[]): Pick<FoundInText, 'under' | 'text'> {
  const section = sections.find((each) => each.sectionId === sectionId);
  const sentence = section?.sentences.find((each) => each.key === key);
  return { under: section?.under ?? sectionId, text: sentence?.text ?? null };
}

function inputOf(inputId: string): Input {
  const order = Number(inputId.slice(1));
  const rest = { kind: 'intervention', itemId: '', itemKind: 'issues', itemIssues: [], day: 1, mode: 'room' } as const;
  return { ...rest, inputId, order, itemIssues: [], speaker: null };
}
