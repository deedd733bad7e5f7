import { writeSync } from 'node:fs';
import { commit, counted, introduced, testVaultPaths } from '../contract/harness.ts';
import { openSqliteRecord } from './sqliteRecord.ts';

/** Started by crash.integration.test.ts and killed: appends without end and prints `<consultation> <version>` for each acknowledgement. */
const [dataDir, cycle] = process.argv.slice(2) as [string, string];
const record = await openSqliteRecord({ dataDir, vaultPathsOf: testVaultPaths });

async function appendForEver(consultationId: string): Promise<never> {
  for (let version = (await record.head(consultationId)).version + 1; ; version += 1) {
    const events = [counted(version), introduced(`name ${version}`)];
    await record.append(consultationId, [commit(version, events, `${cycle}/${version}`)]);
    writeSync(1, `${consultationId} ${version}\n`);
  }
}

await Promise.all(['c1', 'c2', 'c3', 'c4'].map(appendForEver));
