import { linkCommits, sealCommit, type SealedCommit } from '../sealedCommit.ts';
import type { CommitLog, RecordLine } from '../port.ts';
import { DuplicateCommand, UnknownConsultation, VersionConflict } from '../faults.ts';
import type { VaultPathsOf } from '../vault.ts';
import { commandColumn } from '../commandColumn.ts';
import type { Heads } from './heads.ts';
import type { SqliteStore } from './store.ts';

/** What the first event of a commit carries for it, and the others leave empty. */
type CommitColumns =
  [committedAt: number, command: Buffer, payloadDigest: string, result: string | null] | [null, null, null, null];
const NOT_FIRST: CommitColumns = [null, null, null, null];

/** The writing half of the commit log. */
export function sqliteAppending(
  store: SqliteStore,
  heads: Heads,
  vaultPathsOf: VaultPathsOf,
): Pick<CommitLog, 'append' | 'erase'> {
  const consultation = store.prepare('SELECT 1 FROM consultations WHERE consultation = ?');
  const insertEvent = store.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertVault = store.prepare('INSERT INTO vault VALUES (?, ?, ?, ?, ?)');
  const eraseVault = store.prepare(
    'UPDATE vault SET salt = NULL, value = NULL WHERE consultation = ? AND n = ? AND path = ?',
  );

  const writeLine = (consultationId: string, line: RecordLine, ofCommit: CommitColumns): void => {
    const { n, version, index, salt, body, hash } = line;
    insertEvent.run(consultationId, n, version, index, salt, body, hash, ...ofCommit);
    for (const [path, opening] of Object.entries(line.open)) {
      insertVault.run(consultationId, n, path, opening!.salt, JSON.stringify(opening!.value));
    }
  };

  const writeCommits = (consultationId: string, commits: SealedCommit[]): void => {
    const head = heads.cached(consultationId) ?? (consultation.get(consultationId) ? heads.load(consultationId) : null);
    if (!head) throw new UnknownConsultation(consultationId);
    const linked = linkCommits(consultationId, head, commits);
    for (const line of linked.lines) {
      writeLine(
        consultationId,
        line,
        line.index === 0 ? columnsOf(consultationId, commits[line.version - head.version - 1]!) : NOT_FIRST,
      );
    }
    heads.set(consultationId, linked.head);
  };

  return {
    async append(consultationId, commits) {
      const sealed = commits.map((commit) => sealCommit(commit, vaultPathsOf));
      await store
        .write(() => writeCommits(consultationId, sealed))
        .catch((fault: unknown) => {
          throw meaningOf(fault, consultationId, sealed[0]?.version ?? 0);
        });
    },
    async erase(consultationId, places) {
      await store.writeOver(() => {
        for (const { n, path } of places) {
          const { changes } = eraseVault.run(consultationId, n, path);
          if (changes === 0) throw new Error(`the vault holds nothing at event ${n} ${path}`);
        }
      });
    },
  };
}

function columnsOf(consultationId: string, { at, commandKey, payloadDigest, result }: SealedCommit): CommitColumns {
  return [at, commandColumn(consultationId, commandKey), payloadDigest, result];
}

/** The unique indexes are a second lock behind `linkCommits`; what they say in our words. */
function meaningOf(fault: unknown, consultationId: string, version: number): unknown {
  if (!(fault instanceof Error) || !('code' in fault) || fault.code !== 'SQLITE_CONSTRAINT_UNIQUE') return fault;
  if (fault.message.includes('events.command')) return new DuplicateCommand(consultationId);
  return new VersionConflict(consultationId, version, version + 1);
}
