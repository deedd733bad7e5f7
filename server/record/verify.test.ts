import { expect, it } from 'vitest';
import { counted, begin, gather, commit, introduced, testVaultPaths } from './contract/harness.ts';
import { openMemoryRecord } from './memory/memoryRecord.ts';
import type { RecordLine } from './port.ts';
import { type ChainLine, verifyLines } from './verify.ts';

async function linesOfARecord(): Promise<RecordLine[]> {
  const record = await openMemoryRecord({ vaultPathsOf: testVaultPaths });
  await begin(record, 'c1', 2);
  await record.append('c1', [commit(3, [introduced('Ada'), counted(4)]), commit(4)]);
  return gather(record.lines('c1'));
}

async function verdictOn(lines: ChainLine[], id = 'c1') {
  async function* given() {
    yield* lines;
  }
  return verifyLines(given(), id);
}

it('RC10 lines that a reader may not see still link the chain', async () => {
  const lines = await linesOfARecord();
  const withheld = lines.map(({ version, index, digest, hash }) => ({
    version,
    index,
    digest,
    hash,
    withheld: true as const,
  }));
  const head = lines.at(-1)!.hash;
  expect(await verdictOn([...lines.slice(0, 2), ...withheld.slice(2)])).toEqual({
    ok: true,
    commits: 4,
    events: 5,
    head,
  });
  expect(await verdictOn([...withheld.slice(0, 1), ...withheld.slice(2)])).toMatchObject({ ok: false, n: 2 });
});

it('RC11 every change of a line is found at its event', async () => {
  const changes: Partial<Record<keyof RecordLine, unknown>>[] = [
    { n: 9 },
    { version: 9 },
    { index: 3 },
    { type: 'Other' },
    { v: 2 },
    { at: 0 },
    { salt: '00' },
    { body: '{}' },
    { digest: '00' },
    { hash: '00' },
    { open: { '/name': { salt: '00', value: 'Ada' } } },
    { open: {} },
    { open: { '/by': { salt: '00', value: 'Ada' } } },
    { open: { '/absent': null } },
  ];
  for (const change of changes) {
    const lines = await linesOfARecord();
    Object.assign(lines[2]!, change);
    expect(await verdictOn(lines), JSON.stringify(change)).toMatchObject({ ok: false, n: 3 });
  }
});

it('RC11 lines that were swapped, repeated or begin too late are found', async () => {
  const [a, b, c, d, e] = (await linesOfARecord()) as [RecordLine, RecordLine, RecordLine, RecordLine, RecordLine];
  expect(await verdictOn([a, c, b, d, e])).toMatchObject({ ok: false, n: 2 });
  expect(await verdictOn([a, b, b, c])).toMatchObject({ ok: false, n: 3 });
  expect(await verdictOn([b, c])).toMatchObject({ ok: false, n: 1 });
  expect(await verdictOn([a, b, c, e])).toMatchObject({ ok: false, n: 4 });
});

it('RC11 the record of one consultation does not pass for another', async () => {
  expect(await verdictOn(await linesOfARecord(), 'c2')).toMatchObject({ ok: false, n: 1 });
});
