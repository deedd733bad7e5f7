import { wordCount } from '../language/wording.ts';
import { voices } from './attribution.ts';
import { sectionBreach, type Breach, type Checked, type Evidence } from './breach.ts';
import { inputOfSection } from './frameSections.ts';

/** What a full issue paragraph of the summary has, and what makes it full. */
export const ISSUE = {
  leastWords: 87,
  mostWords: 130,
  leastSentences: 4,
  mostSentences: 7,
  points: 6,
  organizations: 3,
};
/** What a paragraph on one intervention has. */
export const INTERVENTION = { leastWords: 47, mostWords: 177, points: 4 };

/** Paragraphs keep their bounds: an issue's 87-130 words in 4-7 sentences unless it is marked thin, an intervention's 47-177 words where it says enough. */
export function lengthBreaches(section: Checked, evidence: Evidence): Breach[] {
  if (section.sentences.length === 0) return [];
  const words = section.sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
  if (inputOfSection(section) !== null) return interventionBreaches(section, words, evidence);
  return section.sectionId.startsWith('issue-') ? issueBreaches(section, words, evidence) : [];
}

function issueBreaches(section: Checked, words: number, evidence: Evidence): Breach[] {
  const sentences = section.sentences.length;
  const { mostWords, mostSentences } = ISSUE;
  if (words > mostWords || sentences > mostSentences)
    return [sectionBreach('issueLength.many', section, { words, sentences, mostWords, mostSentences })];
  if (words >= ISSUE.leastWords && sentences >= ISSUE.leastSentences) return [];
  if (!section.thin) return [sectionBreach('issueLength.few', section, { words, sentences })];
  const told = tellable(section.sectionId, evidence);
  const organizations = voices(told, evidence).size;
  return told.length >= ISSUE.points && organizations >= ISSUE.organizations
    ? [sectionBreach('issueLength.thin', section, { points: told.length, organizations })]
    : [];
}

/** Points under an issue that a sentence could carry. */
function tellable(sectionId: string, { points }: Evidence): string[] {
  return [...points.values()]
    .filter(
      ({ issues, element, flags }) => `issue-${issues[0]?.ordinal}` === sectionId && element && flags.length === 0,
    )
    .map(({ pointId }) => pointId);
}

function interventionBreaches(section: Checked, words: number, { points }: Evidence): Breach[] {
  const { mostWords, leastWords } = INTERVENTION;
  if (words > mostWords) return [sectionBreach('interventionLength.many', section, { words, mostWords })];
  const inputId = inputOfSection(section);
  const told = [...points.values()].filter((point) => point.inputId === inputId && point.individual !== null).length;
  return words < leastWords && told >= INTERVENTION.points
    ? [sectionBreach('interventionLength.few', section, { words, points: told, leastWords })]
    : [];
}
