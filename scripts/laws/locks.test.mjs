/** Each law is shown a violation, so that a law which stopped looking is itself a failing test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { cruiseHouse } from './boundaries.mjs';
import { gapsInLock } from './lock.mjs';
import { physicalSides } from './logicalCss.mjs';
import { drawers } from './names.mjs';
import { gapsInSpec, missingPaths } from './spec-coverage.mjs';
import { testTitles } from './testTitles.mjs';

/** Code that breaks the laws of the house on purpose, put into a folder of its own for the test. */
const PLANTED = {
  'client/connection/line.ts': "export type Line = 'up' | 'down';\nexport const line: Line = 'up';\n",
  'client/features/floor/reachesNeighbour.ts': "export { order } from '../order/order.ts';\n",
  'client/features/order/order.ts': 'export const order = 1;\n',
  'client/store/takesMoreThanTypes.ts':
    "import { line } from '../connection/line.ts';\nimport type { Line } from '../connection/line.ts';\nexport const takesMoreThanTypes: Line = line;\n",
  'e2e/reachesScreens.spec.ts': "export { line } from '../client/connection/line.ts';\n",
  'scripts/odds/nobodysRoom.ts': "export { port } from '../../server/record/port.ts';\n",
  'server/record/port.ts': 'export const port = 1;\n',
  'server/rooms/mayDoThis.ts': "export { port } from '../record/port.ts';\n",
  'shared/basics/circleA.ts': "import type { B } from './circleB.ts';\nexport type A = { b: B | null };\n",
  'shared/basics/circleB.ts': "import type { A } from './circleA.ts';\nexport type B = { a: A | null };\n",
  'shared/basics/reachesNode.ts': "import { readFile } from 'node:fs/promises';\nexport const reads = readFile;\n",
  'shared/basics/reachesServer.ts': "export { port } from '../../server/record/port.ts';\n",
};

test('boundaries find exactly what is planted', async () => {
  const planted = mkdtempSync(join(tmpdir(), 'rostrum-planted-'));
  for (const [path, code] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(planted, path)), { recursive: true });
    writeFileSync(join(planted, path), code);
  }
  const { modules, violations, unused } = await cruiseHouse(planted);
  rmSync(planted, { recursive: true });
  expect(unused).not.toContain('server/rooms may import server/record');
  expect(unused).toContain('server/access may import server/record');
  expect(modules).toBeGreaterThan(8);
  expect(violations.map((line) => line.split('\n')[0])).toEqual([
    'client/features/*: client/features/floor/reachesNeighbour.ts -> client/features/order/order.ts',
    'client/store takes only types: client/store/takesMoreThanTypes.ts -> client/connection/line.ts',
    'no cycle: shared/basics/circleA.ts -> shared/basics/circleB.ts -> shared/basics/circleA.ts',
    'no file outside the rooms: scripts/odds/nobodysRoom.ts -> server/record/port.ts',
    'shared/basics: shared/basics/reachesNode.ts -> fs/promises',
    'shared/basics: shared/basics/reachesServer.ts -> server/record/port.ts',
    'tests of e2e: e2e/reachesScreens.spec.ts -> client/connection/line.ts',
  ]);
});

test.each([
  ['shared/basics/planted.ts', 'export const now = () => Date.now();', 'no-restricted-globals'],
  ['shared/basics/planted.ts', 'export const chance = () => Math.random();', 'no-restricted-properties'],
  ['shared/basics/planted.ts', 'export default 1;', 'no-restricted-syntax'],
  ['shared/basics/planted.ts', "export * from './ids.ts';", 'no-restricted-syntax'],
  ['shared/basics/planted.ts', 'const chance = Math;\nexport const { random } = chance;', 'no-restricted-syntax'],
  ['shared/basics/planted.ts', "export const first = 'a'.localeCompare('b');", 'no-restricted-syntax'],
  ['shared/basics/planted.ts', "export const now = new Intl.DateTimeFormat('en').format();", 'no-restricted-syntax'],
  ['client/screens/Planted.tsx', 'export const Planted = () => <p>Give the floor</p>;', 'no-restricted-syntax'],
  ['client/screens/Planted.tsx', 'export const Planted = () => <a title="Give the floor" />;', 'no-restricted-syntax'],
  ...[
    "<p>{on ? 'Give the floor' : null}</p>",
    "<p>{on && 'Give the floor'}</p>",
    '<p>{`Give the floor to ${on}`}</p>',
    "<a aria-label={'Give the floor'} />",
    "<a aria-label={on ? 'Give the floor' : undefined} />",
    "<input placeholder='Your name' />",
    '<img alt={`Picture of ${on}`} />',
  ].map((jsx) => [
    'client/screens/Planted.tsx',
    `export const Planted = ({ on }: { on: boolean }) => ${jsx};`,
    'no-restricted-syntax',
  ]),
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
    'margin:\n    0 1px\n    0 2px',
    'text-align:\n  left',
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
    test('no rule', () => {});
    it.skip('FL5 skipped', () => {});
    test.todo('FL5 to do');
    describe.skip('FL5 all skipped', () => { it('FL5 within', () => {}); });`;
  const spec = '- **FL1** a.\n- **FL2** b.\n- **FL3** c.\n* **FL4** d.\n* **FL5** e.\n';
  expect(gapsInSpec(spec, testTitles(source, 'shared/consultation/floor/a.test.ts'))).toEqual([
    'shared/SPEC.md: FL4 has no test titled by it',
    'shared/SPEC.md: FL5 has no test titled by it',
    'shared/consultation/floor/a.test.ts: "ZZ9 no such rule ${1}" names ZZ9, which is no rule',
    ...['FL5 skipped', 'FL5 to do', 'FL5 within'].map(
      (title) => `shared/consultation/floor/a.test.ts: "${title}" does not run`,
    ),
    'shared/consultation/floor/a.test.ts: "no rule" starts with no rule id',
  ]);
});

test('a path that is not there may not be documented, neither named nor linked nor shown', () => {
  const text =
    'See `server/gone.ts`, `shared/*/a.ts`, `server/main.ts:12`, `npm test`, [here](../server/main.ts#top), ' +
    '[there](gone.md), ![a picture](pictures/gone.png "seen"), [the web](https://example.org/a), [above](#top).';
  expect(missingPaths(text, 'docs/README.md', (path) => path === 'server/main.ts')).toEqual(
    ['server/gone.ts', 'docs/gone.md', 'docs/pictures/gone.png'].map(
      (path) => `docs/README.md: names ${path}, which is not there`,
    ),
  );
});
