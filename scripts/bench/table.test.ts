import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Bench, Row } from './bench.ts';
import { benches } from './benches.ts';
import { readOptions } from './options.ts';
import { runBenches } from './runBenches.ts';
import { isMet, ratioOf, tableOf, type Found } from './table.ts';
import { writeResults } from './writeResults.ts';

const row = (changes: Partial<Row>): Row => ({
  name: 'one',
  unit: 'ms',
  ours: 13,
  baseline: 10,
  against: 'something bare',
  facts: {},
  ...changes,
});

it('BE3 a target is met by the ratio that is printed, from above, from below, or by our figure alone', () => {
  expect(ratioOf(row({}))).toBe(1.3);
  expect(ratioOf(row({ ours: 0, baseline: 0 }))).toBe(1);
  expect(isMet(row({ target: { atMost: 1.3 } }))).toBe(true);
  expect(isMet(row({ target: { atMost: 1.29 } }))).toBe(false);
  expect(isMet(row({ target: { atLeast: 1.3 } }))).toBe(true);
  expect(isMet(row({ target: { atLeast: 1.31 } }))).toBe(false);
  expect(isMet(row({ target: { oursAtMost: 12 } }))).toBe(false);
  expect(isMet(row({ target: { oursAtLeast: 13 } }))).toBe(true);
  expect(isMet(row({ target: { oursAtLeast: 13.1 } }))).toBe(false);
});

it('BE3 the table names target, whether it is met, the load, and what was skipped and why', () => {
  const found: Found[] = [
    { ...row({ target: { atMost: 1.2 }, limit: 'the disk' }), load: 0.25 },
    { ...row({ name: 'two', ours: 0.012345, baseline: 12345.6, target: { atLeast: 0 } }), load: 3 },
    { name: 'three', skipped: 'there is no material', load: 0 },
  ];
  const [head, first, second, third] = tableOf(found).split('\n');
  expect(head?.split(/ {2,}/)).toEqual([
    'bench',
    'unit',
    'ours',
    'baseline',
    'ratio',
    'target',
    'met',
    'load',
    'limited by',
  ]);
  expect(first?.split(/ {2,}/)).toEqual(['one', 'ms', '13', '10', '1.3', '<= 1.2', 'NO', '0.3', 'the disk']);
  expect(second?.split(/ {2,}/)).toEqual(['two', 'ms', '0.0123', '12346', '0', '>= 0', 'yes', '3.0']);
  expect(third?.split(/ {2,}/)).toEqual(['three', 'skipped', '0.0', 'there is no material']);
});

it('OP54 to a baseline that is not above nothing there is no ratio, and no target is met or missed by it', () => {
  const idle = row({ ours: 1100, baseline: -12.3, target: { atMost: 2.5 } });
  expect([ratioOf(idle), isMet(idle)]).toEqual([null, null]);
  expect(ratioOf(row({ baseline: 0 }))).toBeNull();
  expect(isMet(row({ ours: 3, baseline: -1, target: { oursAtMost: 4 } }))).toBe(true);
  const [, line] = tableOf([{ ...idle, load: 0 }]).split('\n');
  expect(line?.split(/ {2,}/)).toEqual([
    'one',
    'ms',
    '1100',
    '-12.3',
    '<= 2.5',
    '0.0',
    expect.stringMatching(/^no ratio/),
  ]);
});

it('OP55 the heading of a bench names the sizes that are run', async () => {
  const told = async (more: { quick: boolean; clients?: number }) => {
    const said: string[] = [];
    const size = { rounds: 1, samples: undefined, say: (sentence: string) => said.push(sentence), ...more };
    const idle = Object.entries(benches).map(([name, { what }]): [string, Bench] => [
      name,
      { what, run: async () => [] },
    ]);
    await runBenches(idle, size);
    return said.join('\n');
  };
  expect(await told({ quick: true })).not.toMatch(/\d000\b/);
  expect(await told({ quick: false })).toMatch(
    /F2: .* 2000 clients[^]*F3: .* 5000 and of 10000 clients[^]*M1: 5000 clients/,
  );
  expect(await told({ quick: true, clients: 7 })).toMatch(/S1: 7 clients[^]*M1: 7 clients/);
});

it('BE4 results.json holds name, unit, ours, baseline and ratio, and nothing of what was skipped', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  const found: Found[] = [
    { ...row({}), load: 1 },
    { name: 'two', skipped: 'no', load: 1 },
  ];
  await writeResults(dir, found, { quick: true });
  const read = (name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8'));
  expect(read('results.json')).toEqual([{ name: 'one', unit: 'ms', ours: 13, baseline: 10, ratio: 1.3 }]);
  expect(read('details.json')).toMatchObject({
    quick: true,
    details: [{ name: 'one' }, { name: 'two', skipped: 'no' }],
  });
  rmSync(dir, { recursive: true });
});

it('BE4 a bench that fails is named and does not stop the others', async () => {
  const said: string[] = [];
  const size = { quick: false, rounds: 1, samples: undefined, say: (sentence: string) => said.push(sentence) };
  const failing = { what: 'fails', run: () => Promise.reject(new Error('a client missed a change')) };
  const working = { what: 'works', run: async () => [row({})] };
  const { found, failed } = await runBenches(
    [
      ['bad', failing],
      ['good', working],
    ],
    size,
  );
  expect(failed).toEqual(['bad']);
  expect(found.map(({ name }) => name)).toEqual(['one']);
  expect(said.join('\n')).toContain('a client missed a change');
});

it('BE4 small sizes have no targets', async () => {
  const size = { quick: true, rounds: 1, samples: undefined, say: () => {} };
  const { found } = await runBenches([['x', { what: 'x', run: async () => [row({ target: { atMost: 1 } })] }]], size);
  expect(tableOf(found)).not.toMatch(/NO|<=/);
});

it('BE4 a name that is no bench is refused with those that are', () => {
  expect(() => readOptions(['F9'], ['F1', 'F2'])).toThrow(/no bench F9.*F1, F2/s);
  expect(() => readOptions(['--clients', 'many'], ['F1'])).toThrow(/--clients is a whole number/);
  expect(readOptions(['F2', 'F1', '--quick'], ['F1', 'F2', 'F3'])).toMatchObject({ names: ['F1', 'F2'], rounds: 1 });
  expect(readOptions([], ['F1', 'F2'])).toMatchObject({ names: ['F1', 'F2'], quick: false, rounds: 3 });
});
