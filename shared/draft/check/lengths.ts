import type { Breach, Checked } from './breach.ts';
import { wordCount } from '../language/wording.ts';

const MOST_ISSUE_WORDS = 130;
const MOST_ISSUE_SENTENCES = 7;
const LEAST_ISSUE_WORDS = 87;
const LEAST_ISSUE_SENTENCES = 4;
const MOST_INTERVENTION_WORDS = 177;

/** Paragraphs keep their bounds: an issue's 87-130 words in 4-7 sentences unless it is marked thin, an intervention's 177 words. */
export function lengthBreaches(section: Checked): Breach[] {
  const words = section.sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
  const add = (message: string): Breach[] => [
    { rule: 'issueLength', format: section.format, sectionId: section.sectionId, message },
  ];
  if (section.format === 'secretariat') {
    return /^(?:discussion|opening|closing)\../.test(section.sectionId) && words > MOST_INTERVENTION_WORDS
      ? add(`${words} words are more than ${MOST_INTERVENTION_WORDS}.`)
      : [];
  }
  if (!section.sectionId.startsWith('issue-') || section.sentences.length === 0) return [];
  const count = section.sentences.length;
  if (words > MOST_ISSUE_WORDS || count > MOST_ISSUE_SENTENCES)
    return add(`${words} words in ${count} sentences are too many.`);
  if (!section.thin && (words < LEAST_ISSUE_WORDS || count < LEAST_ISSUE_SENTENCES))
    return add(`${words} words in ${count} sentences are too few, and the section is not marked thin.`);
  return [];
}
