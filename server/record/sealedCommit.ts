import { digestOf, genesisOf, hashOf } from './chain.ts';
import type { NewCommit, RecordLine } from './port.ts';
import { VersionConflict } from './faults.ts';
import { seal, type VaultPathsOf } from './vault.ts';

export interface Head {
  version: number;
  n: number;
  hash: string;
}

/** A commit as every driver stores it. Sealing needs no head, so it is done before the commit waits its turn. */
export interface SealedCommit {
  version: number;
  at: number;
  commandKey: string;
  payloadDigest: string;
  /** JSON, or null where the command had no result. */
  result: string | null;
  events: Omit<RecordLine, 'n' | 'version' | 'index' | 'hash'>[];
}

/**
 * @throws TypeError for a commit without events (a version without a line would be a gap in the chain) or a vault field that
 * is not text.
 */
export function sealCommit(commit: NewCommit, vaultPathsOf: VaultPathsOf): SealedCommit {
  if (commit.events.length === 0) throw new TypeError(`commit ${commit.version} (${commit.commandKey}) has no events`);
  const { version, at, commandKey, payloadDigest } = commit;
  const events = commit.events.map((event) => {
    const sealed = seal(event, vaultPathsOf(event.type));
    return { at: event.at, type: event.type, v: event.v, ...sealed, digest: digestOf(sealed.salt, sealed.body) };
  });
  return { version, at, commandKey, payloadDigest, result: JSON.stringify(commit.result) ?? null, events };
}

/** The head of a consultation that has no events yet. */
export function emptyHead(consultationId: string): Head {
  return { version: 0, n: 0, hash: genesisOf(consultationId) };
}

/**
 * Puts commits onto a head: the lines to store and the head after them.
 * @throws VersionConflict if they do not follow it one by one.
 */
export function linkCommits(
  consultationId: string,
  head: Head,
  commits: readonly SealedCommit[],
): { lines: RecordLine[]; head: Head } {
  let { version, n, hash } = head;
  const lines: RecordLine[] = [];
  for (const commit of commits) {
    if (commit.version !== version + 1) throw new VersionConflict(consultationId, commit.version, version + 1);
    version = commit.version;
    commit.events.forEach((event, index) => {
      n += 1;
      hash = hashOf(hash, event.digest);
      lines.push({ n, version, index, ...event, hash });
    });
  }
  return { lines, head: { version, n, hash } };
}
