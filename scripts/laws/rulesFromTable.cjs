/** Turns the MAY_IMPORT table of .dependency-cruiser.cjs into rules of dependency-cruiser. */
const TEST = '[.](test|suite|spec)[.](tsx?|mjs)$|/testing/';
const SCHEMA = '[.]schema[.]ts$';
const HOUSE = '^(shared|server|client|samples|scripts|e2e)/';

const escape = (text) => text.replaceAll('.', '[.]');

/** The files of a room: `a/b` all below it, `a/*` as a room only those directly in it, `a/b/c.ts` one file. */
function filesOf(room) {
  if (room === 'client/features/*') return '^client/features/([^/]+)/';
  if (room.endsWith('/*')) return `^${room.slice(0, -1)}[^/]+$`;
  return /[.]\w+$/.test(room) ? `^${escape(room)}$` : `^${room}/`;
}

function testsOf(files) {
  return files.endsWith('[^/]+$')
    ? files.replace('[^/]+$', '[^/]+[.](test|suite|spec)[.](tsx?|mjs)$')
    : `${files}.*(${TEST})`;
}

function target(entry) {
  if (entry.startsWith('npm:')) return `^node_modules/${escape(entry.slice(4))}/`;
  return filesOf(entry.replace('types:', ''));
}

function rule(name, from, own, allowed) {
  const entries = allowed.filter((entry) => entry !== 'node:*');
  const to = { pathNot: [own, ...entries.map(target)] };
  if (entries.length < allowed.length) to.dependencyTypesNot = ['core'];
  return {
    name,
    severity: 'error',
    comment: `It may import: itself, ${allowed.join(', ') || 'nothing else'}.`,
    from,
    to,
  };
}

function typesOnly(room, entry) {
  const to = { path: target(entry), dependencyTypesNot: ['type-only'] };
  return { name: `${room} takes only types`, severity: 'error', from: { path: filesOf(room), pathNot: TEST }, to };
}

function rulesOf([room, allowed], testsMayImport) {
  const files = filesOf(room);
  // $1 is what the brackets of the room's pattern matched: one feature is a room of its own.
  const own = room === 'client/features/*' ? '^client/features/$1/' : files;
  return [
    rule(room, { path: files, pathNot: TEST }, own, allowed),
    rule(`tests of ${room}`, { path: testsOf(files) }, own, [...allowed, ...testsMayImport]),
    ...allowed.filter((entry) => entry.startsWith('types:')).map((entry) => typesOnly(room, entry)),
  ];
}

function lawsOfTheHouse(table) {
  const rooms = table.map(([room]) => filesOf(room));
  return [
    { name: 'no cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no file outside the rooms', severity: 'error', from: { path: HOUSE, pathNot: rooms }, to: {} },
    // Scenes are tests throughout, their helpers too.
    {
      name: 'no test in the product',
      severity: 'error',
      from: { path: HOUSE, pathNot: [TEST, '^e2e/'] },
      to: { path: TEST },
    },
    {
      name: 'zod only in schemas',
      severity: 'error',
      from: { path: '^shared/', pathNot: [SCHEMA, TEST] },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'schemas only at the edge',
      severity: 'error',
      from: {
        path: HOUSE,
        pathNot: [SCHEMA, TEST, '^server/(transport|sample|record/backup)/', '^server/[^/]+$', '^scripts/'],
      },
      to: { path: SCHEMA },
    },
  ];
}

/** Every grant of the table, to ask whether somebody uses it. */
function grantsOf([room, allowed]) {
  return allowed.map((entry) => ({
    name: `${room} may import ${entry}`,
    from: new RegExp(filesOf(room)),
    to: entry === 'node:*' ? entry : new RegExp(target(entry)),
  }));
}

module.exports = (table, testsMayImport) => ({
  grants: table.flatMap(grantsOf),
  forbidden: [...lawsOfTheHouse(table), ...table.flatMap((row) => rulesOf(row, testsMayImport))],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^client/vite[.]config' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'browser', 'node', 'default'],
    },
  },
});
