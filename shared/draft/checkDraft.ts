import type { Input, Point } from '../points/point.ts';
import { attributionBreaches } from './check/attribution.ts';
import type { Breach, Checked, Evidence, Place } from './check/breach.ts';
import { citationBreaches } from './check/citations.ts';
import { editorialBreaches } from './check/editorial.ts';
import { lengthBreaches } from './check/lengths.ts';
import { reportBreaches } from './check/report.ts';
import { documentBreaches } from './check/wholeDocument.ts';
import { wordingBreaches } from './check/wordingRules.ts';
import { NamesTold } from './organizations.ts';

/** Every breach of the rules in these sections, of either format; empty for a sound draft. Advice is not among them. */
export function checkDraft(
  sections: readonly Checked[],
  inputs: readonly Input[],
  points: readonly Point[],
  setUp: Evidence['setUp'] = {},
): Breach[] {
  const evidence = evidenceOf(inputs, points, setUp);
  return sections
    .flatMap((section) => sectionBreaches(section, evidence))
    .filter(({ severity }) => severity === 'breach');
}

/** Whatever a whole draft breaks, whoever wrote it, and what is advised; `sections` are those of both documents in the order of the text, without rejected sentences. */
export function judgeDraft(sections: readonly Checked[], evidence: Evidence): Breach[] {
  return [
    ...documentBreaches('president', sections),
    ...documentBreaches('secretariat', sections),
    ...sections.flatMap((section) => sectionBreaches(section, evidence)),
  ];
}

export function evidenceOf(
  inputs: readonly Input[],
  points: readonly Point[],
  setUp: Evidence['setUp'] = {},
): Evidence {
  const names = new NamesTold();
  for (const input of inputs) names.add(input);
  return {
    inputs: new Map(inputs.map((input) => [input.inputId, input])),
    points: new Map(points.map((point) => [point.pointId, point])),
    names,
    setUp,
  };
}

/** What one section breaks, and what is advised. */
export function sectionBreaches(section: Checked, evidence: Evidence): Breach[] {
  return [
    ...section.sentences.flatMap((sentence) => sentenceBreaches({ section, sentence }, evidence)),
    ...lengthBreaches(section, evidence),
    ...reportBreaches(section, evidence),
  ];
}

function sentenceBreaches(place: Place, evidence: Evidence): Breach[] {
  return [
    ...wordingBreaches(place),
    ...citationBreaches(place, evidence),
    ...attributionBreaches(place, evidence),
    ...editorialBreaches(place),
  ];
}
