import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '#server/record/sqlite/openDatabase.ts';
import { ask, statementForm } from '#server/testing/httpClient.ts';
import { found, Meeting } from '#server/testing/meeting.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';

const post = (url: string, path: string, json: unknown, bearer?: string) => ask(`${url}${path}`, { bearer, json });
const wipe = (url: string, id: string, bearer?: string) =>
  ask(`${url}/api/rehearsals/${id}`, { method: 'DELETE', bearer });

async function rehearsal(server: { url: string }, wishes: object = {}): Promise<Meeting> {
  const { status, body } = await post(server.url, '/api/rehearsals', { setUp: aSetUp(), ...wishes }, ADMIN);
  expect(status).toBe(201);
  return new Meeting(server.url, body.id, body.links);
}

it('RH20 the admin starts a rehearsal of the sample or of a set-up; what is malformed is named', async () => {
  const { url } = await startServer();
  const sample = await post(url, '/api/rehearsals', {}, ADMIN);
  expect(sample).toMatchObject({ status: 201, body: { links: { chair: expect.stringContaining('/join/') } } });
  const own = await rehearsal({ url }, { rate: 4 });
  const view = await (await own.join('observer')).view();
  expect(view).toMatchObject({ title: aSetUp().title, rehearsal: true, clock: { rate: 4 } });
  expect((await post(url, '/api/rehearsals', {})).status).toBe(401);
  const wrong: [object, string][] = [
    [{ speed: 2 }, 'speed'],
    [{ rate: 0 }, 'rate'],
    [{ chair: 'nobody' }, 'chair'],
    [{ setUp: { ...aSetUp(), colour: 'blue' } }, 'colour'],
  ];
  for (const [body, named] of wrong) {
    const answer = await post(url, '/api/rehearsals', body, ADMIN);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining(named)]);
  }
}, 60_000);

it('RH21 the organizer rehearses a consultation to come, which is another one and is not touched', async () => {
  const server = await startServer();
  const real = await found(server);
  const organizer = await real.session('organizer');
  const before = (await real.get('verify', organizer.ticket)).body;
  const path = `/api/consultations/${real.id}/rehearsal`;
  const { status, body } = await post(server.url, path, {}, organizer.ticket);
  expect([status, body.id === real.id]).toEqual([201, false]);
  const meeting = new Meeting(server.url, body.id, body.links);
  const view = await (await meeting.join('chair')).view();
  expect([view.title, view.rehearsal]).toEqual([aSetUp().title, true]);
  // Its sitting is now, so that the forecast has something to say.
  const { everyone } = (await (await meeting.join('chair')).resync(null, { as: 'state' })).snapshot.state;
  expect(Math.abs(Date.parse(everyone.setUp.sittings[0].startsAt) - Date.now())).toBeLessThan(120_000);
  expect((await real.get('verify', organizer.ticket)).body).toEqual(before);
  for (const role of ['chair', 'participant'] as const)
    expect((await post(server.url, path, {}, (await real.session(role)).ticket)).status).toBe(403);
  expect((await post(server.url, path, {})).status).toBe(401);
  expect((await post(server.url, '/api/consultations/nowhere/rehearsal', {}, ADMIN)).status).toBe(404);
}, 60_000);

it('RH22 wiping takes everything of a rehearsal out of the store, tells every socket and closes it', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const kept = await found(server);
  const meeting = await rehearsal(server, { rate: 20 });
  const chair = await meeting.opened('networks');
  const guest = await meeting.participant('Xaveria Quillfeather');
  await guest.done('RequestFloor', { kind: 'intervention' });
  const handedIn = await ask(`${meeting.path}/statements`, {
    bearer: guest.ticket,
    form: statementForm('We call for zanzibaric networks.'),
  });
  expect(handedIn.status).toBe(201);
  await chair.event('FloorRequested', ({ personId }) => personId !== guest.personId);
  expect(await wipe(server.url, meeting.id, chair.ticket)).toMatchObject({ status: 200, body: { wiped: true } });
  await Promise.all([chair.disconnected(), guest.disconnected()]);
  for (const { heard } of [chair, guest])
    expect(heard).toContainEqual({
      name: 'over',
      args: [{ consultationId: meeting.id, message: expect.stringContaining('over') }],
    });
  expect((await ask(`${server.url}/api/sessions`, { json: { token: meeting.tokenOf('chair') } })).status).toBe(404);
  expect((await meeting.get('verify', chair.ticket)).status).toBe(401);
  expect((await wipe(server.url, meeting.id, ADMIN)).status).toBe(404);
  expect((await server.record.consultations()).map(({ consultationId }) => consultationId)).toEqual([kept.id]);
  await server.close();
  expect(rowsWith(dataDir, meeting.id)).toEqual([]);
  for (const said of [meeting.id, 'Xaveria', 'zanzibaric']) expect(filesWith(dataDir, said)).toEqual([]);
  expect(rowsWith(dataDir, kept.id).length).toBeGreaterThan(2);
}, 60_000);

it('RH23 a consultation that is no rehearsal is never wiped, whoever asks', async () => {
  const server = await startServer();
  const real = await found(server);
  const before = await (await real.join('chair')).view();
  const tickets = await Promise.all(
    (['organizer', 'chair', 'floorOfficer', 'participant'] as const).map((role) => real.session(role)),
  );
  for (const bearer of [ADMIN, ...tickets.map(({ ticket }) => ticket)])
    expect(await wipe(server.url, real.id, bearer)).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringMatching(/rehearsal/) } },
    });
  expect((await wipe(server.url, real.id)).status).toBe(401);
  expect((await (await real.join('chair')).view()).version).toBe(before.version);
});

it('RH24 organizer and chair of a rehearsal may wipe it, other roles and people of other consultations may not', async () => {
  const server = await startServer();
  const [one, other] = [await rehearsal(server), await rehearsal(server)];
  for (const role of ['floorOfficer', 'rapporteur', 'participant', 'observer', 'display'] as const)
    expect((await wipe(server.url, one.id, (await one.session(role)).ticket)).status).toBe(403);
  expect((await wipe(server.url, one.id, (await other.session('chair')).ticket)).status).toBe(404);
  expect((await wipe(server.url, one.id, (await one.session('organizer')).ticket)).status).toBe(200);
  expect((await wipe(server.url, other.id, ADMIN)).status).toBe(200);
});

it('RH25 a server holds four rehearsals at once, and says what to do about a fifth', async () => {
  const server = await startServer();
  const held = [];
  for (let at = 0; at < 4; at += 1) held.push(await rehearsal(server));
  const fifth = await post(server.url, '/api/rehearsals', {}, ADMIN);
  expect([fifth.status, fifth.body.error.message]).toEqual([429, expect.stringContaining('Wipe one')]);
  expect(Number(fifth.headers.get('retry-after'))).toBeGreaterThan(0);
  await wipe(server.url, held[0]!.id, ADMIN);
  expect((await post(server.url, '/api/rehearsals', {}, ADMIN)).status).toBe(201);
});

it('RH26 the organizer finds the rehearsals of the consultation again, until they are wiped; nobody else does', async () => {
  const server = await startServer();
  const [real, another] = [await found(server), await found(server)];
  const organizer = await real.session('organizer');
  expect((await real.get('rehearsals', organizer.ticket)).body).toEqual({ rehearsals: [] });
  const begun = await post(server.url, `/api/consultations/${real.id}/rehearsal`, {}, ADMIN);
  await post(server.url, `/api/consultations/${another.id}/rehearsal`, {}, ADMIN);
  const { id, links } = begun.body;
  expect((await real.get('rehearsals', organizer.ticket)).body).toEqual({ rehearsals: [{ id, links }] });
  for (const role of ['chair', 'participant'] as const)
    expect((await real.get('rehearsals', (await real.session(role)).ticket)).status).toBe(403);
  expect((await real.get('rehearsals')).status).toBe(401);
  expect((await another.get('rehearsals', organizer.ticket)).body.rehearsals).toBeUndefined();
  await wipe(server.url, id, ADMIN);
  expect((await real.get('rehearsals', organizer.ticket)).body).toEqual({ rehearsals: [] });
}, 60_000);

/** Every row of every table that names the consultation. */
function rowsWith(dataDir: string, id: string): string[] {
  const db = openDatabase(dataDir);
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const rows = tables.flatMap(({ name }) =>
    (db.prepare(`SELECT * FROM ${name}`).all() as object[]).map((row) => `${name} ${JSON.stringify(row)}`),
  );
  db.close();
  return rows.filter((row) => row.includes(id));
}

/** Files of the store in which the bytes of a text still lie. */
function filesWith(dataDir: string, text: string): string[] {
  return readdirSync(dataDir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(dataDir, name)).includes(text));
}
