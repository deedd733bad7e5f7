/** Law: a room imports only what MAY_IMPORT in .dependency-cruiser.cjs grants it, and no import runs in a circle. */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const HOUSE = ['shared', 'server', 'client', 'samples', 'scripts/replay'];
/** Fewer modules than this means that the cruise did not look, not that the house is clean. */
export const FLOOR = 50;

/** @returns {Promise<{ modules: number, violations: string[] }>} */
export async function cruiseHouse(baseDir) {
  const folders = HOUSE.filter((folder) => existsSync(`${baseDir}/${folder}`));
  const { output } = await cruise(folders, { ...options, baseDir, ruleSet: { forbidden }, validate: true });
  const violations = output.summary.violations.map(({ rule, from, to, cycle, comment }) => {
    const path = cycle ? [from, ...cycle.map((step) => step.name ?? step)].join(' -> ') : `${from} -> ${to}`;
    return `${rule.name}: ${path}${comment ? `\n    ${comment}` : ''}`;
  });
  return { modules: output.summary.totalCruised, violations: [...new Set(violations)].sort() };
}

export async function boundaries(root) {
  const { modules, violations } = await cruiseHouse(root);
  return modules < FLOOR
    ? [...violations, `only ${modules} modules were cruised; at least ${FLOOR} are there`]
    : violations;
}
