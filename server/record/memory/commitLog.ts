import { genesisOf } from '../chain.ts';
import { commandColumn } from '../commandColumn.ts';
import { emptyHead, linkCommits, sealCommit } from '../sealedCommit.ts';
import type { CommitLog, PlainEvent, RecordLine, StoredCommit } from '../port.ts';
import { DuplicateCommand } from '../faults.ts';
import { unseal, type VaultPathsOf } from '../vault.ts';
import { memoryConsultations } from './consultations.ts';
import type { MemoryStore } from './memoryStore.ts';

/** The record and vault in memory. Everything is copied in and out, as a driver that writes bytes would. */
export function memoryCommitLog(store: MemoryStore, vaultPathsOf: VaultPathsOf): CommitLog {
  return { ...memoryConsultations(store), ...memoryAppending(store, vaultPathsOf), ...memoryReading(store) };
}

function memoryAppending(store: MemoryStore, vaultPathsOf: VaultPathsOf): Pick<CommitLog, 'append' | 'erase'> {
  return {
    async append(consultationId, commits) {
      const sealed = commits.map((commit) => sealCommit(commit, vaultPathsOf));
      const shelf = store.shelf(consultationId);
      const linked = linkCommits(consultationId, shelf.head, sealed);
      const keyOf = ({ commandKey }: { commandKey: string }) => hashedKey(consultationId, commandKey);
      const keys = new Set(sealed.map(keyOf));
      if (keys.size < sealed.length || [...keys].some((key) => shelf.commands.has(key)))
        throw new DuplicateCommand(consultationId);
      for (const { events: _, commandKey, ...rest } of sealed) {
        const commit = { ...rest, command: keyOf({ commandKey }) };
        shelf.commits.push(commit);
        shelf.commands.set(commit.command, commit);
      }
      shelf.lines.push(...linked.lines);
      shelf.head = linked.head;
    },
    async erase(consultationId, places) {
      const opens = places.map(({ n, path }) => {
        const open = store.shelf(consultationId).lines[n - 1]?.open;
        if (!open || !Object.hasOwn(open, path)) throw new Error(`the vault holds nothing at event ${n} ${path}`);
        return { open, path };
      });
      for (const { open, path } of opens) open[path] = null;
    },
  };
}

function memoryReading(store: MemoryStore): Pick<CommitLog, 'head' | 'knownCommand' | 'read' | 'lines' | 'hasHash'> {
  return {
    async head(consultationId) {
      return { ...(store.shelves.get(consultationId)?.head ?? emptyHead(consultationId)) };
    },
    async knownCommand(consultationId, commandKey) {
      const known = store.shelves.get(consultationId)?.commands.get(hashedKey(consultationId, commandKey));
      if (!known) return null;
      const { version, payloadDigest, result } = known;
      return { version, payloadDigest, result: result === null ? undefined : JSON.parse(result) };
    },
    async *read(consultationId, since): AsyncGenerator<StoredCommit> {
      const shelf = store.shelves.get(consultationId);
      let from = shelf ? shelf.lines.findIndex((line) => line.version > since) : -1;
      while (shelf && from >= 0 && from < shelf.lines.length) {
        const { version } = shelf.lines[from]!;
        const events: PlainEvent[] = [];
        for (; shelf.lines[from]?.version === version; from += 1) events.push(eventOf(shelf.lines[from]!));
        yield { version, at: shelf.commits[version - 1]!.at, events };
      }
    },
    async *lines(consultationId, after = 0): AsyncGenerator<RecordLine> {
      const shelf = store.shelves.get(consultationId);
      for (let n = after; shelf && n < shelf.lines.length; n += 1) yield structuredClone(shelf.lines[n]!);
    },
    async hasHash(consultationId, hash) {
      if (hash === genesisOf(consultationId)) return true;
      return store.shelves.get(consultationId)?.lines.some((line) => line.hash === hash) ?? false;
    },
  };
}

function hashedKey(consultationId: string, commandKey: string): string {
  return commandColumn(consultationId, commandKey).toString('hex');
}

function eventOf(line: RecordLine): PlainEvent {
  return unseal(line.body, line.open);
}
