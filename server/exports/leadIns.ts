import { withoutEmptyLeadIns as without } from '#shared/consultation/desk/leadIns.ts';
import type { Section } from '#shared/draft/model.ts';
import { isLive } from './paragraphs.ts';

/** The sections without lead-ins after which an export shows nothing. */
export function withoutEmptyLeadIns(sections: Section[]): Section[] {
  return without(sections, isLive);
}
