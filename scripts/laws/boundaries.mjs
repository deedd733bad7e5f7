/** Law: a room imports only what MAY_IMPORT in .dependency-cruiser.cjs grants it, and no import runs in a circle. */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';

const { forbidden, options, grants } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const HOUSE = ['shared', 'server', 'client', 'samples', 'scripts', 'e2e'];
/** Fewer modules than this means that the cruise did not look, not that the house is clean. */
export const FLOOR = 50;

/** @returns {Promise<{ modules: number, violations: string[], unused: string[] }>} */
export async function cruiseHouse(baseDir) {
  const folders = HOUSE.filter((folder) => existsSync(`${baseDir}/${folder}`));
  const { output } = await cruise(folders, { ...options, baseDir, ruleSet: { forbidden }, validate: true });
  const violations = output.summary.violations.map(({ rule, from, to, cycle, comment }) => {
    const path = cycle ? [from, ...cycle.map((step) => step.name ?? step)].join(' -> ') : `${from} -> ${to}`;
    return `${rule.name}: ${path}${comment ? `\n    ${comment}` : ''}`;
  });
  const unused = grants.filter(({ from, to }) => !isUsed(output.modules, from, to)).map(({ name }) => name);
  return { modules: output.summary.totalCruised, violations: [...new Set(violations)].sort(), unused };
}

function isUsed(modules, from, to) {
  return modules.some(
    ({ source, dependencies }) =>
      from.test(source) &&
      dependencies.some(({ resolved, coreModule }) => (to === 'node:*' ? coreModule : to.test(resolved))),
  );
}

export async function boundaries(root) {
  const { modules, violations: broken, unused } = await cruiseHouse(root);
  const violations = [...broken, ...unused.map((grant) => `${grant}: nobody uses this grant any more`)];
  return modules < FLOOR
    ? [...violations, `only ${modules} modules were cruised; at least ${FLOOR} are there`]
    : violations;
}
