import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '#server/testing/httpClient.ts';
import { found } from '#server/testing/meeting.ts';
import { ADMIN, sharedServer } from '#server/testing/testServer.ts';

const server = sharedServer();
let dir: string;
let script: string;
let id: string;
let head: string;
/** The record as the chair reads it, and as everybody does. */
let whole: string[];
let withheld: string[];

interface Line {
  [key: string]: unknown;
  open: Record<string, { salt: string; value: string } | null>;
}

/** The script as the server hands it out, run on these lines with nothing of the project around it. */
function check(lines: string[], ...more: string[]): { status: number | null; said: string } {
  const file = join(dir, 'record.ndjson');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, ...more], {
    cwd: dir,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'rostrum-verify-'));
  script = join(dir, 'verify-record.mjs');
  const meeting = await found(server);
  id = meeting.id;
  const chair = await meeting.opened();
  const ada = await meeting.participant('Ada \u2028 Okoye', { organization: 'Libraries United', gender: 'female' });
  await ada.done('RequestFloor', { kind: 'intervention' });
  const ben = await meeting.participant('Ben Otieno');
  await ben.done('RequestFloor', { kind: 'intervention' });
  await ask(`${meeting.path}/people/${ben.personId}`, { bearer: ADMIN, method: 'DELETE' });
  const linesAs = async (ticket: string) => (await meeting.get('record.ndjson', ticket)).text.trimEnd().split('\n');
  [whole, withheld] = [await linesAs(chair.ticket), await linesAs(ada.ticket)];
  const verdict = (await meeting.get('verify', chair.ticket)).body;
  expect(verdict).toMatchObject({ ok: true, events: whole.length });
  head = verdict.head;
  const served = await ask(`${server.url}/verify-record.mjs`);
  expect(served.headers.get('content-type')).toMatch(/^text\/javascript/);
  writeFileSync(script, served.text);
});
afterAll(() => rmSync(dir, { recursive: true }));

it('OP30 the script that the server hands out agrees with the server, for every role and with what was erased', () => {
  for (const lines of [whole, withheld]) {
    const { status, said } = check(lines, '--head', head);
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining(`Head ${head}`) });
    expect(said).toContain(`${lines.length} events`);
  }
  expect(withheld.some((line) => line.includes('"withheld":true'))).toBe(true);
  expect(check(whole).said).toMatch(/; [1-9]\d* values were erased/);
  expect(check(whole, '--id', id, '--head', JSON.parse(whole[1]!).hash)).toMatchObject({ status: 0 });
});

const at = (place: number, change: (line: Line) => object) => (lines: string[]) =>
  lines.with(place, JSON.stringify(change(JSON.parse(lines[place]!) as Line)));
const withheldOf = ({ version, index, at: time, digest, hash }: Line) => ({
  ...{ version, index, at: time, digest, hash },
  withheld: true,
});
const flipped = (text: unknown) => `${String(text).slice(0, -1)}${String(text).endsWith('0') ? '1' : '0'}`;
const opening = (lines: string[]) => lines.findIndex((line) => line.includes('Libraries United'));

it.each<[string, (lines: string[]) => string[], number | null]>([
  ['a body', at(2, (line) => ({ ...line, body: String(line['body']).replace('"v":1', '"v":2') })), 3],
  ['a salt', at(2, (line) => ({ ...line, salt: flipped(line['salt']) })), 3],
  ['a digest', at(2, (line) => ({ ...line, digest: flipped(line['digest']) })), 3],
  ['a hash', at(2, (line) => ({ ...line, hash: flipped(line['hash']) })), 3],
  ['a time beside the body', at(2, (line) => ({ ...line, at: 1 })), 3],
  ['a type beside the body', at(2, (line) => ({ ...line, type: 'SittingClosed' })), 3],
  ['a version', at(2, (line) => ({ ...line, version: 9 })), 3],
  ['a missing line', (lines) => lines.toSpliced(2, 1), 3],
  ['the first line missing', (lines) => lines.slice(1), null],
  ['swapped lines', (lines) => [...lines.slice(0, 2), lines[3]!, lines[2]!, ...lines.slice(4)], 3],
  ['a line twice', (lines) => lines.toSpliced(2, 0, lines[1]!), 3],
  ['a line that is not JSON', (lines) => lines.with(2, lines[2]!.slice(0, -5)), 3],
  [
    'a withheld line with another digest',
    at(2, (line) => ({ ...withheldOf(line), digest: flipped(line['digest']) })),
    3,
  ],
])('OP31 the script finds %s', (_what, change, line) => {
  const { status, said } = check(change(whole), '--id', id);
  expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining(`breaks at line ${line ?? 1}:`) });
});

it('OP31 the script finds a value, or its salt, that is not the committed one, and a commitment that is none', () => {
  const place = opening(whole);
  const changed = (change: (line: Line) => Line['open']) =>
    check(at(place, (line) => ({ ...line, open: { ...line.open, ...change(line) } }))(whole));
  const { value, salt } = (JSON.parse(whole[place]!) as Line).open['/organization']!;
  expect(changed(() => ({ '/organization': { salt, value: `${value}.` } }))).toMatchObject({ status: 1 });
  expect(changed(() => ({ '/organization': { salt: flipped(salt), value } }))).toMatchObject({ status: 1 });
  expect(changed(() => ({ '/type': { salt, value } })).said).toContain(
    `line ${place + 1}: no commitment stands at /type`,
  );
  expect(changed(() => ({ '/organization': null }))).toMatchObject({ status: 0 });
});

it.each<[string, (line: Line) => object, string]>([
  ['content in a line marked withheld', (line) => ({ ...line, withheld: true }), 'a withheld line holds no'],
  [
    'forged content in a withheld line',
    (line) => ({ ...withheldOf(line), type: 'PersonIntroduced', open: {} }),
    'a withheld line holds no type',
  ],
  ['a key that is none', (line) => ({ ...line, remark: 'x' }), 'a line holds no remark'],
  ['a mark that is not true', (line) => ({ ...line, withheld: 1 }), 'withheld is not true'],
  ['a value that was left out', (line) => ({ ...line, open: {} }), 'was left out'],
  [
    'more than a value',
    (line) => ({ ...line, open: { ...line.open, '/name': { ...line.open['/name'], of: 'x' } } }),
    'not the committed one',
  ],
])('OP36 nothing stands under a verdict that the chain does not cover: %s', (_what, change, why) => {
  const place = opening(whole);
  const { status, said } = check(at(place, change)(whole), '--id', id);
  expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining(why) });
});

it('OP36 the verdict says that the times of withheld lines are not covered; a byte order mark is no change', () => {
  expect(check(withheld).said).toContain('does not cover the times (at) of withheld lines');
  expect(check(['\uFEFF' + whole[0]!, ...whole.slice(1)], '--head', head)).toMatchObject({ status: 0 });
});

it('OP32 a record cut off at its end is found by a head that somebody kept, and by nothing else', () => {
  const cut = whole.slice(0, -2);
  expect(check(cut)).toMatchObject({ status: 0 });
  expect(check(cut, '--head', head)).toMatchObject({ status: 1, said: expect.stringContaining('is not in it') });
});

it('OP33 what cannot be checked at all ends with 2 and says why', () => {
  expect(check([])).toMatchObject({ status: 2, said: expect.stringContaining('no record') });
  expect(check(whole, '--head', 'abc')).toMatchObject({ status: 2, said: expect.stringContaining('64 hexadecimal') });
  expect(check(whole, '--id', 'another')).toMatchObject({ status: 1, said: expect.stringContaining('line 1') });
  const none = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  const missing = spawnSync(process.execPath, [script, join(dir, 'nothing')], { encoding: 'utf8' });
  expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('could not be read') });
  const onlyWithheld = withheld.map((line) => {
    return JSON.stringify(withheldOf(JSON.parse(line) as Line));
  });
  expect(check(onlyWithheld)).toMatchObject({ status: 2, said: expect.stringContaining('--id') });
  expect(check(onlyWithheld, '--id', id)).toMatchObject({ status: 0 });
});

it('OP34 npm run verify checks a file as the script does', () => {
  const file = join(dir, 'taken.ndjson');
  writeFileSync(file, `${whole.join('\n')}\n`);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/verify/main.mjs', ...args], { encoding: 'utf8' });
  expect(run(file, '--head', head)).toMatchObject({ status: 0, stdout: expect.stringContaining('The chain holds') });
  expect(run(file, '--id', 'another')).toMatchObject({ status: 1 });
  expect(run()).toMatchObject({ status: 2 });
});
