import { createServer, type Server as HttpServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { io, type Socket as ClientSocket } from 'socket.io-client';
import { expect, it } from 'vitest';
import { found } from '#server/testing/meeting.ts';
import { afterwards, sharedServer } from '#server/testing/testServer.ts';
import type { EventsFrame } from '#shared/wire/envelope.ts';
import { FanOut } from './fanOut.ts';
import { PreparedAnswer, takePreparedAnswers } from './preparedAnswer.ts';

const server = sharedServer();
const CHANGED =
  'Socket.IO or ws has changed inside, so that frames go the ordinary way: compare server/transport/shortWay.ts with the new release.';

const frameOf = (version: number, text = ''): EventsFrame =>
  ({ consultationId: 'c', after: version - 1, version, events: [{ type: 'Said', text }] }) as unknown as EventsFrame;

/** A server with nothing but the fan-out; whoever asks is told the last version sent. */
async function hall({
  mostQueuedBytes,
  pingInterval = 60_000,
}: { mostQueuedBytes?: number; pingInterval?: number } = {}) {
  const fanOut = new FanOut(mostQueuedBytes);
  const http: HttpServer = createServer();
  const sockets = new Server(http, { perMessageDeflate: false, pingInterval });
  const hall = { fanOut, url: '', port: 0, sent: 0, lines: [] as Socket[] };
  sockets.on('connection', (socket) => {
    takePreparedAnswers(socket);
    fanOut.join('all', socket as never);
    hall.lines.push(socket);
    socket.on('last', (answer: (version: number) => void) => answer(hall.sent));
    socket.on('prepared', (answer: (value: PreparedAnswer) => void) => answer(prepared));
  });
  const prepared = new PreparedAnswer(() => `{"version":${hall.sent}`, `,"snapshot":{"text":"${'ö'.repeat(70_000)}"}}`);
  await new Promise<void>((up) => http.listen(0, '127.0.0.1', up));
  hall.port = (http.address() as AddressInfo).port;
  hall.url = `http://127.0.0.1:${hall.port}`;
  afterwards(() => sockets.close());
  return Object.assign(hall, { send: (text = '') => fanOut.send('all', frameOf((hall.sent += 1), text)) });
}

function guest(url: string, transports: string[]): ClientSocket & { frames: EventsFrame[] } {
  const socket = io(url, { transports, forceNew: true, reconnection: false });
  const frames: EventsFrame[] = [];
  socket.on('events', (frame: EventsFrame) => frames.push(frame));
  afterwards(() => void socket.disconnect());
  return Object.assign(socket, { frames });
}

const joined = (socket: ClientSocket) => new Promise<void>((up) => socket.once('connect', () => up()));

/** What was sent before the answer has come before it, what was sent after has not: looked at the moment it comes. */
function answered(client: ReturnType<typeof guest>, name: string, overtaken: number[]): Promise<void> {
  return new Promise((done) =>
    client.emit(name, (answer: number | { version: number }) => {
      const version = typeof answer === 'number' ? answer : answer.version;
      if ((client.frames.at(-1)?.version ?? version) !== version) overtaken.push(version);
      done();
    }),
  );
}

it('BE10 the installed Socket.IO lets frames and answers go the short way', async () => {
  const house = await hall();
  const client = guest(house.url, ['websocket']);
  await joined(client);
  await client.emitWithAck('last');
  house.send('first');
  await client.emitWithAck('last');
  expect(house.fanOut.counts, CHANGED).toEqual({ short: 1, ordinary: 0, cut: 0 });
  const [line] = house.lines;
  const ordinary: unknown[] = [];
  const { conn } = line!;
  conn.on('packetCreate', (packet) => ordinary.push(packet));
  const answer = await client.emitWithAck('prepared');
  expect(ordinary, CHANGED).toEqual([]);
  expect(answer.version).toBe(1);
  expect(answer.snapshot.text).toHaveLength(70_000);
});

it(
  'BE11 by websocket, by polling and while changing over, every frame comes once, in order, and no answer overtakes one',
  { timeout: 60_000 },
  async () => {
    const house = await hall({ pingInterval: 100 });
    const pace = setInterval(() => house.send('ö'.repeat(house.sent % 200)), 2);
    const guests = [['websocket'], ['polling'], ['polling', 'websocket']].map((each) => guest(house.url, each));
    await Promise.all(guests.map(joined));
    const upgraded = guests[2]!;
    const overtaken: number[] = [];
    for (let question = 0; question < 30 || upgraded.io.engine.transport.name !== 'websocket'; question += 1)
      await Promise.all(guests.map((client) => answered(client, question % 2 === 0 ? 'last' : 'prepared', overtaken)));
    clearInterval(pace);
    house.send('the end');
    for (const { frames } of guests) {
      await expect.poll(() => frames.at(-1)?.version).toBe(house.sent);
      const first = frames[0]!.version;
      expect(frames.map(({ version }) => version)).toEqual(frames.map((_, place) => first + place));
    }
    expect(overtaken).toEqual([]);
    expect(guests[0]!.frames.at(-1)).toEqual(frameOf(house.sent, 'the end'));
    expect(house.fanOut.counts.short, CHANGED).toBeGreaterThan(0);
    expect(house.fanOut.counts.ordinary).toBeGreaterThan(0);
  },
);

it('BE11 what is sent while something is still under way comes behind it', async () => {
  const house = await hall();
  const guests = [['websocket'], ['polling']].map((each) => guest(house.url, each));
  await Promise.all(guests.map(joined));
  for (let turn = 0; turn < 20; turn += 1) {
    for (let ordinary = 0; ordinary < 3; ordinary += 1) {
      house.sent += 1;
      for (const line of house.lines) line.emit('events', frameOf(house.sent));
    }
    house.send();
    await Promise.all(guests.map((client) => client.emitWithAck('last')));
  }
  const whole = Array.from({ length: 80 }, (_, place) => place + 1);
  for (const { frames } of guests) expect(frames.map(({ version }) => version)).toEqual(whole);
});

it(
  'BE12 a client that takes nothing any more is cut at the cap, and nobody else notices',
  { timeout: 60_000 },
  async () => {
    const house = await hall({ mostQueuedBytes: 100_000 });
    const [reader, poller] = [guest(house.url, ['websocket']), guest(house.url, ['polling'])];
    await Promise.all([joined(reader), joined(poller)]);
    const stalled = connect(house.port, '127.0.0.1');
    stalled.on('error', () => {});
    const upgrade = ['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', `Host: 127.0.0.1:${house.port}`];
    const rest = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ];
    stalled.write([...upgrade, ...rest, '\r\n'].join('\r\n'));
    await new Promise((answered) => stalled.once('data', answered));
    stalled.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]));
    await expect.poll(() => house.lines.length).toBe(3);
    stalled.pause();
    const line = house.lines[2]!;
    // More than the kernel takes on both sides; the others have taken each before the next is sent.
    for (let count = 0; count < 2000 && line.connected; count += 1) {
      house.send('x'.repeat(50_000));
      await reader.emitWithAck('last');
      await poller.emitWithAck('last');
    }
    expect(line.connected).toBe(false);
    expect(house.fanOut.counts.cut).toBe(1);
    house.send('afterwards');
    for (const { frames } of [reader, poller]) {
      await expect.poll(() => frames.at(-1)?.version).toBe(house.sent);
      expect(frames).toHaveLength(house.sent);
    }
    stalled.destroy();
  },
);

it('BE13 who asks for the same at the same version is told the same by every way, with the clock of the moment', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  await chair.done('RequestFloorFor', { person: { name: 'Ana Šimić "the second"' } });
  const tickets = [await meeting.session('chair'), await meeting.session('chair')].map(({ ticket }) => ticket);
  const socket = await meeting.connect(tickets[0]!);
  const polling = await meeting.connect(tickets[1]!, { transports: ['polling'] });
  for (const ask of [{}, { as: 'state' }, { part: 'draft' }]) {
    const [one, other] = [await socket.resync(null, ask), await polling.resync(null, ask)];
    const still = (answer: typeof one) => ({ ...answer, snapshot: { ...answer.snapshot, clock: null } });
    expect(still(one)).toEqual(still(other));
    if ('part' in ask) continue;
    expect(one.snapshot.clock).toMatchObject({ now: expect.any(Number), rate: 1 });
    const { now } = await socket.clock();
    expect((await socket.resync(null, ask)).snapshot.clock.now).toBeGreaterThanOrEqual(now);
  }
  const since = await socket.resync(0);
  expect(since).toEqual(await polling.resync(0));
  expect(since.events.at(-1).type).toBe('FloorRequested');
  expect(await socket.resync(since.version)).toEqual({ version: since.version, events: [] });
  await chair.done('RequestFloorFor', { person: { name: 'Bea' } });
  expect((await socket.view()).speakersList.entries).toHaveLength(2);
  expect((await polling.resync(since.version)).events.length).toBeGreaterThan(0);
});

it('BE14 frames are not compressed, even for a client that offers it', async () => {
  const meeting = await found(server);
  const { ticket } = await meeting.session('observer');
  const client = await meeting.connect(ticket, { perMessageDeflate: { threshold: 0 } });
  const { ws } = client.socket.io.engine.transport as unknown as { ws: { extensions: unknown } };
  expect(ws.extensions === '' || JSON.stringify(ws.extensions) === '{}').toBe(true);
});
