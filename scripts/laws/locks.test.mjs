/** Each law is shown a violation, so that a law which stopped looking is itself a failing test. */
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { cruiseHouse } from './boundaries.mjs';
import { gapsInLock } from './lock.mjs';
import { physicalSides } from './logicalCss.mjs';
import { drawers } from './names.mjs';
import { gapsInSpec, missingPaths } from './spec-coverage.mjs';
import { testTitles } from './testTitles.mjs';

const planted = new URL('./planted', import.meta.url).pathname;

test('boundaries find exactly what is planted', async () => {
  const { modules, violations } = await cruiseHouse(planted);
  expect(modules).toBeGreaterThan(8);
  expect(violations.map((line) => line.split('\n')[0])).toEqual([
    'client/features/*: client/features/floor/reachesNeighbour.ts -> client/features/order/order.ts',
    'client/store takes only types: client/store/takesMoreThanTypes.ts -> client/connection/line.ts',
    'no cycle: shared/basics/circleA.ts -> shared/basics/circleB.ts -> shared/basics/circleA.ts',
    'shared/basics: shared/basics/reachesNode.ts -> fs/promises',
    'shared/basics: shared/basics/reachesServer.ts -> server/record/port.ts',
  ]);
});

test.each([
  ['shared/basics/planted.ts', 'export const now = () => Date.now();', 'no-restricted-globals'],
  ['shared/basics/planted.ts', 'export const chance = () => Math.random();', 'no-restricted-properties'],
  ['shared/basics/planted.ts', 'export default 1;', 'no-restricted-syntax'],
  ['client/screens/Planted.tsx', 'export const Planted = () => <p>Give the floor</p>;', 'no-restricted-syntax'],
  ['client/screens/Planted.tsx', 'export const Planted = () => <a title="Give the floor" />;', 'no-restricted-syntax'],
  ['server/rooms/planted.ts', 'export const lines = 1;\n'.repeat(1) + '\nvoid 0;'.repeat(221), 'max-lines'],
])(
  'lint of %s refuses %j',
  async (filePath, code, rule) => {
    const [result] = await new ESLint().lintText(code, { filePath });
    expect(result.messages.map((message) => message.ruleId)).toContain(rule);
  },
  20_000,
);

test('styles may not name a physical side', () => {
  const refused = [
    'margin-left: 1px',
    'left: 0',
    'text-align: right',
    'border-right-color: red',
    'margin: 0 1px 0 2px',
  ];
  for (const declaration of refused)
    expect(physicalSides(`a { ${declaration}; }`, 'a.css'), declaration).toHaveLength(1);
  const fine = [
    'margin-inline-start: 1px',
    'inset-inline: 0',
    'text-align: start',
    'margin: 0 1px 0 1px',
    '--gap-left: 1px',
  ];
  for (const declaration of fine) expect(physicalSides(`a { ${declaration}; }`, 'a.css'), declaration).toEqual([]);
});

test('a drawer for odds and ends is refused', () => {
  expect(
    drawers(['client/ui/helpers.ts', 'shared/draft/index.ts', 'server/utils/time.ts', 'client/ui/Button.tsx']),
  ).toHaveLength(3);
});

test('a lock that misses an optional binary or names a host is refused', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { b: '1' }, resolved: 'https://registry.example/a.tgz' },
  };
  expect(gapsInLock({ packages })).toHaveLength(2);
});

test('a rule without a test, an unknown rule and a nameless test are refused', () => {
  const source = `
    test('FL1 the floor is given', () => {});
    describe('FL2, FL3 pauses', () => { test.each([[1]])('by %s', () => {}); });
    test(\`ZZ9 no such rule \${1}\`, () => {});
    test('no rule', () => {});`;
  const spec = '- **FL1** a.\n- **FL2** b.\n- **FL3** c.\n- **FL4** d.\n';
  expect(gapsInSpec(spec, testTitles(source, 'shared/consultation/floor/a.test.ts'))).toEqual([
    'shared/SPEC.md: FL4 has no test titled by it',
    'shared/consultation/floor/a.test.ts: "ZZ9 no such rule ${1}" names ZZ9, which is no rule',
    'shared/consultation/floor/a.test.ts: "no rule" starts with no rule id',
  ]);
});

test('a path that is not there may not be documented', () => {
  const text = 'See `server/gone.ts`, `shared/*/a.ts`, `server/main.ts:12` and `npm test`.';
  expect(missingPaths(text, 'README.md', (path) => path === 'server/main.ts')).toEqual([
    'README.md: names server/gone.ts, which is not there',
  ]);
});
