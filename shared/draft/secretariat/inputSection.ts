import type { Input } from '../../points/point.ts';
import type { Material } from '../material.ts';
import type { ProposedSection } from '../model.ts';
import { predicatesOf, withinWords } from '../reporting/predicates.ts';
import { madeRemarks, speakerParagraph } from '../reporting/speakerParagraph.ts';
import type { SettledSlots } from '../settledSlots.ts';
import type { Rung } from './ladder.ts';
import { remarksOf } from './remarks.ts';

const MOST_WORDS = 170;
const FIRST_INPUT = 100;

/** The section id of an input's paragraph in the secretariat's report. */
export function inputSectionId(input: Input, rung: Rung): string {
  return `${rung.group}.${input.inputId}`;
}

/**
 * One paragraph for one intervention: its points in spoken order. Where nothing can be reported it stays empty,
 * but for the remarks of those who open and close the meeting, which are mentioned.
 */
export function inputSection(material: Material, input: Input, rung: Rung, settled: SettledSlots): ProposedSection {
  const sectionId = inputSectionId(input, rung);
  const predicates = withinWords(predicatesOf(material, material.pointsOfInput(input.inputId)), MOST_WORDS);
  const paragraphId = `${sectionId}.1`;
  const remarks = remarksOf(material, input);
  const sentences =
    predicates.length > 0
      ? speakerParagraph(rung.subject, predicates, paragraphId, settled)
      : remarks
        ? madeRemarks(rung.subject, remarks, paragraphId, settled)
        : [];
  return { format: 'secretariat', sectionId, heading: rung.heading, order: FIRST_INPUT + input.order, sentences };
}
