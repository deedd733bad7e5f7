import { expect, it } from 'vitest';
import { ask, statementForm } from '#server/testing/httpClient.ts';
import { FoldingClient } from '#server/testing/foldingClient.ts';
import { found, type Meeting } from '#server/testing/meeting.ts';
import { STATEMENT } from '#server/testing/setUps.ts';
import type { SocketClient } from '#server/testing/socketClient.ts';
import { afterwards, startServer } from '#server/testing/testServer.ts';
import { eventTable, type EventType } from '#shared/consultation/events.ts';
import { audienceOf, roles, sees, type Role } from '#shared/consultation/roles.ts';
import { stateFor } from '#shared/wire/audiences.ts';

const GENDER = 'gender-as-stated';
const PRONOUN = 'pronoun-as-stated';
const NOTE = 'note-to-the-chair';
const REASON = 'reason-of-the-chair';
const WORDS = 'words-of-the-rapporteur';
const CONTACT = 'contact-in-the-register';
/** Registered, and never came. */
const ABSENT = 'name-in-the-register';

/** Much of what can happen, by everybody who can do it. */
async function richScenario(meeting: Meeting): Promise<SocketClient> {
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const floorOfficer = await meeting.join('floorOfficer');
  const person = { name: 'Ana Lima', gender: GENDER, pronoun: PRONOUN, accessMinutes: 2 };
  const { ticket } = await meeting.session('participant', { person });
  const ana = await meeting.connect(ticket);
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention', note: NOTE });
  const guest = { name: 'Ben', gender: GENDER, pronoun: PRONOUN };
  await floorOfficer.done('RequestFloorFor', { person: guest, mode: 'room', note: NOTE });
  const organizer = await meeting.join('organizer');
  const people = [
    { name: 'Old Pia', gender: GENDER, pronoun: PRONOUN, contact: CONTACT, seat: CONTACT },
    { name: ABSENT },
  ];
  await organizer.done('RegisterPeople', { people });
  await floorOfficer.done('RequestFloorFor', { person: 'n1' });
  await floorOfficer.done('CheckIn', { personId: 'n1' });
  await ana.done('CheckIn');
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await chair.done('PauseIntervention', { interventionId });
  await chair.done('ResumeIntervention', { interventionId });
  await chair.done('ExtendTime', { interventionId, seconds: 60, reason: REASON });
  await rapporteur.done('RecordWords', { interventionId, source: 'notes', text: `${WORDS}. ${STATEMENT}` });
  await ana.done('EndIntervention', { interventionId });
  await chair.event('DraftRevised', (event) => event['causedBy'] === interventionId);
  await ask(`${meeting.path}/statements`, { bearer: ticket, form: statementForm(WORDS) });
  await chair.done('CloseSpeakersList');
  await chair.done('ReopenSpeakersList', { reason: REASON });
  const { formats, draftVersion } = await rapporteur.draft();
  const [one, two] = formats.secretariat.flatMap(({ sentences }: { sentences: { id: string }[] }) => sentences);
  await rapporteur.done('RejectSentence', { sentenceId: one.id, reason: REASON });
  await rapporteur.done('RewriteSentence', { sentenceId: two.id, text: 'Rewritten by a person.', seen: draftVersion });
  await chair.done('ShareDraft', { on: true });
  await chair.done('RecordAttendance', { room: 100, online: 50 });
  await chair.event('SharedDraftRevised');
  await chair.done('EndIntervention').catch(() => undefined);
  return chair;
}

it('GW20 nobody receives what their role may not know, in frames, resyncs or acknowledgements', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const watchers = new Map<Role, SocketClient>();
  for (const role of roles) watchers.set(role, await meeting.join(role));
  const chair = await richScenario(meeting);
  await server.rapporteur.idle(meeting.id);
  await chair.done('CloseSpeakersList');
  for (const [role, watcher] of watchers) {
    await watcher.event(
      'SpeakersListClosed',
      (event) => event.version === chair.ofType('SpeakersListClosed').at(-1)!.version,
    );
    const level = audienceOf(role);
    for (const { type } of watcher.events)
      expect([role, type, sees(level, eventTable[type as EventType].audience)]).toEqual([role, type, true]);
    const answers = [await watcher.resync(null), await watcher.resync(0), await watcher.resync(null, { as: 'state' })];
    const draft = await watcher.resync(null, { part: 'draft' });
    expect([role, 'snapshot' in draft]).toEqual([role, level !== 'everyone']);
    const everything = JSON.stringify([watcher.heard, answers, draft]);
    const known = {
      [GENDER]: 'bureau',
      [NOTE]: 'bureau',
      [REASON]: 'bureau',
      [PRONOUN]: 'desk',
      [WORDS]: 'desk',
      [CONTACT]: 'bureau',
      [ABSENT]: 'bureau',
    } as const;
    for (const [secret, audience] of Object.entries(known))
      expect([role, secret, everything.includes(secret)]).toEqual([role, secret, sees(level, audience)]);
    expect([role, everything.includes('accessMinutes')]).toEqual([role, level === 'bureau']);
    expect(everything).toContain('Ana Lima');
    expect(everything).toContain('Old Pia');
  }
});

it('GW21 for every level the frames chain without a gap, and a hidden commit leaves none', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const watchers = new Map<Role, SocketClient>();
  const starts = new Map<Role, number>();
  await server.rapporteur.idle(meeting.id);
  for (const role of roles) {
    const watcher = await meeting.join(role);
    watchers.set(role, watcher);
    starts.set(role, (await watcher.resync(null)).version);
  }
  const chair = await richScenario(meeting);
  await server.rapporteur.idle(meeting.id);
  await chair.done('CloseSpeakersList');
  const { version: last } = await chair.resync(null);
  for (const [role, watcher] of watchers) {
    await watcher.reached(last);
    let cursor = starts.get(role)!;
    for (const { after, version } of watcher.frames) {
      expect([role, after]).toEqual([role, cursor]);
      expect(version).toBeGreaterThan(after);
      cursor = version;
    }
    expect((await watcher.resync(null)).version).toBe(cursor);
  }
  expect(watchers.get('observer')!.frames.length).toBeLessThan(watchers.get('rapporteur')!.frames.length);
});

it('GW22 resync gives the events since a version, or a snapshot whose version the next frame follows', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const chair = await richScenario(meeting);
  await server.rapporteur.idle(meeting.id);
  for (const role of ['observer', 'rapporteur', 'chair'] as const) {
    const client = await meeting.join(role);
    const all = await client.resync(0);
    expect(Object.keys(all).toSorted()).toEqual(['events', 'version']);
    for (const event of all.events)
      expect(event).toMatchObject({ version: expect.any(Number), type: expect.any(String), at: expect.any(Number) });
    const middle = all.events[Math.floor(all.events.length / 2)].version;
    const rest = await client.resync(middle);
    expect(rest).toEqual({
      version: all.version,
      events: all.events.filter(({ version }: { version: number }) => version > middle),
    });
    expect(await client.resync(all.version)).toEqual({ version: all.version, events: [] });
    expect(await client.resync(all.version + 50)).toHaveProperty('snapshot');
    expect((await client.resync(null)).version).toBe(all.version);
    expect((await client.resync(null, { as: 'state' })).version).toBe(all.version);
    await chair.done('RecordAttendance', { room: 1, online: role.length });
    const { version } = await client.event('AttendanceRecorded', ({ online }) => online === role.length);
    expect(client.frames.find((frame) => frame.version === version)!.after).toBe(all.version);
    await server.rapporteur.idle(meeting.id);
  }
  for (const wrong of [
    { since: -1 },
    { since: 1.5 },
    { since: 'x' },
    {},
    { since: null, as: 'poem' },
    { since: null, part: 'points' },
  ])
    expect(await chair.raw({ consultationId: meeting.id, ...wrong }, 'resync')).toMatchObject({
      ok: false,
      refusal: 'invalid',
    });
});

it('GW23 the view has the keys of docs/PROTOCOL.md', async () => {
  const meeting = await found(await startServer());
  const display = await meeting.join('display');
  const before = await display.view();
  expect(before).toMatchObject({
    sitting: null,
    item: null,
    floor: null,
    speakersList: { state: 'notOpen', entries: [] },
  });
  const chair = await meeting.opened();
  const ana = await meeting.participant('Ana', {
    organization: 'Open Net',
    country: 'Peru',
    category: 'civil society',
  });
  const ben = await meeting.participant('Ben');
  const { requestId } = await ana.done('RequestFloor', { kind: 'groupStatement', onBehalfOf: 'The Group' });
  await ben.done('RequestFloor', { kind: 'intervention' });
  const { entries } = (await display.view()).speakersList;
  expect(entries[0]).toEqual({
    requestId,
    personId: ana.personId,
    kind: 'groupStatement',
    name: 'Ana',
    organization: 'Open Net',
    country: 'Peru',
    category: 'civil society',
    mode: 'online',
    onBehalfOf: 'The Group',
    state: 'listed',
    standing: 'listed',
    place: 1,
    reason: expect.stringMatching(/\.$/),
    expectedWait: { fromMinutes: expect.any(Number), toMinutes: expect.any(Number) },
    reasonCode: expect.any(String),
    reasonParams: expect.any(Object),
  });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  const view = await display.view();
  for (const key of 'version clock sitting item programme limits policy floor speakersList'.split(' '))
    expect(view).toHaveProperty(key);
  expect(view.floor).toMatchObject({
    interventionId,
    requestId,
    kind: 'groupStatement',
    holder: { personId: ana.personId, name: 'Ana', organization: 'Open Net', country: 'Peru', mode: 'online' },
    timing: { givenAt: expect.any(Number), allottedMs: 300_000, addedMs: 0, pausedAt: null, pausedMs: 0 },
  });
  expect(view.speakersList).toMatchObject({ state: 'open', entries: [{ name: 'Ben', place: 1 }] });
  await chair.done('CloseSpeakersList');
  await ben.done('WithdrawRequest');
  expect((await display.view()).speakersList).toEqual({ state: 'exhausted', entries: [], replies: [] });
});

it('GW24 a client that loses frames and lines and folds what it is sent holds exactly what its audience may see', async () => {
  const server = await startServer();
  const meeting = await found(server);
  const clients: FoldingClient[] = [];
  for (const role of ['observer', 'rapporteur', 'chair'] as const)
    for (let n = 0; n < 2; n += 1) {
      const { ticket } = await meeting.session(role);
      const client = new FoldingClient(meeting.url, ticket, meeting.id, { reconnection: true, reconnectionDelay: 10 });
      afterwards(() => client.close());
      clients.push(await client.start());
    }
  const chair = await meeting.opened();
  const people = await Promise.all(
    ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'].map((name) => meeting.participant(name, { gender: GENDER, pronoun: PRONOUN })),
  );
  const rapporteur = await meeting.join('rapporteur');
  let cuts = 0;
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const anyone = () => people[random(people.length)]!;
  const acts = [
    () => anyone().command({ type: 'RequestFloor', kind: 'intervention', note: NOTE }),
    () => anyone().command({ type: 'RequestFloor', kind: 'groupStatement', onBehalfOf: 'The Group' }),
    () => anyone().command({ type: 'WithdrawRequest' }),
    () => anyone().command({ type: 'ChangeMode', mode: ['room', 'online', 'phone'][random(3)]! }),
    () => chair.command({ type: 'GiveFloor', requestId: `r${1 + random(20)}` }),
    () => chair.command({ type: 'ExtendTime', seconds: 30, reason: REASON }),
    () => chair.command({ type: 'PauseIntervention' }),
    () => chair.command({ type: 'ResumeIntervention' }),
    () => chair.command({ type: 'EndIntervention' }),
    () => chair.command({ type: 'MarkAbsent', requestId: `r${1 + random(20)}` }),
    () => chair.command({ type: 'PutBack', requestId: `r${1 + random(20)}` }),
    () => chair.command({ type: 'ShareDraft', on: random(2) === 0 }),
    () =>
      rapporteur.command({
        type: 'RecordWords',
        interventionId: `i${1 + random(4)}`,
        source: 'notes',
        text: STATEMENT,
      }),
  ];
  for (let step = 0; step < 150; step += 1) {
    const client = clients[random(clients.length)]!;
    if (random(4) === 0) client.loses += 1 + random(2);
    // Only a line that stands can be cut: closing an engine that is still opening leaves the stock client waiting for its own time-out.
    if (random(15) === 0 && client.socket.connected) {
      client.socket.io.engine.close();
      cuts += 1;
    }
    await acts[random(acts.length)]!();
  }
  await server.rapporteur.idle(meeting.id);
  const room = (await server.rooms.get(meeting.id))!;
  for (const client of clients) {
    client.loses = 0;
    await client.connected();
    await client.settled();
    const audience = audienceOf(
      (['observer', 'rapporteur', 'chair'] as const)[Math.floor(clients.indexOf(client) / 2)]!,
    );
    expect(client.cursor).toBe(room.cursor(audience));
    expect(client.state).toEqual(JSON.parse(JSON.stringify(stateFor(audience, room.state))));
  }
  expect(clients.reduce((sum, { gaps }) => sum + gaps, 0)).toBeGreaterThan(5);
  expect(cuts).toBeGreaterThan(5);
});
