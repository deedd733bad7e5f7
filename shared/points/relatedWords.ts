import groups from './relatedWords.json' with { type: 'json' };
import { stemsOf } from './stems.ts';

/** Stems of one matter of public policy each, by every stem of the group. */
const RELATED = new Map<string, Set<string>>();
for (const group of groups) {
  const stems = [...new Set(group.split(' ').flatMap((word) => stemsOf(word)))];
  for (const one of stems)
    RELATED.set(one, new Set([...(RELATED.get(one) ?? []), ...stems.filter((other) => other !== one)]));
}

/** Stems that speak of the same matter as this one: who says `unconnected` speaks of connectivity. */
export function relatedTo(stem: string): ReadonlySet<string> {
  return RELATED.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
