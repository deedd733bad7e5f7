import { rmSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { expect, it } from 'vitest';
import { ask, cookiesOf } from '#server/testing/httpClient.ts';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import { ADMIN, newDataDir, sharedServer, startServer } from '#server/testing/testServer.ts';

const server = sharedServer();

const rotate = (meeting: Meeting, role: string, bearer: string, json: object = {}) =>
  ask(`${meeting.path}/links/${role}`, { bearer, json });
const revoke = (meeting: Meeting, role: string, bearer: string) =>
  ask(`${meeting.path}/links/${role}`, { bearer, method: 'DELETE' });
const join = (meeting: Meeting, token: string, more: object = {}) =>
  ask(`${meeting.url}/api/sessions`, { json: { token }, ...more });
const tokenIn = (url: string) => url.split('/join/')[1]!;

it('AC14 a replaced link opens no more and says so; its sockets are cut, its tickets are dead, the new link opens', async () => {
  const meeting = await found(server);
  const organizer = await meeting.session('organizer');
  const [ada, chair] = [await meeting.participant('Ada'), await meeting.join('chair')];
  const answer = await rotate(meeting, 'participant', organizer.ticket);
  expect(answer).toMatchObject({ status: 200, body: { id: meeting.id } });
  await ada.disconnected();
  const old = await join(meeting, meeting.tokenOf('participant'), { bearer: ada.ticket });
  expect(old).toMatchObject({
    status: 404,
    body: { error: { code: 'replaced', message: 'This link was replaced. Ask the organizer for the new one.' } },
  });
  expect((await meeting.get('verify', ada.ticket)).status).toBe(401);
  await expect(meeting.connect(ada.ticket)).rejects.toThrow('not valid any more');
  const { participant, ...others } = answer.body.links;
  expect(participant).not.toBe(meeting.links.participant);
  expect(others).toEqual(Object.fromEntries(Object.entries(meeting.links).filter(([role]) => role !== 'participant')));
  expect((await join(meeting, tokenIn(participant))).status).toBe(201);
  await chair.done('OpenSitting');
});

it('AC15 with keepSessions everybody stays where they are, on the socket, over HTTP and after a reload of the old address', async () => {
  const meeting = await found(server);
  const joined = await join(meeting, meeting.tokenOf('participant'));
  const ada = await meeting.connect(joined.body.ticket);
  const { body } = await rotate(meeting, 'participant', ADMIN, { keepSessions: true });
  const chair = await meeting.opened();
  await ada.event('SpeakersListOpened');
  expect((await meeting.get('verify', ada.ticket)).status).toBe(200);
  const { personId } = joined.body;
  const old = meeting.tokenOf('participant');
  expect((await join(meeting, old, { bearer: ada.ticket })).body).toMatchObject({ personId, ticket: ada.ticket });
  const reloaded = await join(meeting, old, { cookie: cookiesOf(joined) });
  expect(reloaded.body).toMatchObject({ personId });
  expect((await join(meeting, tokenIn(body.links.participant), { cookie: cookiesOf(reloaded) })).body).toMatchObject({
    personId,
  });
  expect((await join(meeting, old)).status).toBe(404);
  expect((await join(meeting, old, { bearer: chair.ticket })).status).toBe(404);
});

it('AC16 a revoked link leaves its role without one until it is replaced; nobody stays', async () => {
  const meeting = await found(server);
  const organizer = await meeting.session('organizer');
  const captioner = await meeting.join('captioner');
  const { body } = await revoke(meeting, 'captioner', organizer.ticket);
  expect(Object.keys(body.links)).toEqual(Object.keys(meeting.links).filter((role) => role !== 'captioner'));
  await captioner.disconnected();
  const gone = await join(meeting, meeting.tokenOf('captioner'));
  const unknown = await join(meeting, 'x'.repeat(43));
  expect([gone.status, gone.text]).toEqual([404, unknown.text]);
  const again = await rotate(meeting, 'captioner', organizer.ticket);
  expect((await join(meeting, tokenIn(again.body.links.captioner))).body).toMatchObject({ role: 'captioner' });
});

it('AC17 the organizer who replaces the own link stays; the other organizer does not; nobody locks themselves out', async () => {
  const meeting = await found(server);
  const [one, other] = [await meeting.join('organizer'), await meeting.join('organizer')];
  expect((await revoke(meeting, 'organizer', one.ticket)).status).toBe(403);
  const { status, body } = await rotate(meeting, 'organizer', one.ticket);
  expect(status).toBe(200);
  await other.disconnected();
  expect((await one.clock()).rate).toBe(1);
  expect((await ask(`${meeting.path}/links`, { bearer: one.ticket })).body.links).toEqual(body.links);
  expect((await ask(`${meeting.path}/links`, { bearer: other.ticket })).status).toBe(401);
  expect((await revoke(meeting, 'organizer', ADMIN)).status).toBe(200);
  await one.disconnected();
});

it('AC18 only the organizer and the admin replace links; what is wrong is named', async () => {
  const meeting = await found(server);
  const organizer = await meeting.session('organizer');
  for (const role of ['chair', 'floorOfficer', 'participant'] as const) {
    const { ticket } = await meeting.session(role);
    expect((await rotate(meeting, 'participant', ticket)).status).toBe(403);
    expect((await revoke(meeting, 'participant', ticket)).status).toBe(403);
  }
  expect((await ask(`${meeting.path}/links/participant`, { method: 'POST' })).status).toBe(401);
  expect((await rotate(meeting, 'king', organizer.ticket)).status).toBe(404);
  const wrong = await rotate(meeting, 'chair', organizer.ticket, { keep: true });
  expect(wrong).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('"keep"') } } });
  const elsewhere = await found(server);
  expect((await rotate(elsewhere, 'chair', organizer.ticket)).status).toBe(404);
  expect((await ask(`${server.url}/api/consultations/nobody/links/chair`, { bearer: ADMIN, json: {} })).status).toBe(
    404,
  );
  expect((await ask(`${meeting.path}/links`, { bearer: organizer.ticket })).body.links).toEqual(meeting.links);
});

it('AC13 where the secret was lost, replacing one link gives every role one that can be shown', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir });
  const meeting = await found(first);
  await first.close();
  rmSync(pathOf(dataDir, 'secret'));
  const again = at(await startServer({ dataDir }), meeting);
  expect((await ask(`${again.path}/links`, { bearer: ADMIN })).status).toBe(500);
  const { body } = await rotate(again, 'chair', ADMIN);
  expect(Object.keys(body.links)).toEqual(Object.keys(meeting.links));
  expect((await join(again, tokenIn(body.links.participant))).status).toBe(201);
  expect((await join(again, meeting.tokenOf('participant'))).status).toBe(201);
  expect((await join(again, meeting.tokenOf('chair'))).status).toBe(404);
});
