import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { ask, statementForm } from '#server/testing/httpClient.ts';
import { at, found } from '#server/testing/meeting.ts';
import { newDataDir, sharedServer, startServer } from '#server/testing/testServer.ts';

const server = sharedServer();

it('GW1 a command is acknowledged { ok, version, result? } once accepted, { ok, refusal, message } once refused', async () => {
  const meeting = await found(server);
  const chair = await meeting.join('chair');
  const opened = await chair.command({ type: 'OpenSitting' });
  expect(opened).toEqual({ ok: true, version: expect.any(Number), result: { sittingId: 'morning' } });
  const item = await chair.command({ type: 'OpenItem', itemId: 'networks' });
  expect(Object.keys(item).toSorted()).toEqual(['ok', 'version']);
  const again = await chair.command({ type: 'OpenItem', itemId: 'networks' });
  expect(again).toEqual({ ok: false, refusal: 'changed', message: expect.stringMatching(/^[A-Z].*\.$/) });
  await chair.done('OpenSpeakersList');
  const ana = await meeting.participant('Ana');
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  expect(await chair.done('GiveFloor', { requestId })).toEqual({ interventionId: expect.any(String) });
});

it('GW1 the first commands after the founding are recorded, whatever the drafting machine does meanwhile', async () => {
  for (let round = 0; round < 3; round += 1) {
    const meeting = await found(server);
    if (round > 0) await server.rapporteur.idle(meeting.id);
    const chair = await meeting.opened();
    await server.rapporteur.idle(meeting.id);
    expect(Object.values((await chair.draft()).formats).flat()).not.toEqual([]);
    await chair.done('CloseSpeakersList');
  }
});

it('GW2 without a live ticket nobody connects', async () => {
  const meeting = await found(server);
  for (const ticket of ['', 'wrong', undefined, 7, {}])
    await expect(meeting.connect(ticket as string)).rejects.toThrow(/ticket/i);
});

it('GW2 a page from elsewhere cannot connect, our own and the public address can', async () => {
  const meeting = await found(await startServer({ env: { PUBLIC_URL: 'https://rostrum.example.org' } }));
  const { ticket } = await meeting.session('observer');
  const from = (origin: string) => meeting.connect(ticket, { extraHeaders: { origin } });
  await expect(from('https://evil.example.org')).rejects.toThrow();
  await expect(from('null')).rejects.toThrow();
  await from(meeting.url);
  await from('https://rostrum.example.org');
});

it('GW2 polling works like the websocket', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('chair');
  const chair = await meeting.connect(ticket, { transports: ['polling'] });
  await chair.done('OpenSitting');
  await chair.event('SittingOpened');
});

it('GW3 an accepted command id is answered alike and has no second effect, in a burst, on another socket, after a restart', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const [one, other] = [await meeting.connect(ticket), await meeting.connect(ticket)];
  const id = randomUUID();
  const request = { type: 'RequestFloor', kind: 'intervention', note: 'first' };
  const acks = await Promise.all([one, other, one, other, one].map((socket) => socket.command(request, id)));
  acks.push(await other.command({ note: 'first', kind: 'intervention', type: 'RequestFloor' }, id));
  expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
  expect(acks[0]).toMatchObject({ ok: true, result: { requestId: 'r1' } });
  expect((await chair.view()).speakersList.entries).toHaveLength(1);
  await server.close();
  const later = at(await startServer({ dataDir }), meeting);
  const back = await later.connect(ticket);
  expect(await back.command(request, id)).toEqual(acks[0]);
  expect(await back.command({ ...request, note: 'second' }, id)).toMatchObject({ ok: false, refusal: 'invalid' });
  expect((await back.view()).speakersList.entries).toHaveLength(1);
});

it('GW4 another payload under a known id is invalid; a refused id may be decided anew; ids are each session’s own', async () => {
  const meeting = await found(server);
  const [one, other] = [await meeting.join('chair'), await meeting.join('chair')];
  expect(await one.command({ type: 'OpenItem', itemId: 'networks' }, 'a')).toMatchObject({ refusal: 'sittingNotOpen' });
  await one.done('OpenSitting');
  expect(await one.command({ type: 'OpenItem', itemId: 'networks' }, 'a')).toMatchObject({ ok: true });
  expect(await one.command({ type: 'OpenItem', itemId: 'skills' }, 'a')).toMatchObject({
    ok: false,
    refusal: 'invalid',
  });
  expect(await other.command({ type: 'OpenItem', itemId: 'skills' }, 'a')).toMatchObject({ ok: true });
  expect((await one.view()).item).toBe('skills');
});

it('GW4 ChangeMode that is answered again does not bring the old mode back', async () => {
  const meeting = await found(server);
  const { ticket, personId } = await meeting.session('participant', { person: { name: 'Ana' }, mode: 'phone' });
  const ana = await meeting.connect(ticket);
  await ana.command({ type: 'ChangeMode', mode: 'room' }, 'a');
  await ana.command({ type: 'ChangeMode', mode: 'online' }, 'b');
  await ana.command({ type: 'ChangeMode', mode: 'room' }, 'a');
  expect(await meeting.session('participant', { bearer: ticket })).toMatchObject({ personId, mode: 'online' });
});

const malformed: [string, unknown][] = [
  ['nothing', null],
  ['text', 'RequestFloor'],
  ['a list', []],
  ['no envelope', { type: 'OpenSitting' }],
  ['an unknown type', { commandId: 'a', consultationId: '?', command: { type: 'BurnDown' } }],
  ['a shell command', { commandId: 'a', consultationId: '?', command: { type: 'IntroducePerson' } }],
  [
    'a machine command',
    {
      commandId: 'a',
      consultationId: '?',
      command: { type: 'ReviseDraft', causedBy: null, engine: 'x', taken: '', points: [], sections: [] },
    },
  ],
  ['an unknown key', { commandId: 'a', consultationId: '?', command: { type: 'OpenSitting', loud: true } }],
  [
    'an unknown envelope key',
    { commandId: 'a', consultationId: '?', actor: 'chair', command: { type: 'OpenSitting' } },
  ],
  ['NaN', { commandId: 'a', consultationId: '?', command: { type: 'AdvanceClock', to: NaN } }],
  ['a wrong type', { commandId: 'a', consultationId: '?', command: { type: 'OpenItem', itemId: 3 } }],
  ['half a second', { commandId: 'a', consultationId: '?', command: { type: 'ExtendTime', seconds: 1.5 } }],
  ['no seconds', { commandId: 'a', consultationId: '?', command: { type: 'ExtendTime', seconds: 0 } }],
  ['too many seconds', { commandId: 'a', consultationId: '?', command: { type: 'ExtendTime', seconds: 3601 } }],
  ['an empty id', { commandId: '', consultationId: '?', command: { type: 'OpenSitting' } }],
  ['bytes', Buffer.from('OpenSitting')],
];

it('GW5 a malformed command is acknowledged as invalid with a sentence and changes nothing', async () => {
  const meeting = await found(server);
  const chair = await meeting.join('chair');
  const { version } = await chair.view();
  for (const [what, payload] of malformed) {
    const text = payload !== null && typeof payload === 'object' && 'consultationId' in payload;
    const ack = await chair.raw(text ? { ...payload, consultationId: meeting.id } : payload);
    expect([what, ack]).toEqual([what, { ok: false, refusal: 'invalid', message: expect.stringMatching(/\.$/) }]);
  }
  expect(await chair.socket.timeout(5000).emitWithAck('command')).toMatchObject({ refusal: 'invalid' });
  expect((await chair.resync(null)).version).toBeGreaterThanOrEqual(version);
  await chair.done('OpenSitting');
});

it('GW6 a client is cut only after twenty malformed messages, each acknowledged; others stay', async () => {
  const meeting = await found(server);
  const [bad, good] = [await meeting.join('observer'), await meeting.join('chair')];
  for (let n = 0; n < 20; n += 1) expect(await bad.raw({ n })).toMatchObject({ refusal: 'invalid' });
  expect((await bad.clock()).rate).toBe(1);
  expect(bad.socket.connected).toBe(true);
  expect(await bad.raw({ n: 21 })).toMatchObject({ refusal: 'invalid' });
  await bad.disconnected();
  await good.done('OpenSitting');
  const { ticket } = bad;
  await (await meeting.connect(ticket)).view();
});

it('GW7 messages up to 64 KB are taken; a larger one cuts the line that sent it and nothing else', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const rapporteur = await meeting.join('rapporteur');
  const ana = await meeting.participant('Ana');
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  const words = (length: number) => ({
    type: 'RecordWords',
    interventionId,
    text: 'a '.repeat(length / 2),
    source: 'notes',
  });
  expect(await rapporteur.command(words(64_000))).toMatchObject({ ok: true });
  rapporteur.socket.emit('command', { commandId: 'big', consultationId: meeting.id, command: words(80_000) });
  await rapporteur.disconnected();
  await chair.done('CloseSpeakersList');
  expect((await chair.view()).floor).toMatchObject({ interventionId });
});

it('GW8 a socket belongs to its ticket’s consultation: a foreign one and an unknown one are notFound alike', async () => {
  const [own, foreign] = [await found(server), await found(server)];
  const chair = await own.join('chair');
  const stranger = await foreign.join('chair');
  const answers = [];
  for (const consultationId of [foreign.id, 'nosuch', 'constructor']) {
    answers.push(await chair.raw({ commandId: randomUUID(), consultationId, command: { type: 'OpenSitting' } }));
    answers.push(await chair.raw({ consultationId, since: null }, 'resync'));
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: false, refusal: 'notFound' });
  await chair.done('OpenSitting');
  await chair.event('SittingOpened');
  expect((await stranger.view()).sitting).toBe(null);
  expect(stranger.ofType('SittingOpened')).toEqual([]);
});

it('GW9 twenty commands a second per session; the next is tooMany and other sessions go on', async () => {
  const meeting = await found(await startServer({ env: { ROSTRUM_LIMITS: 'on' } }));
  const [chair, other] = [await meeting.join('chair'), await meeting.join('chair')];
  const acks = await Promise.all(Array.from({ length: 40 }, () => chair.command({ type: 'ResumeSitting' })));
  const codes = acks.map((ack) => (ack.ok ? 'ok' : ack.refusal));
  expect(codes.filter((code) => code === 'sittingNotOpen')).toHaveLength(20);
  expect(codes.filter((code) => code === 'tooMany')).toHaveLength(20);
  await other.done('OpenSitting');
});

it('GW9 statements count among them, resyncs apart from them', async () => {
  const meeting = await found(await startServer({ env: { ROSTRUM_LIMITS: 'on' } }));
  const chair = await meeting.join('chair');
  const answers: object[] = await Promise.all(Array.from({ length: 130 }, () => chair.resync(0)));
  expect(answers.filter((answer) => 'refusal' in answer && answer.refusal === 'tooMany')).toHaveLength(30);
  const { ticket } = await meeting.session('participant', { person: { name: 'Ana' } });
  const send = () => ask(`${meeting.path}/statements`, { bearer: ticket, form: statementForm('Shared wells.') });
  const sent = await Promise.all(Array.from({ length: 25 }, send));
  expect(sent.filter(({ status }) => status === 201)).toHaveLength(20);
  const refused = sent.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(5);
  expect(refused[0]!.headers.get('retry-after')).toBe('1');
});

it('GW10 clock is the consultation’s time in whole milliseconds and how fast it runs', async () => {
  const real = await (await found(server)).join('display');
  const clock = await real.clock();
  expect(clock).toEqual({ now: expect.any(Number), rate: 1 });
  expect(Number.isInteger(clock.now)).toBe(true);
  expect(Math.abs(clock.now - Date.now())).toBeLessThan(5_000);
  const stepped = await (await found(server, { clock: 'stepped' })).join('display');
  expect(await stepped.clock()).toEqual({ now: Date.parse('2026-03-02T09:00:00Z'), rate: 0 });
  const midnight = await (
    await found(server, {
      clock: 'stepped',
      sittings: [],
      timeZone: 'Asia/Tokyo',
      programme: [{ id: 'a', title: 'A', kind: 'issues' }],
    })
  ).join('display');
  expect((await midnight.clock()).now).toBe(Date.parse('2026-03-02T00:00:00+09:00'));
  const fast = await (await found(server, { clock: { rate: 100 } })).join('display');
  const before = await fast.clock();
  let after = before;
  while (after.now === before.now) after = await fast.clock();
  expect([before.rate, after.rate]).toEqual([100, 100]);
  expect(after.now).toBeGreaterThan(before.now);
  expect(Number.isInteger(after.now)).toBe(true);
});

it('GW11 two chairs who give the floor at once by what they saw: exactly one wins', async () => {
  const meeting = await found(server);
  const one = await meeting.opened();
  const other = await meeting.join('chair');
  const people = await Promise.all(['Ana', 'Ben', 'Cleo', 'Dan'].map((name) => meeting.participant(name)));
  for (const person of people) await person.done('RequestFloor', { kind: 'intervention' });
  for (let round = 0; round < 3; round += 1) {
    const { speakersList, floor } = await one.view();
    const [first, second] = speakersList.entries;
    const endCurrent = floor ? { endCurrent: floor.interventionId } : {};
    const give = (chair: typeof one, requestId: string) =>
      chair.command({ type: 'GiveFloor', requestId, expectedNext: first.requestId, ...endCurrent });
    const acks = await Promise.all([
      give(one, first.requestId),
      give(other, second.requestId),
      give(other, first.requestId),
    ]);
    expect(acks.filter(({ ok }) => ok)).toHaveLength(1);
    for (const ack of acks) if (!ack.ok) expect(['changed', 'floorTaken']).toContain(ack.refusal);
  }
  expect((await one.view()).speakersList.entries).toHaveLength(1);
});

it('GW12 sixty people who ask at once are listed once each, in the order of their versions', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const people = await Promise.all(Array.from({ length: 60 }, (_, n) => meeting.participant(`Person ${n}`)));
  const acks = await Promise.all(
    people.flatMap((person) => [1, 2].map(() => person.command({ type: 'RequestFloor', kind: 'intervention' }))),
  );
  expect(acks.filter(({ ok }) => ok)).toHaveLength(60);
  for (const ack of acks) if (!ack.ok) expect(ack.refusal).toBe('alreadyListed');
  const versions = acks.flatMap((ack) => (ack.ok ? [ack.version] : []));
  expect(new Set(versions).size).toBe(60);
  const { entries } = (await chair.view()).speakersList;
  expect(new Set(entries.map(({ personId }: { personId: string }) => personId)).size).toBe(60);
  expect(entries.map(({ place }: { place: number }) => place)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  const order = acks.flatMap((ack) => (ack.ok ? [ack] : [])).toSorted((a, b) => a.version - b.version);
  expect(entries.map(({ requestId }: { requestId: string }) => requestId)).toEqual(
    order.map(({ result }) => result['requestId']),
  );
});

it('GW13 names that every JavaScript object knows are no ids: nothing is there, and nobody else is held up', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const ana = await meeting.participant('Ana');
  for (const name of ['constructor', '__proto__', 'toString']) {
    const [bad, , good] = await Promise.all([
      ana.command({ type: 'RequestFloor', kind: 'intervention', itemId: name }),
      chair.command({ type: 'RecordAttendance', room: 1, online: 1 }),
      chair.command({ type: 'RecordAttendance', room: 2, online: 2 }),
    ]);
    expect([name, bad.ok || bad.refusal, good.ok]).toEqual([name, 'notFound', true]);
  }
  expect((await chair.view()).item).toBe('networks');
});
