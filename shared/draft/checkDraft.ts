import type { Input, Point } from '../points/point.ts';
import { attributionBreaches } from './check/attribution.ts';
import type { Breach, Checked, Evidence, Place } from './check/breach.ts';
import { citationBreaches } from './check/citations.ts';
import { lengthBreaches } from './check/lengths.ts';
import { wordingBreaches } from './check/wordingRules.ts';
import { NamesTold } from './organizations.ts';

/** Every breach of the rules in these sections, of either format; empty for a sound draft. */
export function checkDraft(
  sections: readonly Checked[],
  inputs: readonly Input[],
  points: readonly Point[],
  setUp: Evidence['setUp'] = {},
): Breach[] {
  const evidence: Evidence = {
    inputs: new Map(inputs.map((input) => [input.inputId, input])),
    points: new Map(points.map((point) => [point.pointId, point])),
    names: namesOf(inputs),
    setUp,
  };
  return sections.flatMap((section) => [
    ...section.sentences.flatMap((sentence) => sentenceBreaches({ section, sentence }, evidence)),
    ...lengthBreaches(section),
  ]);
}

function namesOf(inputs: readonly Input[]): NamesTold {
  const names = new NamesTold();
  for (const input of inputs) names.add(input);
  return names;
}

function sentenceBreaches(place: Place, evidence: Evidence): Breach[] {
  return [...wordingBreaches(place), ...citationBreaches(place, evidence), ...attributionBreaches(place, evidence)];
}
