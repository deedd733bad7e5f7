import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ask, type Answer } from '#server/testing/httpClient.ts';
import { found, type Meeting } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import type { SocketClient } from '#server/testing/socketClient.ts';
import { startServer } from '#server/testing/testServer.ts';

const H = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** One word for everything that a person may say and the public may not know. */
const SECRETS = {
  gender: 'marigoldgender',
  pronoun: 'zephyrpronoun',
  region: 'lonelyregion',
  note: 'cobaltnote',
  reason: 'umberreason',
  contact: 'saffroncontact',
  seat: 'indigoseat',
  registered: 'Quietperson Registered',
  words: 'vermilionwords',
};

const DRAFTS = ['md', 'html', 'json', 'docx'].flatMap((extension) =>
  ['president', 'secretariat'].map((format) => `draft.${extension}?format=${format}`),
);
const PATHS = [
  'trace.json',
  'trace.csv',
  'trace.xlsx',
  'balance.json',
  'balance.csv',
  'verify',
  'record.ndjson',
  ...DRAFTS,
];

interface Held {
  meeting: Meeting;
  chair: SocketClient;
  rapporteur: SocketClient;
}

/** A sitting in which everything private was said by somebody. */
async function held(server: { url: string }): Promise<Held> {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const organizer = await meeting.join('organizer');
  const { gender, pronoun, region, note, reason, contact, seat, registered, words } = SECRETS;
  await organizer.done('RegisterPeople', { people: [{ name: registered, gender, contact, seat }] });
  const ana = await meeting.participant('Ana Lima', {
    organization: 'Open Net',
    category: 'civil society',
    ...{ gender, pronoun, region, accessMinutes: 1 },
  });
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention', note });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await chair.done('ExtendTime', { interventionId, seconds: 30, reason });
  const text = `${STATEMENT} The ${words} of this speaker is nobody's business.`;
  await rapporteur.done('RecordWords', { interventionId, text, source: 'notes' });
  await chair.done('EndIntervention', { interventionId });
  await chair.event('DraftRevised', (event) => event['causedBy'] === interventionId);
  await chair.done('CloseSpeakersList');
  await chair.done('ReopenSpeakersList', { reason });
  return { meeting, chair, rapporteur };
}

const statusesOf = async (meeting: Meeting, paths: string[]) =>
  Promise.all(paths.map(async (path) => [path, (await meeting.get(path)).status]));

it('PR1 PR2 OP52 the record is closed before the chair publishes it, open to everybody after, and closed once it is taken back', async () => {
  const server = await startServer();
  const { meeting, chair } = await held(server);
  const unknown = await ask(`${server.url}/api/consultations/nowhere/published.json`);
  const closed = async () => {
    const answer = await meeting.get('published.json');
    expect([answer.status, answer.text]).toEqual([404, unknown.text]);
    expect(await statusesOf(meeting, PATHS)).toEqual(PATHS.map((path) => [path, 401]));
  };
  await closed();
  const observer = await meeting.session('observer');
  expect((await meeting.get('trace.json', observer.ticket)).status).toBe(403);

  await chair.done('PublishRecord');
  const { body } = await meeting.get('published.json');
  expect(body).toMatchObject({
    consultationId: meeting.id,
    about: { title: 'Consultation on the review', chairs: [{ name: 'Ada Okoye' }] },
    interventions: [{ speaker: { name: 'Ana Lima', organization: 'Open Net' }, itemId: 'networks', endedBy: 'chair' }],
    words: [{ inputId: 'i1', state: 'cited' }],
  });
  expect(await statusesOf(meeting, PATHS)).toEqual(PATHS.map((path) => [path, 200]));
  expect((await meeting.get('draft.md?annotated=1')).status).toBe(401);
  expect((await meeting.get('draft.md?annotated=1', observer.ticket)).status).toBe(403);
  expect((await meeting.get('trace.json', observer.ticket)).status).toBe(200);
  expect((await meeting.get('draft.md', 'no-such-ticket')).status).toBe(401);
  const foreign = await (await found(server)).session('observer');
  expect((await meeting.get('draft.md', foreign.ticket)).status).toBe(200);

  await chair.done('PublishRecord', { on: false });
  await closed();
});

it('PR3 nothing that was said to the bureau or the desk stands in any public answer', async () => {
  const server = await startServer();
  const { meeting, chair } = await held(server);
  await chair.done('PublishRecord');
  const organizer = await meeting.session('organizer');
  const whole = (await meeting.get('record.ndjson', organizer.ticket)).text;
  for (const secret of Object.values(SECRETS)) expect(whole).toContain(secret);

  const answers: [string, Answer][] = [];
  for (const path of ['published.json', ...PATHS]) answers.push([path, await meeting.get(path)]);
  for (const [path, { status, text, body }] of answers) {
    expect([path, status]).toEqual([path, 200]);
    expect(text, path).not.toMatch(new RegExp(Object.values(SECRETS).join('|'), 'i'));
    expect(JSON.stringify(body ?? ''), path).not.toMatch(
      /"(gender|pronoun|accessMinutes|note|reason|contact|seat|verbatim)"/,
    );
    // The documents report; only the words as they were taken down say so.
    expect(text, path).not.toContain('My delegation proposes');
  }
  const { body } = await meeting.get('published.json');
  expect(Object.keys(body.balance.by)).toEqual(['category', 'region', 'mode', 'language']);
  const lines = (await meeting.get('record.ndjson')).text.trimEnd().split('\n');
  expect(lines.filter((line) => line.includes('"withheld":true')).length).toBeGreaterThan(3);
});

it('PR5 what is published stands on the head that the public record recomputes to', async () => {
  const { meeting, chair } = await held(await startServer());
  await chair.done('PublishRecord');
  const { body } = await meeting.get('published.json');
  let hash = H(meeting.id);
  let events = 0;
  for (const line of (await meeting.get('record.ndjson')).text.trimEnd().split('\n')) {
    hash = H(hash + (JSON.parse(line) as { digest: string }).digest);
    events += 1;
  }
  expect(body.record).toEqual({ version: expect.any(Number), events, head: hash });
  expect((await meeting.get('verify')).body).toMatchObject({ ok: true, head: hash });
});

it('PR7 a name that was erased from the record is gone from what is published at once', async () => {
  const { meeting, chair } = await held(await startServer());
  await chair.done('PublishRecord');
  const before = await meeting.get('published.json');
  expect(before.text).toContain('Ana Lima');
  const organizer = await meeting.session('organizer');
  const { personId } = (await meeting.get('trace.json', organizer.ticket)).body.inputs[0].speaker;
  const erased = await ask(`${meeting.path}/people/${personId}`, { method: 'DELETE', bearer: organizer.ticket });
  expect(erased.status).toBe(200);
  const { body, text } = await meeting.get('published.json');
  expect(text).not.toMatch(/Ana Lima|Open Net/);
  expect(body.interventions[0].speaker).toEqual({ name: null, removed: true });
  expect((await meeting.get('verify')).body).toMatchObject({ ok: true });
});

it('PR8 the record is read once for all who ask, until it changes, and whoever asks too often is told when to come back', async () => {
  const server = await startServer({ env: { ROSTRUM_LIMITS: 'on' } });
  const { meeting, chair } = await held(server);
  await chair.done('PublishRecord');
  let reads = 0;
  const read = server.record.read.bind(server.record);
  server.record.read = (id, since) => {
    reads += 1;
    return read(id, since);
  };
  const many = await Promise.all(Array.from({ length: 20 }, () => meeting.get('published.json')));
  expect(new Set(many.map(({ text }) => text)).size).toBe(1);
  expect(reads).toBe(1);
  await chair.done('RecordAttendance', { room: 7, online: 2 });
  expect((await meeting.get('published.json')).body.attendance.counted).toEqual({ room: 7, online: 2 });
  expect(reads).toBe(2);

  const statuses = new Map<number, Answer>();
  for (let round = 0; round < 13; round += 1)
    for (const answer of await Promise.all(Array.from({ length: 50 }, () => meeting.get('balance.json'))))
      statuses.set(answer.status, answer);
  expect([...statuses.keys()].toSorted()).toEqual([200, 429]);
  expect(Number(statuses.get(429)!.headers.get('retry-after'))).toBeGreaterThan(0);
});
