import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('BE5 a bench runs from the command to its results, and nobody misses a change', { timeout: 240_000 }, async () => {
  const out = mkdtempSync(join(tmpdir(), 'rostrum-bench-'));
  const command = ['--import', 'tsx', 'scripts/bench/main.ts', 'F1', 'F2', '--quick', '--clients', '50', '--out', out];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root });
  expect(stdout).toMatch(/^F1 +us\/client\/change/m);
  const results = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as Record<string, unknown>[];
  expect(results.map(({ name }) => name)).toEqual(['F1', 'F2 p50', 'F2 worst of 8']);
  for (const each of results) {
    expect(Object.keys(each)).toEqual(['name', 'unit', 'ours', 'baseline', 'ratio']);
    expect(each).toMatchObject({ ours: expect.any(Number), baseline: expect.any(Number), ratio: expect.any(Number) });
    expect(each['ours']).toBeGreaterThan(0);
  }
  const { details } = JSON.parse(readFileSync(join(out, 'details.json'), 'utf8'));
  const { clients, changes, ours, baseline } = details[0].facts;
  expect({ clients, changes }).toEqual({ clients: 50, changes: 8 });
  expect([...ours, ...baseline].map(({ missed, lost }) => ({ missed, lost }))).toEqual([
    { missed: 0, lost: 0 },
    { missed: 0, lost: 0 },
  ]);
  rmSync(out, { recursive: true });
});
