import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { failedStart, startChild } from '#server/testing/childServer.ts';
import { gate } from '#server/testing/gate.ts';
import { ask } from '#server/testing/httpClient.ts';
import { at, found } from '#server/testing/meeting.ts';
import { ADMIN, newDataDir, startServer } from '#server/testing/testServer.ts';

it('RM1 after a restart sitting, item, list, places, the running intervention, sessions and drafts are as they were', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server);
  const chair = await meeting.opened();
  const { ticket, personId } = await meeting.session('participant', { person: { name: 'Ana', accessMinutes: 1 } });
  const ana = await meeting.connect(ticket);
  const ben = await meeting.participant('Ben');
  const { requestId } = await ana.done('RequestFloor', { kind: 'intervention' });
  await ben.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await chair.done('ExtendTime', { interventionId, seconds: 20 });
  await chair.done('PauseIntervention', { interventionId });
  await server.rapporteur.idle(meeting.id);
  const [before, draft] = [await chair.resync(null), await chair.draft()];
  await server.close();
  const again = await startServer({ dataDir });
  const later = at(again, meeting);
  const back = await later.connect(chair.ticket);
  const after = await back.resync(null);
  const withoutTime = (answer: { snapshot: { clock: unknown } }) => ({
    ...answer,
    snapshot: { ...answer.snapshot, clock: null },
  });
  expect(withoutTime(after)).toEqual(withoutTime(before));
  expect(after.snapshot.clock.now).toBeGreaterThanOrEqual(before.snapshot.clock.now);
  expect(after.snapshot.floor.timing).toMatchObject({
    allottedMs: 240_000,
    addedMs: 20_000,
    pausedAt: expect.any(Number),
  });
  expect(await back.draft()).toEqual(draft);
  expect((await later.session('participant', { bearer: ticket })).personId).toBe(personId);
  expect((await later.get('links', ADMIN)).body.links.chair.split('/join/')[1]).toBe(later.tokenOf('chair'));
  await back.done('ResumeIntervention', { interventionId });
  const { timing } = (await back.view()).floor;
  expect(timing.pausedAt).toBe(null);
  expect(timing.pausedMs).toBe((await back.event('InterventionResumed')).at - before.snapshot.floor.timing.pausedAt);
  expect((await later.get('verify', chair.ticket)).body).toMatchObject({ ok: true });
});

it('RM2 killed under load: every acknowledged command is there afterwards, none twice, and nothing blocks the start', async () => {
  const dataDir = newDataDir();
  let child = await startChild(dataDir);
  const meeting = await found(child);
  await meeting.opened();
  const people = await Promise.all(
    Array.from({ length: 12 }, (_, n) => meeting.session('participant', { person: { name: `P${n}` } })),
  );
  const acknowledged = new Map<string, unknown>();
  const sent: { ticket: string; id: string; command: { type: string; [key: string]: unknown } }[] = [];
  for (let kill = 0; kill < 2; kill += 1) {
    const here = at(child, meeting);
    const clients = await Promise.all(people.map(({ ticket }) => here.connect(ticket)));
    const enough = gate();
    const loops = clients.map(async (client, n) => {
      for (let step = 0; client.socket.connected; step += 1) {
        const command =
          step % 2 === 0
            ? { type: 'ChangeMode', mode: ['room', 'phone', 'online'][step % 3]! }
            : { type: 'RequestFloor', kind: 'intervention', note: `${kill}.${step}` };
        const id = randomUUID();
        sent.push({ ticket: people[n]!.ticket, id, command });
        const ack = await client.command(command, id).catch(() => null);
        if (ack?.ok) acknowledged.set(id, ack);
        if (acknowledged.size > 60 * (kill + 1)) enough.open();
        if (step % 2 === 1 && client.socket.connected)
          await client.command({ type: 'WithdrawRequest' }).catch(() => null);
      }
    });
    await enough.passed;
    expect(await child.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    await Promise.all(loops);
    child = await startChild(dataDir);
  }
  const later = at(child, meeting);
  const chair = await later.join('chair');
  const record = await later.get('record.ndjson', chair.ticket);
  const versions = new Set(
    record.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).version),
  );
  expect((await later.get('verify', chair.ticket)).body).toMatchObject({ ok: true, commits: versions.size });
  for (const ack of acknowledged.values()) expect(versions.has((ack as { version: number }).version)).toBe(true);
  const clients = new Map(
    await Promise.all(people.map(async ({ ticket }) => [ticket, await later.connect(ticket)] as const)),
  );
  for (const { ticket, id, command } of sent.filter((each) => acknowledged.has(each.id)))
    expect(await clients.get(ticket)!.command(command, id)).toEqual(acknowledged.get(id));
  expect((await chair.resync(null)).version).toBe(Math.max(...versions));
  expect(await child.end('SIGTERM')).toEqual({ code: 0, signal: null });
}, 60_000);

it('RM3 SIGTERM ends the process cleanly though people are connected, and what was acknowledged stays', async () => {
  const dataDir = newDataDir();
  const child = await startChild(dataDir);
  const meeting = await found(child);
  const chair = await meeting.opened();
  await meeting.join('display');
  expect(await child.end('SIGTERM')).toEqual({ code: 0, signal: null });
  await chair.disconnected();
  const server = await startServer({ dataDir });
  const back = await at(server, meeting).connect(chair.ticket);
  expect(await back.view()).toMatchObject({ item: 'networks', sitting: { state: 'open' } });
});

it('RM4 a start that cannot be says why in a sentence and ends with 1', async () => {
  const { code, said } = await failedStart(newDataDir(), { REDIS_URL: 'redis://localhost' });
  expect([code, said]).toEqual([1, expect.stringContaining('REDIS_URL')]);
  const server = await startServer();
  const taken = await failedStart(newDataDir(), { PORT: new URL(server.url).port });
  expect([taken.code, taken.said]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
});

it('RM4 a second server on the same data directory says so and ends with 1', async () => {
  const dataDir = newDataDir();
  await startServer({ dataDir });
  const { code, said } = await failedStart(dataDir, {});
  expect([code, said]).toEqual([1, expect.stringContaining('another DATA_DIR')]);
});

it('RM5 the admin token is made at the first start, kept, and printed as new only once', async () => {
  const dataDir = newDataDir();
  const first = await startServer({ dataDir, env: { ROSTRUM_ADMIN_TOKEN: '' } });
  expect(first.adminTokenIsNew).toBe(true);
  await first.close();
  const second = await startServer({ dataDir, env: { ROSTRUM_ADMIN_TOKEN: '' } });
  expect([second.adminToken, second.adminTokenIsNew]).toEqual([first.adminToken, false]);
  expect((await ask(`${second.url}/api/consultations`, { bearer: second.adminToken, json: {} })).status).toBe(400);
});
