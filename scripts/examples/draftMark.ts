import { createHash } from 'node:crypto';

const MARK = /^Judged draft: `([0-9a-f]{12})`/m;
const SENTENCES = /^<!-- judged sentences: ([0-9a-f ]*) -->$/m;

/** Names the draft that was judged by what stands in it, so that a page says itself whether it is still about the draft that is made now. */
export function draftMark(hashes: readonly string[]): string {
  return `Judged draft: \`${draftHash(hashes)}\` (${hashes.length} sentences)\n\n<!-- judged sentences: ${hashes.join(' ')} -->`;
}

export function draftHash(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join(' ')).digest('hex').slice(0, 12);
}

/** The sentences that a page says were judged; null if it says nothing, or its two marks do not belong together. */
export function judgedSentences(page: string): string[] | null {
  const [, draft] = MARK.exec(page) ?? [];
  const hashes = SENTENCES.exec(page)?.[1]?.split(' ').filter(Boolean);
  return draft && hashes && draftHash(hashes) === draft ? hashes : null;
}

/** What has become of the judged sentences in the draft as it is made now, in a sentence. */
export function whatChanged(page: string, now: readonly string[]): string {
  const judged = judgedSentences(page);
  if (!judged) return 'does not say which sentences were judged: it was changed by hand';
  const standing = new Set(now);
  const gone = judged.filter((hash) => !standing.has(hash)).length;
  const known = new Set(judged);
  const fresh = now.filter((hash) => !known.has(hash)).length;
  if (gone === 0 && fresh === 0) return `is about the draft as it is made now, ${judged.length} sentences`;
  return `is older than the engine: ${gone} of ${judged.length} judged sentences are no longer made, ${fresh} of ${now.length} were not judged`;
}
