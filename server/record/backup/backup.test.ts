import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sha256 } from '../chain.ts';
import { begin, commit, counted, introduced, testVaultPaths } from '../contract/harness.ts';
import { openMemoryRecord } from '../memory/memoryRecord.ts';
import type { RecordPort } from '../port.ts';
import { checkBackup, rowsOf } from './checkBackup.ts';
import { linesOf } from './lineReader.ts';
import { writeBackup } from './writeBackup.ts';

let dir: string;
let file: string;
let record: RecordPort;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'rostrum-backup-'));
  file = join(dir, 'c1.ndjson');
  record = await openMemoryRecord({ vaultPathsOf: testVaultPaths });
  await begin(record, 'c1', 2);
  await record.append('c1', [commit(3, [introduced('Zoë \u2028 Okoye'), counted(4)]), commit(4)]);
  await record.nextPersonOrdinal('c1');
  await record.addLinks([
    { linkId: 'l1', consultationId: 'c1', role: 'participant', tokenHash: 'token', createdAt: 1, revokedAt: null },
  ]);
  await record.addSession({
    sessionId: 's1',
    ticketHash: 'ticket',
    linkId: 'l1',
    consultationId: 'c1',
    role: 'participant',
    personId: 'p1',
    profile: { name: 'Zoë' },
    mode: 'room',
    createdAt: 7,
  });
});
afterEach(() => rmSync(dir, { recursive: true }));

const written = () => writeBackup(record, 'c1', file, 77);
const linesIn = () => readFileSync(file, 'utf8').trimEnd().split('\n');
const spoil = (change: (lines: string[]) => string[]) => writeFileSync(file, `${change(linesIn()).join('\n')}\n`);

/** As somebody would who spoils a backup and writes a last line that fits. */
function withNewDigest(lines: string[]): string[] {
  const end = JSON.parse(lines.at(-1)!) as { end: object };
  const before = lines.slice(0, -1);
  const digest = sha256(before.map((line) => `${line}\n`).join(''));
  return [...before, JSON.stringify({ end: { ...end.end, digest } })];
}

it('OP20 a backup is a line per row with a digest at its end, for its owner only, and tells what is in it', async () => {
  const { head } = { head: (await record.head('c1')).hash };
  expect(await written()).toMatchObject({ events: 5, commits: 4, head, bytes: statSync(file).size });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await checkBackup(file)).toEqual({ consultationId: 'c1', takenAt: 77, head, commits: 4, events: 5 });
  const other = await openMemoryRecord({ vaultPathsOf: testVaultPaths });
  await other.takeIn(() => rowsOf(file));
  expect(await other.head('c1')).toEqual(await record.head('c1'));
});

it('OP20 lines longer than what is read at once, and signs cut in two between, come out whole', () => {
  const long = ['ä'.repeat(70_001), '', `x${'€'.repeat(50_000)}`];
  writeFileSync(file, long.join('\n'));
  expect([...linesOf(file)]).toEqual(long);
});

it.each<[string, (lines: string[]) => string[], RegExp]>([
  ['its end is missing', (lines) => lines.slice(0, -1), /cut short/],
  ['a line is cut in two', (lines) => [...lines.slice(0, 2), lines[2]!.slice(0, 20)], /cut short/],
  [
    'a sign is another',
    (lines) => lines.map((line) => line.replace('\\"count\\":2', '\\"count\\":3')),
    /changed or damaged/,
  ],
  ['a line is missing', (lines) => lines.toSpliced(3, 1), /changed or damaged/],
  ['lines are swapped', (lines) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)], /changed or damaged/],
  ['something follows its end', (lines) => [...lines, lines[1]!], /goes on after/],
  ['it is something else', () => ['{"title":"a set-up"}'], /no backup of a consultation/],
  ['it is no JSON', () => ['hello'], /no backup/],
  ['it is empty', () => [''], /no backup/],
  [
    'it is of a newer release',
    (lines) => lines.map((line) => line.replace('"rostrumBackup":1', '"rostrumBackup":2')),
    /newer release/,
  ],
  ['the chain was spoilt with care', (lines) => withNewDigest(lines.toSpliced(2, 1)), /does not hold at event 2/],
  [
    'a body was changed with care',
    (lines) => withNewDigest(lines.map((line) => line.replace('\\"count\\":2', '\\"count\\":3'))),
    /does not hold at event 2/,
  ],
  ['its record was cut with care', (lines) => withNewDigest(lines.toSpliced(5, 1)), /does not hold what/],
])('OP21 a backup is refused with a sentence when %s', async (_what, change, sentence) => {
  await written();
  spoil(change);
  await expect(checkBackup(file)).rejects.toThrow(sentence);
});

type Row = Record<string, Record<string, unknown>>;

it.each<[string, string, (row: Row) => void, string]>([
  ['a role that there is not', 'session', (row) => (row['session']!['role'] = 'god'), 'session.role'],
  ['a role that is not the link’s', 'session', (row) => (row['session']!['role'] = 'chair'), 'session.role'],
  ['a profile that is none', 'session', (row) => (row['session']!['profile'] = 5), 'session.profile'],
  ['a session without a ticket', 'session', (row) => delete row['session']!['ticketHash'], 'session.ticketHash'],
  ['a person nobody counted', 'session', (row) => (row['session']!['personId'] = 'p2'), 'consultation.lastPerson'],
  ['a session of elsewhere', 'session', (row) => (row['session']!['consultationId'] = 'c2'), 'session.consultationId'],
  ['a link without an id', 'link', (row) => delete row['link']!['linkId'], 'link.linkId'],
  ['an unknown key', 'link', (row) => (row['link']!['until'] = 5), 'link.until'],
  ['no meta', 'consultation', (row) => (row['consultation']!['meta'] = null), 'consultation.meta'],
  [
    'a cast in what was no rehearsal',
    'consultation',
    (row) => (row['consultation']!['meta'] = { cast: { chair: 'simulated', seed: 'x', seats: {} } }),
    'consultation.meta.cast',
  ],
  ['the mark of the sample', 'consultation', (row) => (row['consultation']!['meta'] = { sample: true }), 'meta.sample'],
  ['too low a count', 'consultation', (row) => (row['consultation']!['lastPerson'] = 0), 'consultation.lastPerson'],
  ['a count that is none', 'consultation', (row) => (row['consultation']!['lastPerson'] = 'abc'), 'lastPerson'],
  [
    'another version',
    'consultation',
    (row) => ((row['consultation']!['head'] as Row)['version'] = 99 as never),
    'version',
  ],
  ['a time as text', 'consultation', (row) => (row['takenAt'] = '2099' as never), 'takenAt'],
  ['a result that is no text', 'event', (row) => ((row['event']!['commit'] as Row)['result'] = {}), 'commit.result'],
])(
  'OP35 a backup is refused, and the place named, for %s that came in with care',
  async (_what, kind, change, where) => {
    await written();
    spoil((lines) => {
      const at = lines.findIndex((line) => kind in (JSON.parse(line) as Row));
      const row = JSON.parse(lines[at]!) as Row;
      change(row);
      return withNewDigest(lines.with(at, JSON.stringify(row)));
    });
    await expect(checkBackup(file)).rejects.toThrow(where);
  },
);

it('OP35 a row of no known kind, and a consultation a second time, are refused', async () => {
  for (const row of ['{"user":{}}', '{}']) {
    await written();
    spoil((lines) => withNewDigest(lines.toSpliced(-1, 0, row)));
    await expect(checkBackup(file)).rejects.toThrow('of no known kind');
  }
  await written();
  spoil((lines) => withNewDigest(lines.toSpliced(-1, 0, lines[0]!)));
  await expect(checkBackup(file)).rejects.toThrow(/no known kind/);
});
