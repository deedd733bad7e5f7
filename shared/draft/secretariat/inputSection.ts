import type { Input } from '../../points/point.ts';
import type { Material } from '../material.ts';
import type { ProposedSection } from '../model.ts';
import { predicatesOf, withinWords } from '../reporting/predicates.ts';
import { speakerParagraph, tookTheFloor } from '../reporting/speakerParagraph.ts';
import type { SettledSlots } from '../settledSlots.ts';
import type { Rung } from './ladder.ts';

const MOST_WORDS = 170;
const FIRST_INPUT = 100;

/** The section id of an input's paragraph in the secretariat's report. */
export function inputSectionId(input: Input, rung: Rung): string {
  return `${rung.group}.${input.inputId}`;
}

/** One paragraph for one intervention: its points in spoken order, or a neutral sentence where none can be reported. */
export function inputSection(material: Material, input: Input, rung: Rung, settled: SettledSlots): ProposedSection {
  const sectionId = inputSectionId(input, rung);
  const points = material.pointsOfInput(input.inputId);
  const predicates = withinWords(predicatesOf(material, points), MOST_WORDS);
  const paragraphId = `${sectionId}.1`;
  const cites = points.length > 0 ? points.map(({ pointId }) => pointId) : (['setUp.programme'] as const);
  const sentences =
    predicates.length > 0
      ? speakerParagraph(rung.subject, predicates, paragraphId, settled)
      : tookTheFloor(rung.subject, paragraphId, [...cites], settled);
  return { format: 'secretariat', sectionId, heading: rung.heading, order: FIRST_INPUT + input.order, sentences };
}
