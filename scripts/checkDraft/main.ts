/**
 * `npm run check-draft -- file.md [--setup setup.json] [--format president|secretariat]`: what a Markdown draft breaks, whoever wrote it.
 * Ends with 0 if it breaks nothing, 1 if it does, 2 if it could not be read. Advice of the editorial rules is shown and fails no draft.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Format } from '#shared/draft/model.ts';
import { checkReport } from './checkReport.ts';
import { judgeMarkdown } from './judgeMarkdown.ts';
import { formatOfText } from './sectionsOf.ts';

/** A report has some 60 KB; what is far beyond that is no draft. */
const MOST_BYTES = 2_000_000;

const USAGE = 'npm run check-draft -- file.md [--setup setup.json] [--format president|secretariat]';

function wishes(): { file: string; setUpFile: string | undefined; format: Format | undefined } {
  const { values, positionals } = parseArgs({
    options: { setup: { type: 'string' }, format: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  const { setup: setUpFile, format } = values;
  if (file === undefined || more.length > 0) throw new Error('Say which file.');
  if (format !== undefined && format !== 'president' && format !== 'secretariat')
    throw new Error('--format is president or secretariat.');
  return { file, setUpFile, format };
}

/** @throws Error with a sentence for what is not there, too long, or no text */
function textOf(file: string): string {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts?.isFile()) throw new Error(`There is no file ${file}.`);
  if (facts.size > MOST_BYTES) throw new Error(`${file} is too long for a draft: ${MOST_BYTES / 1e6} MB at most.`);
  const bytes = readFileSync(file);
  if (bytes.includes(0)) throw new Error(`${file} is no text. A draft is a Markdown file.`);
  return bytes.toString('utf8');
}

function run(): number {
  const { file, setUpFile, format } = wishes();
  const markdown = textOf(file);
  const setUp = setUpFile === undefined ? {} : (JSON.parse(textOf(setUpFile)) as Partial<SetUp>);
  const as = format ?? formatOfText(markdown);
  const found = judgeMarkdown(markdown, as, setUp);
  process.stdout.write(checkReport(basename(file), as, found));
  return found.some(({ severity }) => severity === 'breach') ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n${USAGE}\n`);
  process.exitCode = 2;
}
