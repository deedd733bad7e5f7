import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'rostrum-check-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function check(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/checkDraft/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

it('DR211 the command ends with 0 for a sound draft, 1 for breaches and 2 for what cannot be read', () => {
  const own = check('docs/examples/presidents-summary.md', '--setup', 'samples/wsis/setup.json');
  expect([own.status, own.stdout]).toEqual([0, expect.stringContaining('0 breaches')]);
  const broken = join(dir, 'broken.md');
  writeFileSync(broken, "# Meeting\n\nPresident's Summary\n\nWe agreed.\n");
  const found = check(broken, '--format', 'president');
  expect([found.status, found.stdout]).toEqual([1, expect.stringContaining('> We agreed.')]);
  const noText = join(dir, 'picture.md');
  writeFileSync(noText, Buffer.from([0x89, 0x50, 0x00, 0x0a]));
  expect(check(join(dir, 'none.md')).stderr).toContain('There is no file');
  expect(check(noText).stderr).toContain('is no text');
  for (const wrong of [
    [],
    [noText],
    [join(dir, 'none.md')],
    [broken, '--format', 'chair'],
    [broken, '--setup', broken],
  ]) {
    const { status, stderr } = check(...wrong);
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run check-draft')]);
  }
});
