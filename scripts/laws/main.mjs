/** Runs the laws that no other tool holds, or those named: `node scripts/laws/main.mjs boundaries lock`. */
import { boundaries } from './boundaries.mjs';
import { lock } from './lock.mjs';
import { logicalCss } from './logicalCss.mjs';
import { names } from './names.mjs';
import { specCoverage } from './spec-coverage.mjs';

const LAWS = { boundaries, lock, 'logical-css': logicalCss, names, 'spec-coverage': specCoverage };
const root = new URL('../..', import.meta.url).pathname;
const wanted = process.argv.slice(2);

for (const name of wanted.length ? wanted : Object.keys(LAWS)) {
  const problems = await LAWS[name](root);
  for (const problem of problems) console.log(`${name}: ${problem}`);
  if (problems.length) process.exitCode = 1;
}
