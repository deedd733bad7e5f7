import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a runner's JSON report goes; an old one is removed, so that a crashed run cannot pass for the last good one. */
export function freshReport(name) {
  const path = `node_modules/.cache/rostrum/${name}.json`;
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/** Passed and failed tests of a vitest or a playwright report. A run that left none, or failed outside its tests, counts as one failure. */
export function countTests(path, ok) {
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, stats = {} } = report;
  const passed = numPassedTests + (stats.expected ?? 0);
  const failed = numFailedTests + (stats.unexpected ?? 0) + (stats.flaky ?? 0);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}
