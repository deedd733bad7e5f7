import type { Input } from '../../points/point.ts';
import { withArticle } from '../language/withArticle.ts';

/** How a body of the United Nations is named in the summary: its acronym where the name gives one. */
export function bodyName(input: Input): string {
  const organization = input.speaker?.organization?.trim();
  if (!organization) return 'a United Nations entity';
  return /\(([A-Z][A-Za-z-]{1,9})\)/.exec(organization)?.[1] ?? withArticle(organization);
}
