import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pagesChangedByHand, publishExamples } from './publishExamples.ts';
import { type SheetLine, toJsonLines } from './readingSheet.ts';
import { aLine, judgedAs } from './testing/aReading.ts';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples', import.meta.url));
const draft = (...sheet: SheetLine[]) => ({ markdown: '# A draft\n', sheet });

it('BE46 the page is made of both judged files, and one that was changed by hand is told', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-examples-'));
  const sheets = join(dir, 'sheets');
  const drafts = { president: draft(aLine(1), aLine(2)), secretariat: draft(aLine(3)) };
  expect(await publishExamples(drafts, dir, sheets)).toEqual([
    'presidents-summary: nobody has judged it yet',
    'secretariats-report: nobody has judged it yet',
  ]);
  await mkdir(join(dir, 'judged'));
  for (const reader of ['first', 'second']) {
    const lines = [aLine(1), aLine(2)].map((line) => judgedAs(line, reader === 'first' ? 'usable' : 'small edit'));
    await writeFile(join(dir, 'judged', `presidents-summary.${reader}.jsonl`), toJsonLines(lines));
  }
  const moved = { ...drafts, president: draft(aLine(1), aLine(5)) };
  const [told] = await publishExamples(moved, dir, sheets);
  expect(told).toContain('1 of 2 judged sentences are no longer made, 1 of 2 were not judged');
  expect(await pagesChangedByHand(dir)).toEqual([]);
  const page = join(dir, 'presidents-summary.read.md');
  await writeFile(page, (await readFile(page, 'utf8')).replace('small edit (cut)', 'usable'));
  expect(await pagesChangedByHand(dir)).toEqual(['presidents-summary.read.md']);
  await cp(page, join(dir, 'secretariats-report.read.md'));
  expect(await pagesChangedByHand(dir)).toHaveLength(2);
  await rm(dir, { recursive: true });
});

it('BE46 no published page was changed by hand', async () => {
  expect(await readFile(join(EXAMPLES, 'presidents-summary.md'), 'utf8')).toMatch(/^# /);
  expect(await pagesChangedByHand(EXAMPLES)).toEqual([]);
});
