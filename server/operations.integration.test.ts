import { createServer as createNetServer, type AddressInfo } from 'node:net';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkBackup } from '#server/record/backup/checkBackup.ts';
import { openDatabase } from '#server/record/sqlite/openDatabase.ts';
import { startChild } from '#server/testing/childServer.ts';
import { ask } from '#server/testing/httpClient.ts';
import { at, found, Meeting } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createNetServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const NAME = 'Ximena Quispe-Harrow';

it('OP10 metrics tell what happened on a port of their own, and hold nothing that anybody typed', async () => {
  const port = await freePort();
  const server = await startServer({ env: { METRICS_PORT: String(port) } });
  const meeting = await found(server);
  const chair = await meeting.opened();
  const ximena = await meeting.participant(NAME);
  const rapporteur = await meeting.join('rapporteur');
  await ximena.done('RequestFloor', { kind: 'intervention' });
  expect(await ximena.refusal('RequestFloor', { kind: 'intervention' })).toBe('alreadyListed');
  await ximena.command({ type: `Say ${NAME}` });
  const { interventionId } = await chair.done('GiveFloor', { requestId: 'r1' });
  await rapporteur.done('RecordWords', { interventionId, text: STATEMENT, source: 'notes' });
  await chair.done('EndIntervention');
  await rapporteur.event('DraftRevised', ({ causedBy }) => causedBy === interventionId);
  await ximena.resync();
  const { status, text } = await ask(`http://127.0.0.1:${port}/metrics`);
  expect(status).toBe(200);
  const value = (line: string) =>
    Number(
      text
        .split('\n')
        .find((each) => each.startsWith(`${line} `))
        ?.split(' ')[1],
    );
  expect(value('rostrum_commands_total{type="RequestFloor",outcome="accepted"}')).toBe(1);
  expect(value('rostrum_commands_total{type="RequestFloor",outcome="alreadyListed"}')).toBe(1);
  expect(value('rostrum_commands_total{type="unknown",outcome="invalid"}')).toBe(1);
  expect(value('rostrum_sockets{role="participant"}')).toBe(1);
  expect(value('rostrum_rooms')).toBe(1);
  expect(value('rostrum_store_bytes')).toBeGreaterThan(10_000);
  expect(value('rostrum_resyncs_total')).toBe(1);
  expect(value('rostrum_draft_update_seconds_count')).toBe(1);
  expect(value('rostrum_frames_total{audience="everyone"}')).toBeGreaterThan(1);
  expect(value('rostrum_frame_bytes_total{audience="everyone"}')).toBeGreaterThan(200);
  const commits = ['person', 'machine', 'setUp'].map((by) => value(`rostrum_commits_total{by="${by}"}`));
  expect(commits.reduce((sum, each) => sum + each)).toBe((await server.record.head(meeting.id)).version);
  expect(value('rostrum_commit_seconds_count')).toBeGreaterThan(5);
  expect(value('rostrum_transaction_writes_count')).toBeGreaterThan(5);
  expect(text).toMatch(/http_requests_total\{method="POST",route="\/api\/sessions",status="201"\} 3/);
  expect(text).toContain('rostrum_alarms_total 0');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  for (const word of ['Quispe', meeting.id, interventionId, meeting.tokenOf('chair'), ADMIN, chair.ticket])
    expect(text).not.toContain(word);
  expect((await ask(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect((await ask(`${server.url}/metrics`)).status).toBe(404);
}, 60_000);

it('OP12 OP51 at its finest the log holds no token, ticket, cookie, name or word of anybody, and a line for each request', async () => {
  const child = await startChild(newDataDir(), { LOG_LEVEL: 'trace' });
  let log = '';
  child.process.stdout!.on('data', (piece: Buffer) => (log += piece.toString()));
  const meeting = await found(child);
  const chair = await meeting.opened();
  const ximena = await meeting.participant(NAME, { organization: 'Harrow Foundation' });
  await ximena.done('RequestFloor', { kind: 'intervention', note: 'A word on harvests' });
  await ximena.command({ type: NAME }, NAME);
  const form = new FormData();
  form.set('text', 'We ask for libraries on wheels.');
  await ask(`${meeting.path}/statements`, { bearer: ximena.ticket, form });
  const token = meeting.tokenOf('participant');
  for (const path of [`/join/${token}`, `/join/${token}/x`, `/api/${token}`, `/${token}?ticket=${ximena.ticket}`])
    await ask(`${child.url}${path}`, { cookie: `rostrum-x=${ximena.ticket}` });
  await ask(`${child.url}/api/sessions`, {
    raw: `{"token":"${token}"`,
    headers: { 'content-type': 'application/json' },
  });
  await ask(`${meeting.path}/links/participant`, { bearer: ADMIN, json: { keepSessions: true } });
  await ask(`${meeting.path}/links/observer`, { bearer: ADMIN, method: 'DELETE' });
  const backup = await ask(`${meeting.path}/backup`, { bearer: ADMIN });
  await ask(`${child.url}/api/restore`, { bearer: ADMIN, raw: backup.text });
  await ask(`${meeting.path}/people/${ximena.personId}`, { bearer: ADMIN, method: 'DELETE' });
  await child.end('SIGTERM');
  const lines = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  expect(lines.filter(({ msg }) => msg === 'request')).toContainEqual(
    expect.objectContaining({ method: 'POST', route: '/api/sessions', status: 201, ms: expect.any(Number) }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ route: '/join/:token' }));
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'link replaced', role: 'participant' }));
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'link revoked', role: 'observer' }));
  expect(lines).toContainEqual(
    expect.objectContaining({
      msg: 'command',
      type: 'RequestFloor',
      outcome: 'accepted',
      commandId: expect.any(String),
    }),
  );
  const secrets = Object.values(meeting.links).map((link) => link.split('/join/')[1]!);
  secrets.push(ADMIN, chair.ticket, ximena.ticket, NAME, 'Quispe', 'Harrow', 'harvests', 'libraries on wheels');
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
}, 60_000);

it('OP13 a fault names the command that it came with, and nobody who sent it', async () => {
  const dataDir = newDataDir();
  const child = await startChild(dataDir, { LOG_LEVEL: 'error' });
  const meeting = await found(child);
  let log = '';
  child.process.stdout!.on('data', (piece: Buffer) => (log += piece.toString()));
  const chair = await meeting.opened();
  const ximena = await meeting.participant(NAME);
  const busy = openDatabase(dataDir);
  busy.exec('BEGIN IMMEDIATE');
  const asked = await ximena.command({ type: 'RequestFloor', kind: 'intervention' }, 'asked-in-vain');
  expect(asked).toMatchObject({ ok: false, refusal: 'notRecorded' });
  busy.exec('ROLLBACK');
  busy.close();
  await chair.done('SuspendSitting');
  await child.end('SIGTERM');
  expect(log).toContain('asked-in-vain');
  expect(log).toContain(meeting.id);
  for (const word of [NAME, ximena.ticket]) expect(log).not.toContain(word);
}, 60_000);

it('OP22 a backup taken while five hundred commands come in is whole, verifies, and is the record up to a moment', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const chair = await meeting.join('chair');
  await chair.done('OpenSitting');
  const flowing = Array.from({ length: 500 }, (_, count) => chair.done('RecordAttendance', { room: count, online: 1 }));
  const backups = [];
  for (let times = 0; times < 4; times += 1) {
    const answer = await ask(`${meeting.path}/backup`, { bearer: ADMIN });
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="rostrum-.*\.ndjson"$/);
    backups.push(answer.text);
  }
  await Promise.all(flowing);
  const full = (await meeting.get('record.ndjson', chair.ticket)).text.split('\n');
  const dir = newDataDir();
  for (const [place, text] of backups.entries()) {
    const file = join(dir, `${place}.ndjson`);
    writeFileSync(file, text);
    const { events, head } = await checkBackup(file);
    expect(JSON.parse(full[events - 1]!).hash).toBe(head);
    const other = await startServer();
    const restored = await ask(`${other.url}/api/restore`, { bearer: ADMIN, raw: text });
    expect(restored).toMatchObject({ status: 201, body: { id: meeting.id, head } });
    const there = at(other, meeting);
    expect((await there.get('record.ndjson', chair.ticket)).text.trimEnd().split('\n')).toEqual(full.slice(0, events));
    expect((await there.get('verify', chair.ticket)).body).toMatchObject({ ok: true, events, head });
  }
  // The draft's frame follows the counts in commits of its own, so what was counted is looked for by its type.
  expect(full.filter((line) => line.includes('"type":"AttendanceRecorded"'))).toHaveLength(500);
}, 60_000);

it('OP23 after a restore on a server with another secret old tickets and links work, answers are as they were, and new links can be shown', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const chair = await meeting.opened();
  const ximena = await meeting.participant(NAME);
  const answered = await ximena.command({ type: 'RequestFloor', kind: 'intervention' }, 'asked-once');
  const { text } = await ask(`${meeting.path}/backup`, { bearer: (await meeting.session('organizer')).ticket });
  const other = await startServer();
  const restored = await ask(`${other.url}/api/restore`, { bearer: ADMIN, raw: text });
  expect(restored).toMatchObject({ status: 201, body: { newLinks: expect.arrayContaining(['chair', 'participant']) } });
  const there = at(other, meeting);
  const sameXimena = await there.connect(ximena.ticket);
  expect(await sameXimena.command({ type: 'RequestFloor', kind: 'intervention' }, 'asked-once')).toEqual(answered);
  expect((await there.session('participant')).personId).not.toBe(ximena.personId);
  const shown = new Meeting(other.url, meeting.id, restored.body.links);
  expect(shown.tokenOf('chair')).not.toBe(meeting.tokenOf('chair'));
  const newChair = await shown.join('chair');
  await newChair.done('GiveFloor', { requestId: 'r1' });
  expect((await sameXimena.view()).floor).toMatchObject({ requestId: 'r1' });
  expect((await there.get('draft.json', (await there.session('rapporteur')).ticket)).status).toBe(200);
  const again = await ask(`${other.url}/api/restore`, { bearer: ADMIN, raw: text });
  expect(again).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('already') } } });
  expect((await newChair.view()).floor).toMatchObject({ requestId: 'r1' });
  const spoilt = await ask(`${server.url}/api/restore`, {
    bearer: ADMIN,
    raw: text.replace('RequestFloor', 'Requestfloor'),
  });
  expect(spoilt.status).toBe(400);
  chair.close();
}, 60_000);

it('OP28 backups are for organizer and admin, restoring and the list for the admin; nothing stays in the spool', async () => {
  const dataDir = newDataDir();
  mkdirSync(join(dataDir, 'spool'));
  writeFileSync(join(dataDir, 'spool', 'left.ndjson'), 'by a server that was killed');
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  for (const role of ['chair', 'participant'] as const)
    expect((await meeting.get('backup', (await meeting.session(role)).ticket)).status).toBe(403);
  expect((await meeting.get('backup')).status).toBe(401);
  const organizer = await meeting.session('organizer');
  expect((await ask(`${server.url}/api/restore`, { bearer: organizer.ticket, raw: 'x' })).status).toBe(401);
  expect((await ask(`${server.url}/api/consultations`, { bearer: organizer.ticket })).status).toBe(401);
  expect((await ask(`${server.url}/api/consultations/nobody/backup`, { bearer: ADMIN })).status).toBe(404);
  const nonsense = await ask(`${server.url}/api/restore`, { bearer: ADMIN, raw: '{"title":"a set-up"}' });
  expect(nonsense).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('no backup') } } });
  const before = (await meeting.get('readiness', organizer.ticket)).body;
  expect(before).toMatchObject({
    now: expect.any(Number),
    writable: true,
    disk: { freeBytes: expect.any(Number), totalBytes: expect.any(Number) },
    record: { commits: 1, bytes: expect.any(Number) },
    lastBackupAt: null,
    address: { url: server.url, loopback: true },
  });
  expect(before.disk.freeBytes).toBeLessThanOrEqual(before.disk.totalBytes);
  expect((await meeting.get('backup', organizer.ticket)).status).toBe(200);
  await expect
    .poll(async () => (await meeting.get('readiness', ADMIN)).body.lastBackupAt)
    .toBeGreaterThanOrEqual(before.now);
  const listed = await ask(`${server.url}/api/consultations`, { bearer: ADMIN });
  expect(listed.body.consultations).toMatchObject([{ id: meeting.id, title: 'Consultation on the review' }]);
  for (const role of ['rapporteur', 'observer'] as const)
    expect((await meeting.get('readiness', (await meeting.session(role)).ticket)).status).toBe(403);
  await expect.poll(() => readdirSync(join(dataDir, 'spool'))).toEqual([]);
});
