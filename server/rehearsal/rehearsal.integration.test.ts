import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { RunningServer } from '#server/createServer.ts';
import { ask, type Loose } from '#server/testing/httpClient.ts';
import { Meeting } from '#server/testing/meeting.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { Consultation } from '#shared/consultation/state.ts';

/** A short programme with short turns, so that a whole rehearsal takes seconds. */
const short = aSetUp({
  programme: [
    {
      id: 'opening',
      title: 'Opening',
      kind: 'opening',
      sittingId: 'morning',
      speakers: [{ name: 'Mr. Ivo Lindt', function: 'Host', organization: 'Host City' }],
    },
    { id: 'networks', title: 'Networks', kind: 'issues', sittingId: 'morning', issues: [1, 2] },
  ],
  limits: { default: 45 },
});
const RATE = 100;

async function rehearsal(server: { url: string }, wishes: object): Promise<Meeting> {
  const { status, body } = await ask(`${server.url}/api/rehearsals`, { bearer: ADMIN, json: wishes });
  expect(status).toBe(201);
  return new Meeting(server.url, body.id, body.links);
}

/** Asks again and again until something is so; the test's own time is the limit. */
async function until<T>(look: () => Promise<T | null | undefined | false> | T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await sleep(50);
  }
}

/** What it counts, once it has stopped growing. */
async function atRest(count: () => number): Promise<number> {
  for (;;) {
    const before = count();
    await sleep(500);
    if (count() === before) return before;
  }
}

async function stateOf(client: { resync: Meeting['connect'] extends never ? never : Loose }): Promise<Consultation> {
  return (await client.resync(null, { as: 'state' })).snapshot.state;
}

const isThrough = ({ everyone }: Consultation) =>
  Object.values(everyone.sittings).some((each) => each.state === 'closed') && everyone.sittingId === null;
const namesOf = ({ everyone }: Consultation) =>
  Object.values(everyone.people).flatMap(({ name }) => (name ? [name] : []));

/** Who lost the line while waiting, and came back. */
function watchLines(server: RunningServer, id: string) {
  const [gone, back] = [new Set<string>(), new Set<string>()];
  let before = new Set<string>();
  server.presence.onChange((changed) => {
    if (changed !== id) return;
    const now = new Set(server.presence.of(id).map(({ personId }) => personId));
    for (const personId of before) if (!now.has(personId)) gone.add(personId);
    for (const personId of now) if (gone.has(personId)) back.add(personId);
    before = now;
  });
  return back;
}

it('RH5, RH6, RH7 a simulated chair leads a whole rehearsal: everything that may happen on a floor happens, and the record holds', async () => {
  const server = await startServer();
  const meeting = await rehearsal(server, { setUp: short, chair: 'simulated', rate: RATE });
  const back = watchLines(server, meeting.id);
  const watcher = await meeting.join('organizer');
  const state = await until(async () => {
    const now = await stateOf(watcher);
    return isThrough(now) && now;
  });
  const events = (await watcher.resync(0)).events as (ConsultationEvent & { version: number })[];
  const of = <T extends ConsultationEvent['type']>(type: T) =>
    events.filter(
      (event): event is Extract<ConsultationEvent, { type: T }> & { version: number } => event.type === type,
    );
  const { everyone, desk } = state;
  const done = Object.values(everyone.interventions);
  expect(done.length).toBeGreaterThan(15);
  expect(done.filter(({ timing, spokeMs }) => spokeMs! > timing.allottedMs!).length).toBeGreaterThan(0);
  expect(done.some(({ endedBy }) => endedBy === 'speaker') && done.some(({ endedBy }) => endedBy === 'chair')).toBe(
    true,
  );
  expect(of('MarkedAbsent').length).toBeGreaterThan(0);
  expect(of('RequestPutBack')).toHaveLength(1);
  expect(of('RequestWithdrawn').length).toBeGreaterThan(0);
  expect(of('StatementSubmitted').some(({ requestId }) => requestId !== null)).toBe(true);
  expect(of('StatementSubmitted').some(({ requestId }) => requestId === null)).toBe(true);
  expect(done.some(({ kind }) => kind === 'groupStatement')).toBe(true);
  expect(desk.draftVersion).toBeGreaterThan(10);
  expect(everyone.attendance).toEqual({ room: 12, online: 14 });
  expect(Object.keys(everyone.checkIns).length).toBeGreaterThan(20);
  const spoken = Object.values(desk.words).flat();
  expect(spoken.every(({ source }) => source === 'captions')).toBe(true);
  // Whoever lost the line kept the place: one request, and it came to its turn.
  const returned = Object.values(everyone.requests).filter(({ personId }) => back.has(personId));
  expect(returned.length).toBeGreaterThan(0);
  expect(returned.every((request) => request.state === 'done')).toBe(true);
  expect(new Set(returned.map(({ personId }) => personId)).size).toBe(returned.length);
  expect(await meeting.get('verify', watcher.ticket)).toMatchObject({ body: { ok: true } });
  expect((await meeting.get('draft.md?format=president', watcher.ticket)).text).toContain('Rehearsal');
  expect((await watcher.view()).rehearsal).toBe(true);
}, 120_000);

it('RH8 after a restart the same people go on: nobody is doubled, what was asked stays', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir });
  const begun = await rehearsal(first, { setUp: short, chair: 'simulated', rate: RATE });
  const before = await until(async () => {
    const now = await stateOf(await begun.join('organizer'));
    return Object.keys(now.everyone.interventions).length > 4 && now;
  });
  await first.close();
  const second = await startServer({ dataDir });
  const meeting = new Meeting(
    second.url,
    begun.id,
    (await ask(`${second.url}/api/consultations/${begun.id}/links`, { bearer: ADMIN })).body.links,
  );
  const watcher = await meeting.join('organizer');
  const after = await until(async () => {
    const now = await stateOf(watcher);
    return isThrough(now) && now;
  });
  expect(new Set(namesOf(after)).size).toBe(namesOf(after).length);
  const asked = Object.values(after.everyone.requests).map(({ personId, itemId }) => `${personId}/${itemId}`);
  const twice = asked.filter((each, at) => asked.indexOf(each) !== at);
  // Only who lets others pass, or came too late, asks again.
  expect(twice.length).toBeLessThanOrEqual(2);
  for (const [requestId, { personId }] of Object.entries(before.everyone.requests))
    expect(after.everyone.requests[requestId]?.personId).toBe(personId);
  expect(await meeting.get('verify', watcher.ticket)).toMatchObject({ body: { ok: true } });
}, 120_000);

it('RH9 with a person in the chair the cast answers what the chair does, and rests while nobody is there', async () => {
  const server = await startServer();
  const meeting = await rehearsal(server, { setUp: short, rate: RATE });
  expect(server.presence.of(meeting.id)).toEqual([]);
  const chair = await meeting.join('chair');
  await until(() => server.presence.of(meeting.id).length > 15);
  expect(chair.ofType('FloorRequested')).toEqual([]);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'networks' });
  await chair.done('OpenSpeakersList');
  await until(() => chair.ofType('FloorRequested').length > 8);
  await chair.done('SuspendSitting');
  // What was on its way when the sitting was suspended may still come. Then nobody asks, though some are left who will.
  const asked = await atRest(() => chair.ofType('FloorRequested').length);
  await chair.done('ResumeSitting');
  await until(() => chair.ofType('FloorRequested').length > asked);
  const [first] = (await chair.view()).speakersList.entries;
  const { interventionId } = await chair.done('GiveFloor', { requestId: first.requestId });
  await chair.event('WordsRecorded', (event) => event.interventionId === interventionId && event.final === true);
  expect(await chair.refusal('GiveFloor', { requestId: first.requestId })).toBe('floorTaken');
}, 60_000);

it('RH10 a person who joins a rehearsal speaks for themselves: the cast puts no words into their mouth', async () => {
  const server = await startServer();
  const meeting = await rehearsal(server, { setUp: short, rate: RATE });
  const chair = await meeting.opened('networks');
  const guest = await meeting.participant('Rosa Valli');
  const { requestId } = await guest.done('RequestFloor', { kind: 'intervention' });
  await until(() => chair.ofType('FloorRequested').length > 5);
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await sleep(1000);
  expect(chair.ofType('WordsRecorded').filter((event) => event.interventionId === interventionId)).toEqual([]);
  await guest.done('EndIntervention', { interventionId });
}, 60_000);

it('RH16 who was left on the floor when everybody went has gone when somebody comes to watch', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir });
  // Long turns: the server has stopped before whoever speaks could end by themselves.
  const begun = await rehearsal(first, { setUp: { ...short, limits: { default: 600 } }, rate: RATE });
  const chair = await begun.opened('networks');
  await until(() => chair.ofType('FloorRequested').length > 8);
  const { entries } = (await chair.view()).speakersList;
  const inTheRoom = entries.find(({ mode }: Loose) => mode === 'room');
  const { interventionId } = await chair.done('GiveFloor', { requestId: inTheRoom.requestId });
  await first.close();
  expect(chair.ofType('InterventionEnded')).toEqual([]);
  // Fifteen minutes on this clock: far beyond the ten that anybody has.
  await sleep(900_000 / RATE);
  const second = await startServer({ dataDir });
  const { links } = (await ask(`${second.url}/api/consultations/${begun.id}/links`, { bearer: ADMIN })).body;
  const back = await new Meeting(second.url, begun.id, links).join('chair');
  await back.event('InterventionEnded', (event) => event.interventionId === interventionId);
}, 60_000);

it('RH14, RH15 in an opening the invited speak and finish by themselves, and others ask once its list is opened', async () => {
  const server = await startServer();
  const meeting = await rehearsal(server, { setUp: short, rate: RATE, seed: 'opening' });
  const chair = await meeting.join('chair');
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'opening' });
  const [invited] = (await chair.view()).speakersList.entries;
  const { interventionId } = await chair.done('GiveFloor', { requestId: invited.requestId });
  const ended = await chair.event('InterventionEnded', (event) => event.interventionId === interventionId);
  expect(ended).toMatchObject({ endedBy: 'chair' });
  expect(chair.ofType('WordsRecorded').filter((event) => event.final).length).toBeGreaterThan(3);
  expect(chair.ofType('FloorRequested').filter(({ itemId }) => itemId === 'opening')).toEqual([]);
  await chair.done('OpenSpeakersList');
  await until(() => chair.ofType('FloorRequested').some(({ itemId }) => itemId === 'opening'));
}, 60_000);
