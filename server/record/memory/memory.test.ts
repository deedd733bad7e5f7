import { testVaultPaths } from '../contract/harness.ts';
import { recordContract } from '../contract.suite.ts';
import { openMemoryRecord } from './memoryRecord.ts';
import { MemoryStore } from './memoryStore.ts';

recordContract('memory', async () => {
  const store = new MemoryStore();
  const linesOf = (consultationId: string) => store.shelves.get(consultationId)!.lines;
  return {
    open: () => openMemoryRecord({ store, vaultPathsOf: testVaultPaths }),
    changeBody: async (consultationId, n, body) => {
      linesOf(consultationId)[n - 1]!.body = body;
    },
    dropEvent: async (consultationId, n) => {
      linesOf(consultationId).splice(n - 1, 1);
    },
    changeValue: async (consultationId, n, path, value) => {
      linesOf(consultationId)[n - 1]!.open[path]!.value = value;
    },
    bytes: async () => JSON.stringify([...store.shelves, ...store.sessions]),
    destroy: async () => {},
  };
});
