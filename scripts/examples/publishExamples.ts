import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whatChanged } from './draftMark.ts';
import { judgedLines, sideBySide } from './judged.ts';
import { judgedPage, type PageTitle } from './judgedPage.ts';
import { FORMATS, type Drafts, type ExampleFormat } from './replayDrafts.ts';
import { toJsonLines } from './readingSheet.ts';

/** The published drafts of our own sample, by the name of their files. */
export const EXAMPLES: Record<ExampleFormat, PageTitle & { name: string }> = {
  president: {
    name: 'presidents-summary',
    title: "The President's Summary of the sample, read by two",
    about: 'Drafted by Rostrum alone from the 21 interventions of the sample consultation, which is our own writing.',
  },
  secretariat: {
    name: 'secretariats-report',
    title: "The secretariat's report of the sample, read by two",
    about: 'Drafted by Rostrum alone from the 21 interventions of the sample consultation, which is our own writing.',
  },
};

const JUDGED = 'judged';

/** Writes the drafts as they are made now into `dir`, the sheets to be read into `sheets`; says how far the pages that were judged are still about them. */
export async function publishExamples(drafts: Drafts, dir: string, sheets: string): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  await mkdir(sheets, { recursive: true });
  const told: string[] = [];
  for (const format of FORMATS) {
    const { name } = EXAMPLES[format];
    const { markdown, sheet } = drafts[format];
    await writeFile(join(dir, `${name}.md`), markdown);
    await writeFile(join(sheets, `${name}.sheet.jsonl`), toJsonLines(sheet));
    const page = await pageOf(dir, format);
    if (page === null) {
      told.push(`${name}: nobody has judged it yet`);
      continue;
    }
    await writeFile(join(dir, `${name}.read.md`), page);
    const now = sheet.map(({ hash }) => hash);
    told.push(`${name}.read.md ${whatChanged(page, now)}`);
  }
  return told;
}

/** The page that two judged files make, null where there are not two. */
export async function pageOf(dir: string, format: ExampleFormat): Promise<string | null> {
  const { name } = EXAMPLES[format];
  const files = ['first', 'second'].map((reader) => join(dir, JUDGED, `${name}.${reader}.jsonl`));
  const [first, second] = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => null)));
  if (first == null || second == null) return null;
  return judgedPage(EXAMPLES[format], sideBySide(judgedLines(first, files[0]!), judgedLines(second, files[1]!)));
}

/** The pages in a folder that are not what their judged files make: changed by hand, or left over. */
export async function pagesChangedByHand(dir: string): Promise<string[]> {
  const found: string[] = [];
  const there = new Set(await readdir(dir));
  for (const format of FORMATS) {
    const file = `${EXAMPLES[format].name}.read.md`;
    const made = await pageOf(dir, format);
    const standing = there.has(file) ? await readFile(join(dir, file), 'utf8') : null;
    if (made !== standing) found.push(file);
  }
  return found;
}
