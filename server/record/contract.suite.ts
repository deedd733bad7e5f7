import { afterEach, beforeEach, describe } from 'vitest';
import { accessContract } from './contract/access.suite.ts';
import { backupContract } from './contract/backup.suite.ts';
import { chainContract } from './contract/chain.suite.ts';
import { commitLogContract } from './contract/commitLog.suite.ts';
import type { Harness, UnderTest } from './contract/harness.ts';
import { keepingContract } from './contract/keeping.suite.ts';
import { vaultContract } from './contract/vault.suite.ts';

/** What every driver promises. A driver's own test calls this with a way to make an empty store. */
export function recordContract(name: string, makeHarness: () => Promise<Harness>): void {
  describe(`the record port, ${name}`, () => {
    const test = {} as UnderTest;
    beforeEach(async () => {
      test.harness = await makeHarness();
      test.record = await test.harness.open();
      test.reopen = async () => {
        await test.record.close();
        return (test.record = await test.harness.open());
      };
      test.alsoAfterRestart = async (look) => {
        await look(test.record);
        await look(await test.reopen());
      };
    });
    afterEach(async () => {
      await test.record.close();
      await test.harness.destroy();
    });

    commitLogContract(test);
    chainContract(test);
    vaultContract(test);
    accessContract(test);
    keepingContract(test);
    backupContract(test);
  });
}
