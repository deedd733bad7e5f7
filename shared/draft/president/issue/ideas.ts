/** Finds the same idea among many without comparing each with each: by the stems they share. */
export class Ideas<T extends { stems: Set<string> }> {
  private readonly withStem = new Map<string, T[]>();

  add(idea: T): void {
    for (const stem of idea.stems) {
      const others = this.withStem.get(stem);
      if (others) others.push(idea);
      else this.withStem.set(stem, [idea]);
    }
  }

  /** The earliest idea that is the same as one with these stems; words of the title alone make no two ideas the same. */
  find(stems: Set<string>, rankOf: (idea: T) => number, title: ReadonlySet<string>): T | null {
    const common = new Map<T, number>();
    for (const stem of stems)
      for (const idea of this.withStem.get(stem) ?? []) common.set(idea, (common.get(idea) ?? 0) + 1);
    let found: T | null = null;
    for (const [idea, shared] of common) {
      if (
        isSame(shared, idea.stems.size, stems.size) &&
        sharesOwn(idea.stems, stems, title) &&
        (!found || rankOf(idea) < rankOf(found))
      )
        found = idea;
    }
    return found;
  }
}

/** Beside the title's words, which everybody says, more than half of the smaller idea is in the other. */
function sharesOwn(a: Set<string>, b: Set<string>, title: ReadonlySet<string>): boolean {
  if (title.size === 0) return true;
  const [own, other] = [a, b].map((stems) => [...stems].filter((stem) => !title.has(stem))) as [string[], string[]];
  const shared = own.filter((stem) => b.has(stem)).length;
  return own.length === 0 || other.length === 0 || shared * 2 > Math.min(own.length, other.length);
}

/** True for two sets of content stems that say the same. */
export function sameIdea(a: Set<string>, b: Set<string>): boolean {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return isSame(shared, a.size, b.size);
}

/** Jaccard of half with two stems in common, or four fifths of the smaller with three; a single stem only if it is all there is. */
function isSame(shared: number, a: number, b: number): boolean {
  if (shared < 2) return shared === 1 && a === 1 && b === 1;
  return shared / (a + b - shared) >= 0.5 || (shared >= 3 && shared / Math.min(a, b) >= 0.8);
}
