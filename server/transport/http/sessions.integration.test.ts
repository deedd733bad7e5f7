import { expect, it } from 'vitest';
import { UnknownConsultation } from '#server/record/faults.ts';
import { ask, cookiesOf } from '#server/testing/httpClient.ts';
import { found } from '#server/testing/meeting.ts';
import { sharedServer, startServer } from '#server/testing/testServer.ts';
import { roles } from '#shared/consultation/roles.ts';

const server = sharedServer();

it('HT10 a session tells ticket, role, person and consultation, for every role and with nothing but the token', async () => {
  const meeting = await found(server);
  for (const role of roles) {
    const session = await meeting.session(role);
    expect(session).toMatchObject({ ticket: expect.any(String), role, consultationId: meeting.id });
    expect(session.personId).toMatch(/\S/);
  }
});

it('HT11 an unknown token and a revoked one are 404 alike, and so is a ticket of a revoked link', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const { ticket } = await meeting.session('chair');
  const [link] = (await server.record.links(meeting.id)).filter(({ role }) => role === 'chair');
  await server.record.revokeLink(link!.linkId, Date.now());
  const join = (token: string) => ask(`${server.url}/api/sessions`, { json: { token } });
  const [unknown, revoked] = [await join('x'.repeat(43)), await join(meeting.tokenOf('chair'))];
  expect([unknown.status, unknown.text]).toEqual([404, revoked.text]);
  expect(revoked.status).toBe(404);
  expect(await meeting.get('verify', ticket)).toMatchObject({ status: 401 });
  await expect(meeting.connect(ticket)).rejects.toThrow();
  const again = await ask(`${server.url}/api/sessions`, { bearer: ticket, json: { token: meeting.tokenOf('chair') } });
  expect(again.status).toBe(404);
});

it('HT12 a live ticket or cookie of the same link gives the same person again; without one it is a new person', async () => {
  const meeting = await found(server);
  const json = { token: meeting.tokenOf('participant') };
  const join = (more: object = {}) => ask(`${meeting.url}/api/sessions`, { json, ...more });
  const first = await join();
  const { personId, ticket } = first.body;
  expect((await join({ bearer: ticket })).body).toMatchObject({ personId, ticket });
  expect((await join({ cookie: cookiesOf(first) })).body).toMatchObject({ personId, ticket });
  expect((await join()).body.personId).not.toBe(personId);
  expect((await join({ bearer: 'stale' })).body.personId).not.toBe(personId);
  const ofOtherLink = await meeting.session('observer', { bearer: ticket });
  expect(ofOtherLink.personId).not.toBe(personId);
  expect(ofOtherLink.ticket).not.toBe(ticket);
});

it('HT13 two links opened in one browser hold two roles side by side', async () => {
  const meeting = await found(server);
  const join = (role: 'chair' | 'organizer' | 'participant', cookie = '') =>
    ask(`${meeting.url}/api/sessions`, { json: { token: meeting.tokenOf(role), person: { name: 'Ada' } }, cookie });
  const [chair, participant, organizer] = [await join('chair'), await join('participant'), await join('organizer')];
  const cookie = [chair, participant, organizer].map(cookiesOf).join('; ');
  expect(cookiesOf(chair).split('=')[0]).not.toBe(cookiesOf(participant).split('=')[0]);
  expect(chair.headers.get('set-cookie')).toMatch(/HttpOnly/i);
  for (const [role, session] of [
    ['chair', chair],
    ['participant', participant],
  ] as const)
    expect((await join(role, cookie)).body).toMatchObject({ role, personId: session.body.personId });
  expect((await ask(`${meeting.path}/links`, { cookie })).status).toBe(200);
  expect((await ask(`${meeting.path}/trace.json`, { cookie })).status).toBe(200);
  const form = new FormData();
  form.set('text', 'We call for open networks.');
  expect((await ask(`${meeting.path}/statements`, { cookie, form })).status).toBe(201);
});

it.each<[string, unknown]>([
  ['person.nick', { person: { nick: 'A' } }],
  ['person.name', { person: { name: 7 } }],
  ['person.accessMinutes', { person: { accessMinutes: 4 } }],
  ['person.accessMinutes', { person: { accessMinutes: 0.5 } }],
  ['person.name', { person: { name: 'A\u0007B' } }],
  ['person', { person: 'Ada' }],
  ['mode', { mode: 'hologram' }],
  ['role', { role: 'chair' }],
  ['personId', { personId: 'p1' }],
  ['token', { token: 5 }],
])('HT14 what a person says of themselves is strict: %s', async (key, more) => {
  const meeting = await found(server);
  const json = { token: meeting.tokenOf('participant'), ...(more as object) };
  const { status, body } = await ask(`${meeting.url}/api/sessions`, { json });
  expect([status, body.error.code]).toEqual([400, 'malformed']);
  expect(body.error.message).toContain(key.split('.').at(-1));
});

it('HT15 past three hundred sessions a minute of one link the answer is 429 with Retry-After; other links go on', async () => {
  const meeting = await found(await startServer({ env: { ROSTRUM_LIMITS: 'on' } }));
  const { ticket } = await meeting.session('participant');
  const json = { token: meeting.tokenOf('participant') };
  const statuses = [];
  for (let round = 0; round < 15; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(`${meeting.url}/api/sessions`, { bearer: ticket, json })),
    );
    statuses.push(...answers);
  }
  expect(statuses.filter(({ status }) => status === 201)).toHaveLength(299);
  const refused = statuses.find(({ status }) => status === 429)!;
  expect(refused.body.error.code).toBe('tooMany');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  await meeting.session('observer');
});

it('HT16 what a person says anew of themselves reaches the record and their sockets, and once only', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket, personId } = await meeting.session('participant', { person: { name: 'Ana' } });
  const ana = await meeting.connect(ticket);
  await ana.done('RequestFloor', { kind: 'intervention' });
  await meeting.session('participant', { bearer: ticket, person: { name: 'Ana Lima', country: 'Peru' } });
  await chair.event('PersonIntroduced', (event) => event['name'] === 'Ana Lima');
  const { entries } = (await ana.view()).speakersList;
  expect(entries).toMatchObject([{ personId, name: 'Ana Lima', country: 'Peru' }]);
  await meeting.session('participant', { bearer: ticket });
  await meeting.session('participant', { bearer: ticket, person: { name: 'Ana Lima', country: 'Peru' } });
  await chair.done('CloseSpeakersList');
  await chair.event('SpeakersListClosed');
  expect(chair.ofType('PersonIntroduced').filter((event) => event['personId'] === personId)).toHaveLength(2);
});

it('HT17 what comes without credentials is small: a body above 32 kB is 413, and what is malformed counts against the limit too', async () => {
  const server = await startServer({ env: { ROSTRUM_LIMITS: 'on' } });
  const meeting = await found(server);
  const post = (json: unknown) => ask(`${server.url}/api/sessions`, { json });
  const longest = { name: '€'.repeat(200), organization: '€'.repeat(200), function: '€'.repeat(200) };
  expect((await post({ token: meeting.tokenOf('chair'), person: longest })).status).toBe(201);
  expect(await post({ token: 'x'.repeat(33_000) })).toMatchObject({
    status: 413,
    body: { error: { message: 'That is too large: 32 kB at most.' } },
  });
  const answers = await Promise.all(Array.from({ length: 310 }, () => post({ token: [] })));
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(300);
  expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toMatch(/^\d+$/);
}, 60_000);

it('HT18 a consultation that is wiped while somebody joins is 404, not a failure', async () => {
  const server = await startServer();
  const meeting = await found(server);
  server.record.nextPersonOrdinal = (id) => Promise.reject(new UnknownConsultation(id));
  const answer = await ask(`${server.url}/api/sessions`, { json: { token: meeting.tokenOf('chair') } });
  expect(answer).toMatchObject({ status: 404, body: { error: { code: 'notFound' } } });
});
