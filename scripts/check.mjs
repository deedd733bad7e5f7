/** `npm run check`: every law and the quick tests. CI's first step is the same. */
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runSteps } from './tools/runSteps.mjs';
import { countTests, freshReport } from './tools/testCounts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => `node_modules/${path}`;
const types = (project) => [bin('typescript/bin/tsc'), '--project', project, '--pretty', 'false'];

/** @returns {Promise<{ ok: boolean, passed: number, failed: number, failures: string[] }>} the unit tests' counts, each other step that fails being one more failure */
export async function check() {
  process.chdir(root);
  const started = performance.now();
  const report = freshReport('unit');
  const unit = [bin('vitest/vitest.mjs'), 'run', '--project', 'unit', '--passWithNoTests', '--reporter=dot'];
  // The longest first, so that the cores finish together.
  const steps = [
    ['unit tests', [...unit, '--reporter=json', `--outputFile.json=${report}`]],
    ['types: server, tests', types('tsconfig.json')],
    ['types: scenes', types('tsconfig.browser-tests.json')],
    [
      'lint',
      [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0', '--cache', '--cache-location', bin('.cache/eslint')],
    ],
    ['format', [bin('prettier/bin/prettier.cjs'), '--check', '.', '--cache', '--log-level=warn']],
    ['types: client', types('client')],
    ['types: shared', types('shared')],
    ['boundaries', ['scripts/laws/main.mjs', 'boundaries']],
    ['names, styles, lock', ['scripts/laws/main.mjs', 'names', 'logical-css', 'lock']],
    ['spec-coverage', ['scripts/laws/main.mjs', 'spec-coverage']],
  ];
  const failedSteps = await runSteps(steps, { root, width: Math.min(availableParallelism(), 4) });
  const tests = countTests(report, !failedSteps.includes('unit tests'));
  const ok = failedSteps.length === 0;
  const verdict = ok ? 'every step is ok' : `failed: ${failedSteps.join('; ')}`;
  console.log(
    `check: ${verdict}; ${tests.passed} unit tests passed; ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const otherSteps = failedSteps.filter((name) => name !== 'unit tests');
  return {
    ok,
    passed: tests.passed,
    failed: tests.failed + otherSteps.length,
    failures: [...tests.failures, ...otherSteps.map((name) => `check: ${name}`)],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = (await check()).ok ? 0 : 1;
