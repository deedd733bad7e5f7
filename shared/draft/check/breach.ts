import type { PointId } from '../../basics/ids.ts';
import type { SetUp } from '../../consultation/setUp.ts';
import type { Input, Point } from '../../points/point.ts';
import type { Format, ProposedSection, ProposedSentence } from '../model.ts';
import type { NamesTold } from '../organizations.ts';

/** The rules a draft must satisfy (docs: the last section of the formats). */
export type Rule =
  | 'firstPerson'
  | 'decides'
  | 'speaksForEverybody'
  | 'quotation'
  | 'halfSentence'
  | 'mixedList'
  | 'missingCites'
  | 'unknownCite'
  | 'neutralCites'
  | 'elementSpan'
  | 'elementCites'
  | 'quantifier'
  | 'oneStakeholder'
  | 'namesSomebody'
  | 'closerUncited'
  | 'issueLength'
  | 'repeatedKey';

/** One place where a draft breaks a rule. */
export interface Breach {
  rule: Rule;
  format: Format;
  sectionId: string;
  /** The sentence, where it is one sentence. */
  key?: string;
  message: string;
}

/** What the checker looks sentences up in. */
export interface Evidence {
  inputs: ReadonlyMap<string, Input>;
  points: ReadonlyMap<PointId, Point>;
  names: NamesTold;
  setUp: Pick<SetUp, 'processName' | 'laterOutcome'>;
}

/** A sentence with the section it stands in. */
export interface Place {
  section: Checked;
  sentence: ProposedSentence;
}

/** Sections as proposed or as they stand; the checker reads only what both have. */
export type Checked = Pick<ProposedSection, 'format' | 'sectionId' | 'sentences' | 'thin'>;

/** A breach by one sentence. */
export function breach(rule: Rule, { section, sentence }: Place, message: string): Breach {
  return { rule, format: section.format, sectionId: section.sectionId, key: sentence.key, message };
}
