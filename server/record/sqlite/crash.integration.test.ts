import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { begin, gather, testVaultPaths } from '../contract/harness.ts';
import type { RecordPort } from '../port.ts';
import { verifyLines } from '../verify.ts';
import { openSqliteRecord } from './sqliteRecord.ts';

const CHILD = fileURLToPath(new URL('./crash.child.ts', import.meta.url));
const CONSULTATIONS = ['c1', 'c2', 'c3', 'c4'];

it('RC29 a SIGKILL at any moment loses no acknowledged commit and leaves no gap', { timeout: 60_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-crash-'));
  const open = () => openSqliteRecord({ dataDir, vaultPathsOf: testVaultPaths });
  const first = await open();
  for (const id of CONSULTATIONS) await begin(first, id);
  await first.close();
  for (let cycle = 1; cycle <= 5; cycle += 1) {
    const acknowledged = await killedWhileAppending(dataDir, cycle);
    const record = await open();
    for (const id of CONSULTATIONS) await expectWhole(record, id, acknowledged.get(id) ?? 0);
    await record.close();
  }
  rmSync(dataDir, { recursive: true });
});

async function expectWhole(record: RecordPort, id: string, acknowledged: number): Promise<void> {
  const commits = await gather(record.read(id, 0));
  expect(commits.map(({ version }) => version)).toEqual(commits.map((_, place) => place + 1));
  expect(commits.length).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(0);
  expect(commits.every(({ version, events }) => events[1]?.['name'] === `name ${version}`)).toBe(true);
  expect(await verifyLines(record.lines(id), id)).toMatchObject({ ok: true, commits: commits.length });
}

/** The last version that the child acknowledged, by consultation, before it was killed. */
function killedWhileAppending(dataDir: string, cycle: number): Promise<Map<string, number>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir, String(cycle)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 200);
      printed += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null) reject(new Error(`the child ended by itself with ${code}`));
      const whole = printed.split('\n').slice(0, -1);
      resolve(new Map(whole.map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])])));
    });
  });
}
