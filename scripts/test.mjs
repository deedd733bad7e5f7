/** `npm test`: the check, then the server over real sockets, then scenes with several people in real browsers. */
import { spawn } from 'node:child_process';
import { check } from './check.mjs';
import { buildClientIfStale } from './tools/buildClient.mjs';
import { ensureChromium } from './tools/ensureChromium.mjs';
import { countTests, freshReport } from './tools/testCounts.mjs';

/** Runs a test runner in the open (its progress is shown) and counts from the JSON report that it leaves. */
async function runTests(name, args, env = {}) {
  console.log(`\n${name}`);
  const report = freshReport(name);
  const place = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const outputs = args[1] === 'run' ? ['--reporter=json', `--outputFile.json=${report}`] : [];
  const child = spawn(process.execPath, [...args, ...outputs], {
    stdio: 'inherit',
    env: { ...process.env, ...place, ...env },
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return countTests(report, code === 0);
}

async function integration() {
  return runTests('integration', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'integration',
    // They wait for sockets and deadlines more than they compute.
    '--maxWorkers=2',
    '--reporter=default',
  ]);
}

async function scenes() {
  try {
    await buildClientIfStale(process.cwd());
    const chromium = await ensureChromium();
    const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'];
    return await runTests('scenes', playwright, { ROSTRUM_CHROMIUM: chromium });
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  }
}

const results = [await check(), await integration(), await scenes()];
// Named again at the end: the rest of the output is long.
for (const failure of results.flatMap(({ failures }) => failures)) console.log(`\nfailed: ${failure}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
