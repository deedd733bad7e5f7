import { expect, it } from 'vitest';
import { ask } from '#server/testing/httpClient.ts';
import { found } from '#server/testing/meeting.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { ADMIN, sharedServer, startServer } from '#server/testing/testServer.ts';
import { roles } from '#shared/consultation/roles.ts';

const server = sharedServer();

const MEGABYTE = 1024 * 1024;

it('HT1 a consultation is founded with the admin token and has a link for each of the eight roles', async () => {
  const { url } = server;
  const { status, body } = await ask(`${url}/api/consultations`, { bearer: ADMIN, json: aSetUp() });
  expect(status).toBe(201);
  expect(Object.keys(body)).toEqual(['id', 'links']);
  expect(Object.keys(body.links)).toEqual([...roles]);
  for (const link of Object.values(body.links)) expect(link).toMatch(new RegExp(`^${url}/join/[\\w-]{43}$`));
  expect(new Set(Object.values(body.links)).size).toBe(8);
});

it('HT1 links lead to the public address where one is set', async () => {
  const { url } = await startServer({ env: { PUBLIC_URL: 'https://rostrum.example.org/' } });
  const { body } = await ask(`${url}/api/consultations`, { bearer: ADMIN, json: aSetUp() });
  expect(body.links.chair).toMatch(/^https:\/\/rostrum\.example\.org\/join\/[\w-]{43}$/);
});

it('HT2 credentials are looked at before the body, whatever the body is', async () => {
  const { url } = server;
  const bodies = [
    { json: aSetUp() },
    { raw: '{ not json', headers: { 'content-type': 'application/json' } },
    { raw: 'x'.repeat(6 * MEGABYTE), headers: { 'content-type': 'application/json' } },
  ];
  for (const body of bodies)
    for (const bearer of [undefined, 'wrong', `${ADMIN}x`]) {
      const { status, body: said } = await ask(`${url}/api/consultations`, { bearer, method: 'POST', ...body });
      expect([status, said?.error?.code]).toEqual([401, 'unauthenticated']);
    }
});

it('HT2 a body that is no JSON is 400, one above five megabytes 413, and both say so', async () => {
  const { url } = server;
  const post = (raw: string) =>
    ask(`${url}/api/consultations`, { bearer: ADMIN, raw, headers: { 'content-type': 'application/json' } });
  expect(await post('{ not json')).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
  expect(await post('[]')).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
  expect(await post('x'.repeat(6 * MEGABYTE))).toMatchObject({ status: 413, body: { error: { code: 'tooLarge' } } });
  expect(await post(`"${'x'.repeat(4 * MEGABYTE)}"`)).toMatchObject({ status: 400 });
  const noBody = await ask(`${url}/api/consultations`, { bearer: ADMIN, method: 'POST' });
  expect(noBody).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
});

it.each<[string, object]>([
  ['title', { title: undefined }],
  ['colour', { colour: 'red' }],
  ['programme.0.rows', { programme: [{ id: 'a', title: 'A', kind: 'issues', rows: 3 }] }],
  ['programme.0.kind', { programme: [{ id: 'a', title: 'A', kind: 'debate' }] }],
  ['programme.0.issues', { programme: [{ id: 'a', title: 'A', kind: 'issues', issues: [9] }] }],
  ['programme.0.sittingId', { programme: [{ id: 'a', title: 'A', kind: 'issues', sittingId: 'night' }] }],
  ['dates.0', { dates: ['2 March 2026'] }],
  ['dates', { dates: [] }],
  ['limits.default', { limits: { default: 0 } }],
  ['limits.byKind', { limits: { byKind: { intervention: 60 } } }],
  ['limits', { limits: { perSpeaker: 60 } }],
  ['clock', { clock: 'fast' }],
  ['timeZone', { timeZone: 'Mars/Olympus' }],
  ['policy', { policy: { preset: 'arrival', options: { lots: true } } }],
])('HT3 a set-up that is wrong at %s is 400 and the sentence names the key', async (key, change) => {
  const { url } = server;
  const { status, body } = await ask(`${url}/api/consultations`, { bearer: ADMIN, json: { ...aSetUp(), ...change } });
  expect([status, body.error.code]).toEqual([400, 'malformed']);
  expect(body.error.message).toContain(key.split('.').at(-1));
});

it('HT3 every key of limits is optional, and the keys of docs/PROTOCOL.md are taken', async () => {
  await found(server, { limits: {} });
  await found(server, { limits: { byCategory: { government: 120, other: 60 } } });
  await found(server, {
    limits: { byKind: { groupStatement: 240, response: 120 } },
    registration: true,
    moderated: false,
  });
  await found(server, { clock: { rate: 10 }, policy: { preset: 'arrival', options: { hardStop: true } } });
});

it('HT4 the schema of the set-up is public, strict and names every key', async () => {
  const { url } = server;
  const { status, body } = await ask(`${url}/api/schemas/set-up`);
  expect(status).toBe(200);
  expect(Object.keys(body.properties)).toEqual(
    expect.arrayContaining(
      'title theme mode place dates timeZone heldDuring convenedBy presidentTitle preparedBy mandate purpose'.split(
        ' ',
      ),
    ),
  );
  expect(Object.keys(body.properties)).toEqual(
    expect.arrayContaining(
      'audienceGroups laterOutcome processName chairs issues guidingQuestions sittings programme policy limits registration moderated clock'.split(
        ' ',
      ),
    ),
  );
  expect(body.additionalProperties).toBe(false);
});

it('HT5 the links again are for the organizer and the admin, 403 for every other role', async () => {
  const meeting = await found(server);
  for (const role of roles) {
    const { ticket } = await meeting.session(role);
    const answer = await meeting.get('links', ticket);
    if (role === 'organizer') expect(answer).toMatchObject({ status: 200, body: { links: meeting.links } });
    else expect(answer).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
  }
  expect(await meeting.get('links', ADMIN)).toMatchObject({ status: 200, body: { links: meeting.links } });
  expect(await meeting.get('links')).toMatchObject({ status: 401, body: { error: { code: 'unauthenticated' } } });
});

it('HT6 an unknown consultation and a foreign one answer alike, on every route', async () => {
  const [own, foreign] = [await found(server), await found(server)];
  const { ticket } = await own.session('organizer');
  const paths = [
    'links',
    'record.ndjson',
    'verify',
    'draft.md',
    'draft.pdf',
    'trace.json',
    'balance.json',
    'balance.csv',
  ];
  const answers = [];
  for (const path of paths)
    for (const id of [foreign.id, 'nosuch', '..%2f..', '__proto__'])
      answers.push(await ask(`${server.url}/api/consultations/${id}/${path}`, { bearer: ticket }));
  for (const id of [foreign.id, 'nosuch']) {
    const { ticket: participant } = await own.session('participant');
    const raw = { raw: 'x', bearer: participant };
    answers.push(await ask(`${server.url}/api/consultations/${id}/statements`, raw));
  }
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 404, body: { error: { code: 'notFound' } } });
  const admin = await ask(`${server.url}/api/consultations/nosuch/links`, { bearer: ADMIN });
  expect(admin.status).toBe(404);
});

it('HT7 whatever goes wrong is { error: { code, message } } with a sentence', async () => {
  const { url } = server;
  const json = { 'content-type': 'application/json' };
  const answers = [
    await ask(`${url}/api/nothing`),
    await ask(`${url}/nothing`),
    await ask(`${url}/assets/nothing.js`),
    await ask(`${url}/api/consultations/%E0%A4%A/links`, { bearer: ADMIN }),
    await ask(`${url}/api/consultations`, { method: 'DELETE' }),
    await ask(`${url}/api/sessions`, { raw: '{', headers: json }),
    await ask(`${url}/api/sessions`, { raw: '"x"', headers: { 'content-type': 'application/json; charset=latin-9' } }),
    await ask(`${url}/api/sessions`, { raw: 'x', headers: { ...json, 'content-encoding': 'gzip' } }),
    await ask(`${url}/api/consultations/x/verify`),
  ];
  for (const { status, body } of answers) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(Object.keys(body)).toEqual(['error']);
    expect(body.error).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/^[A-Z].*\.$/) });
  }
  expect(answers.slice(0, 3).map(({ status }) => status)).toEqual([404, 404, 404]);
});

it('HT8 healthz answers, and readyz is 200 only while commands will be recorded', async () => {
  const server = await startServer();
  expect(await ask(`${server.url}/healthz`)).toMatchObject({ status: 200 });
  expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 200 });
  server.record.isWritable = async () => false;
  expect(await ask(`${server.url}/readyz`)).toMatchObject({ status: 503 });
  expect(await ask(`${server.url}/healthz`)).toMatchObject({ status: 200 });
});
