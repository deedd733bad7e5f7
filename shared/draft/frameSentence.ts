import type { SetUp } from '../consultation/setUp.ts';
import type { Cite, ProposedSentence } from './model.ts';

/** A sentence that stands on the set-up alone. */
export function fact(
  sectionId: string,
  key: string,
  text: string,
  fields: (keyof SetUp)[],
  paragraph = 1,
): ProposedSentence {
  return {
    key,
    paragraphId: `${sectionId}.${paragraph}`,
    text,
    cites: fields.map((field): Cite => `setUp.${field}`),
    organizations: 0,
  };
}

/** A visible marker where the set-up lacks a fact: never an invention. */
export function gap(sectionId: string, key: string, what: string, field: string, paragraph = 1): ProposedSentence {
  return {
    key,
    paragraphId: `${sectionId}.${paragraph}`,
    text: `[${what}: to be supplied]`,
    cites: [`setUp.${field}`],
    organizations: 0,
    gap: true,
  };
}
