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

  /** The earliest idea that is the same as one with these stems. */
  find(stems: Set<string>, order: ReadonlyMap<T, number>): T | null {
    const common = new Map<T, number>();
    for (const stem of stems)
      for (const idea of this.withStem.get(stem) ?? []) common.set(idea, (common.get(idea) ?? 0) + 1);
    let found: T | null = null;
    for (const [idea, shared] of common) {
      if (isSame(shared, idea.stems.size, stems.size) && (!found || order.get(idea)! < order.get(found)!)) found = idea;
    }
    return found;
  }
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
