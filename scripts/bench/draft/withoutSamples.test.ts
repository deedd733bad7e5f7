import { expect, it } from 'vitest';
import { benches, groups } from '../benches.ts';
import { readOptions } from '../options.ts';

const quick = { quick: true, rounds: 1, samples: undefined, say: () => undefined };

it('BE29 a name stands for several benches, once each and in their order', () => {
  const known = ['F1', 'draft-a', 'draft-b'];
  const together = { draft: ['draft-a', 'draft-b'] };
  expect(readOptions(['draft'], known, together).names).toEqual(['draft-a', 'draft-b']);
  expect(readOptions(['draft-b', 'draft', 'F1'], known, together).names).toEqual(known);
  expect(() => readOptions(['drafts'], known, together)).toThrow('There are: F1, draft-a, draft-b, draft.');
});

it('BE29 without the samples every drafting bench says what it skips, and our own sample is measured', async () => {
  const rows = [];
  for (const name of groups['draft']!) rows.push(...(await benches[name]!.run(quick)));
  const skipped = rows.flatMap((row) => ('skipped' in row ? row.name : []));
  expect(skipped).toEqual(
    expect.arrayContaining(['T1', 'K1 GPD', 'K1 IGF', 'K3', 'W qmsum', 'W fomc', 'W ccg', 'C netmundial', 'S qmsum']),
  );
  const measured = rows.flatMap((row) => ('skipped' in row ? [] : row));
  expect(measured.length).toBeGreaterThan(8);
  expect(measured.every(({ name }) => /^[CS] own /.test(name))).toBe(true);
  for (const { ours, baseline } of measured) expect([ours, baseline].every(Number.isFinite)).toBe(true);
});
