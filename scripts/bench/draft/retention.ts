/** The share of sentences that still stand, word for word; NaN where there were none. */
export function retention(before: readonly string[], after: readonly string[]): number {
  const standing = new Set(after);
  return before.filter((sentence) => standing.has(sentence)).length / before.length;
}

/** The mean over the updates that found something to keep, and the share of them that dropped a sentence. */
export function retentionOver(drafts: readonly (readonly string[])[]): {
  mean: number;
  dropped: number;
  updates: number;
} {
  const shares = drafts
    .slice(1)
    .map((draft, at) => retention(drafts[at]!, draft))
    .filter((share) => !Number.isNaN(share));
  const updates = shares.length;
  return {
    updates,
    mean: shares.reduce((sum, share) => sum + share, 0) / updates,
    dropped: shares.filter((share) => share < 1).length / updates,
  };
}
