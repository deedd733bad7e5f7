import type { Format } from '../model.ts';
import type { Checked, Place } from './breach.ts';

/** The sections of each document in their order; `*` stands for one per issue or input. */
export const SECTIONS: Record<Format, readonly string[]> = {
  president: ['title', 'mandate', 'chairs', 'themes', 'opening', 'stocktaking', 'keyIssues', 'issue-*', 'nextSteps'],
  secretariat: ['title', 'introduction', 'organization', 'opening', 'opening.*', 'discussion.*', 'closing.*'],
};

/** Without these there is no document; the others come with what is said. */
export const NEEDED: Record<Format, readonly string[]> = {
  president: ['title', 'mandate', 'chairs', 'themes'],
  secretariat: ['title', 'introduction', 'organization'],
};

/** Sections that stand on the set-up, or on counts: they report nothing that was said. */
const FRAME: Record<Format, ReadonlySet<string>> = {
  president: new Set(['title', 'mandate', 'chairs', 'themes', 'keyIssues']),
  secretariat: new Set(['title', 'introduction', 'organization', 'opening']),
};

export function isFrame({ format, sectionId }: Pick<Checked, 'format' | 'sectionId'>): boolean {
  return FRAME[format].has(sectionId);
}

/** The input whose paragraph of the report a section is; null for every other section. */
export function inputOfSection({ format, sectionId }: Pick<Checked, 'format' | 'sectionId'>): string | null {
  return (format === 'secretariat' && /^(?:opening|discussion|closing)\.(.+)$/.exec(sectionId)?.[1]) || null;
}

/** Lines of the title and lettered questions are no sentences. */
export function isLine({ section, sentence }: Place): boolean {
  return section.sectionId === 'title' || sentence.key.startsWith('question');
}
