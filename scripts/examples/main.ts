/** `npm run examples`: publishes the drafts of our own sample, and what two readers say of them (docs/examples/README.md). */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMaterial } from '../replay/readMaterial.ts';
import { whatChanged } from './draftMark.ts';
import { judgedLines, sideBySide } from './judged.ts';
import { totalsPage } from './judgedPage.ts';
import { readWish, type Wish } from './options.ts';
import { publishExamples } from './publishExamples.ts';
import { type SheetLine, thinned, toJsonLines } from './readingSheet.ts';
import { FORMATS, replayDrafts } from './replayDrafts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = join(root, 'samples/wsis');

async function publish(): Promise<string[]> {
  const material = await readMaterial(join(SAMPLE, 'setup.json'), join(SAMPLE, 'interventions.json'));
  const drafts = await replayDrafts(material);
  return publishExamples(drafts, join(root, 'docs/examples'), join(root, 'out/examples'));
}

async function sheet(wish: Extract<Wish, { what: 'sheet' }>): Promise<string[]> {
  const drafts = await replayDrafts(await readMaterial(wish.setUpFile, wish.interventionsFile));
  await mkdir(wish.out, { recursive: true });
  const told: string[] = [];
  for (const format of FORMATS) {
    const all = drafts[format].sheet;
    const some = thinned(all, wish.most);
    const file = join(wish.out, `${format}.sheet.jsonl`);
    await writeFile(file, toJsonLines(some));
    told.push(`${some.length} of ${all.length} sentences in ${file}`);
  }
  return told;
}

async function totals({ first, second, title, about, out }: Extract<Wish, { what: 'totals' }>): Promise<string[]> {
  const [one, other] = [await readFile(first, 'utf8'), await readFile(second, 'utf8')];
  const read = sideBySide(judgedLines(one, first), judgedLines(other, second));
  await writeFile(out, totalsPage({ title, about }, read));
  return [`totals of ${read.length} sentences written to ${out}`];
}

async function changed({ page, sheet: file }: Extract<Wish, { what: 'changed' }>): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const now = lines.map((line) => (JSON.parse(line) as SheetLine).hash);
  return [`${page} ${whatChanged(await readFile(page, 'utf8'), now)}`];
}

try {
  const wish = readWish(process.argv.slice(2));
  const told =
    wish.what === 'publish'
      ? await publish()
      : wish.what === 'sheet'
        ? await sheet(wish)
        : wish.what === 'totals'
          ? await totals(wish)
          : await changed(wish);
  console.log(told.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
