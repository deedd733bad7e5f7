import { expect, it } from 'vitest';
import { found } from '#server/testing/meeting.ts';
import { sharedServer, startServer } from '#server/testing/testServer.ts';
import { Connection } from './connection.ts';
import { Crowd } from './crowd.ts';

const server = sharedServer();
const portOf = (url: string) => Number(new URL(url).port);

it('BE6 the swarm receives byte for byte what a stock client receives, and counts it', async () => {
  const meeting = await found(server);
  const chair = await meeting.opened();
  const stock = await meeting.join('observer');
  const texts: string[] = [];
  const { ticket } = await meeting.session('observer');
  const listener = await new Promise<Connection>((ready, reject) => {
    new Connection(0, portOf(meeting.url), 'rostrum', ticket, {
      event: (_, bytes, from, to) => texts.push(bytes.toString('utf8', from, to)),
      ready,
      gone: (_, why) => reject(new Error(why)),
    });
  });
  for (const name of ['Ana', 'Šimon', 'Yılmaz Ö.', '李', 'x'.repeat(180)])
    await chair.done('RequestFloorFor', { person: { name } });
  const { version } = await chair.done('GiveFloor', { requestId: 'r1' }).then(() => chair.frames.at(-1)!);
  await stock.reached(version);
  await expect.poll(() => texts.length).toBe(stock.frames.length);
  expect(texts).toEqual(stock.frames.map((frame) => `42${JSON.stringify(['events', frame])}`));
  expect(listener.frames).toBe(stock.frames.length);
  const payload = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(listener.bytes).toBe(payload + texts.reduce((sum, text) => sum + (Buffer.byteLength(text) > 125 ? 4 : 2), 0));
  listener.close();
});

it('BE6 a crowd arrives with the newest snapshot, speaks, and counts every change once for each', async () => {
  const meeting = await found(server);
  await (await meeting.opened()).done('RequestFloorFor', { person: { name: 'Ana' } });
  const tickets = await Promise.all(
    Array.from({ length: 20 }, async () => (await meeting.session('participant')).ticket),
  );
  const { ticket: speaker } = await meeting.session('chair');
  const crowd = new Crowd();
  const resync = { consultationId: meeting.id, since: null };
  const plan = { port: portOf(meeting.url), kind: 'rostrum' as const, tickets, inFlight: 8, resync, speaker };
  const connected = await crowd.connect(plan);
  const view = await (await meeting.join('observer')).resync();
  expect(connected).toMatchObject({ arrived: 20, failed: 0, lowestVersion: view.version });
  const chair = await crowd.speaker();
  const command = { type: 'GiveFloor', requestId: 'r1' };
  const ack = await chair.ask('command', { commandId: 'one', consultationId: meeting.id, command });
  const [{ ok, version }] = JSON.parse(ack.toString()) as [{ ok: boolean; version: number }];
  expect(ok).toBe(true);
  await expect.poll(() => crowd.tally.has(version)).toBe(true);
  expect(crowd.counts()).toMatchObject({ connected: 20, lost: 0, frames: 20, fewest: 1, most: 1, disorder: 0 });
  expect(crowd.tally.reached({ version, sentAt: 0 })).toMatchObject({ version, count: 20 });
  crowd.close();
});

it('BE6 who does not get in is counted with the reason, and a server that goes away is noticed', async () => {
  const own = await startServer();
  const meeting = await found(own);
  const { ticket } = await meeting.session('observer');
  const crowd = new Crowd();
  const plan = { port: portOf(meeting.url), kind: 'rostrum' as const, tickets: [ticket, 'wrong'], inFlight: 2 };
  expect(await crowd.connect(plan)).toMatchObject({ arrived: 1, failed: 1, why: expect.stringContaining('ticket') });
  await own.close();
  await expect.poll(() => crowd.counts().lost).toBe(2);
  crowd.close();
});
