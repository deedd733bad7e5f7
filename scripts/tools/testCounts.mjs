import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Where a runner's JSON report goes; an old one is removed, so that a crashed run cannot pass for the last good one. */
export function freshReport(name) {
  const path = `node_modules/.cache/rostrum/${name}.json`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * Passed and failed tests of a vitest or a playwright report. A run that left none, or failed outside its tests, counts as one failure.
 * `failures` are the failed ones by file and title, with the beginning of what they said.
 */
export function countTests(path, ok) {
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, stats = {} } = report;
  const passed = numPassedTests + (stats.expected ?? 0);
  const failed = numFailedTests + (stats.unexpected ?? 0) + (stats.flaky ?? 0);
  const failures = [...failedUnits(report), ...failedScenes(report)].map(
    ({ file, title, message }) => `${file} › ${title}\n${plainBeginning(message)}`,
  );
  return { passed, failed: ok ? failed : Math.max(failed, 1), failures };
}

function failedUnits({ testResults = [] }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (message && failed.length === 0) return [{ file, title: 'the file itself', message }];
    return failed.map(({ title, failureMessages }) => ({ file, title, message: failureMessages.join('\n') }));
  });
}

function failedScenes({ suites = [] }) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...failedScenes({ suites: inner }),
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
        return { file, title, message: errors.map(({ message }) => message).join('\n') };
      }),
  ]);
}

/** Without colours, and no more of a counterexample than a log can bear. */
function plainBeginning(message) {
  return stripVTControlCharacters(message ?? '').slice(0, 1500);
}
