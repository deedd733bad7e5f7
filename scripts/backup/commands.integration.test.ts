import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rowsOf } from '#server/record/backup/checkBackup.ts';
import { openSqliteRecord } from '#server/record/sqlite/sqliteRecord.ts';
import { verifyLines } from '#server/record/verify.ts';
import { startChild } from '#server/testing/childServer.ts';
import { ask } from '#server/testing/httpClient.ts';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import type { SocketClient } from '#server/testing/socketClient.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';

interface Said {
  code: number | null;
  out: string;
}

/** A command of package.json, run as `npm run` does, without npm. */
function run(command: string[], env: Record<string, string>): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env: { PATH: process.env['PATH'], ...env } });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (out += piece.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out }));
  });
}
const script = (path: string, ...args: string[]) => ['--import', 'tsx', `scripts/backup/${path}`, ...args];
const backup = (env: Record<string, string>, ...args: string[]) => run(script('main.ts', ...args), env);
const restore = (env: Record<string, string>, ...args: string[]) => run(script('restore.ts', ...args), env);
const verify = (env: Record<string, string>, ...args: string[]) => run(['scripts/verify/main.mjs', ...args], env);
const filesIn = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('.ndjson'));

/** A list with one who waits, held by a chair who stays. */
async function heldMeeting(server: { url: string }): Promise<{ meeting: Meeting; chair: SocketClient }> {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const ada = await meeting.participant('Ada Okoye \u2028 Lagos');
  await ada.done('RequestFloor', { kind: 'intervention' });
  return { meeting, chair };
}

it('OP24 without a server the commands work on the data directory, and a backup of all has a file each', async () => {
  const dataDir = newDataDir();
  const env = { DATA_DIR: dataDir };
  const server = await startServer({ dataDir });
  const { meeting } = await heldMeeting(server);
  await found(server, { title: 'Another' });
  const head = (await server.record.head(meeting.id)).hash;
  await server.close();
  const out = newDataDir();
  expect(await backup(env, '--all', '--out', out)).toMatchObject({ code: 0, out: expect.stringContaining(head) });
  expect(filesIn(out)).toHaveLength(2);
  const file = join(
    out,
    filesIn(out).find((name) => name.includes(meeting.id))!,
  );
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = await restore(env, '--file', file);
  expect(again).toMatchObject({ code: 1, out: expect.stringMatching(/there already/) });
  const elsewhere = { DATA_DIR: newDataDir() };
  expect(await restore(elsewhere, '--file', file)).toMatchObject({ code: 0, out: expect.stringContaining(head) });
  expect(await verify(elsewhere, '--all')).toMatchObject({ code: 0, out: expect.stringContaining(head) });
  expect(await verify(elsewhere, '--id', meeting.id, '--head', head)).toMatchObject({ code: 0 });
  expect(await verify(elsewhere, '--id', meeting.id, '--head', 'a'.repeat(64))).toMatchObject({ code: 1 });
  expect(await verify(elsewhere, '--id', 'nobody')).toMatchObject({ code: 2 });
}, 60_000);

it('OP24 while a server runs on the data directory the same commands go through it', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const env = { DATA_DIR: dataDir, PORT: new URL(server.url).port, ROSTRUM_ADMIN_TOKEN: ADMIN };
  const { meeting, chair } = await heldMeeting(server);
  const out = newDataDir();
  expect(await backup(env, '--id', meeting.id, '--out', out)).toMatchObject({ code: 0 });
  expect(await verify(env, '--id', meeting.id)).toMatchObject({ code: 0, out: expect.stringContaining('holds') });
  const other = await startServer();
  const file = join(out, filesIn(out)[0]!);
  const there = { ROSTRUM_ADMIN_TOKEN: ADMIN };
  expect(await restore(there, '--file', file, '--url', other.url)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/another secret/),
  });
  const ticket = await ask(`${other.url}/api/consultations/${meeting.id}/verify`, { bearer: chair.ticket });
  expect(ticket.body).toMatchObject({ ok: true });
  expect(await restore(there, '--file', file, '--url', other.url)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/on this server already/),
  });
  expect(await backup({ ROSTRUM_ADMIN_TOKEN: 'not the token of it' }, '--all', '--url', other.url)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/admin token/),
  });
}, 60_000);

it.each([
  [backup, []],
  [backup, ['--id', 'x', '--all']],
  [restore, []],
  [restore, ['--file', '/nowhere']],
  [restore, ['--file', '.']],
])('OP25 a command that lacks something says how it is used', async (command, args) => {
  const { code, out } = await command({ DATA_DIR: newDataDir() }, ...args);
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('npm run') });
});

it('OP25 a restore that is killed leaves all of a consultation or nothing', async () => {
  const from = newDataDir();
  const server = await startServer({ dataDir: from });
  const { meeting, chair } = await heldMeeting(server);
  for (let count = 0; count < 200; count += 1) await chair.done('RecordAttendance', { room: count, online: 1 });
  const out = newDataDir();
  await backup({ ROSTRUM_ADMIN_TOKEN: ADMIN }, '--id', meeting.id, '--out', out, '--url', server.url);
  const file = join(out, filesIn(out)[0]!);
  const { head } = JSON.parse(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)!).end;
  for (const delay of [0, 20]) {
    const dataDir = newDataDir();
    await restoredAndKilled(dataDir, file, delay);
    const record = await openSqliteRecord({ dataDir, vaultPathsOf });
    if ((await record.consultations()).length === 0) await record.takeIn(() => rowsOf(file));
    expect(await verifyLines(record.lines(meeting.id), meeting.id)).toMatchObject({ ok: true, head });
    await record.close();
  }
}, 90_000);

/** Kills it so many milliseconds after the store's file is there. */
function restoredAndKilled(dataDir: string, file: string, delay: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script('restore.ts', '--file', file), {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
      stdio: 'ignore',
    });
    const look = setInterval(() => {
      if (!readdirSync(dataDir).includes('rostrum.sqlite-wal')) return;
      clearInterval(look);
      setTimeout(() => child.kill('SIGKILL'), delay);
    }, 1);
    child.once('error', reject);
    child.once('close', () => (clearInterval(look), resolve()));
  });
}

it('OP26 the configuration is printed without secrets, and nothing starts', async () => {
  const env = { ROSTRUM_ADMIN_TOKEN: 'a token of sixteen letters', DATA_DIR: '/nowhere/at/all' };
  const { code, out } = await run(['--import', 'tsx', 'server/main.ts', '--print-config'], env);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ port: 3000, dataDir: '/nowhere/at/all' });
  expect(out).not.toContain('a token of sixteen letters');
});

it('OP27 after a SIGKILL the restored consultation goes on where it was', async () => {
  const from = newDataDir();
  const server = await startServer({ dataDir: from });
  const { meeting, chair } = await heldMeeting(server);
  const commandId = 'given-once';
  const given = await chair.command({ type: 'GiveFloor', requestId: 'r1' }, commandId);
  const out = newDataDir();
  await backup({ ROSTRUM_ADMIN_TOKEN: ADMIN }, '--id', meeting.id, '--out', out, '--url', server.url);
  const dataDir = newDataDir();
  writeFileSync(join(dataDir, 'secret'), readFileSync(join(from, 'secret')));
  const child = await startChild(dataDir);
  const body = readFileSync(join(out, filesIn(out)[0]!));
  const restored = await ask(`${child.url}/api/restore`, { bearer: ADMIN, raw: body });
  expect(restored).toMatchObject({ status: 201, body: { id: meeting.id, newLinks: [] } });
  expect(Object.values(restored.body.links as object).map((url: string) => new URL(url).pathname)).toEqual(
    Object.values(meeting.links).map((url) => new URL(url).pathname),
  );
  await child.end('SIGKILL');
  const again = at(await startChild(dataDir), meeting);
  const sameChair = await again.connect(chair.ticket);
  expect(await sameChair.command({ type: 'GiveFloor', requestId: 'r1' }, commandId)).toEqual(given);
  expect((await sameChair.view()).floor).toMatchObject({ requestId: 'r1' });
  expect((await again.session('participant')).personId).not.toBe('p1');
  await sameChair.done('EndIntervention');
}, 60_000);
