import { expect, it } from 'vitest';
import { openMemoryRecord } from '#server/record/memory/memoryRecord.ts';
import { MemoryStore } from '#server/record/memory/memoryStore.ts';
import { foundConsultation } from '#server/rooms/foundConsultation.ts';
import { Rooms } from '#server/rooms/rooms.ts';
import { createLog } from '#server/ops/log.ts';
import { ask } from '#server/testing/httpClient.ts';
import { Meeting } from '#server/testing/meeting.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { newDataDir, startServer } from '#server/testing/testServer.ts';
import interventions from '#samples/wsis/interventions.json' with { type: 'json' };
import timeline from '#samples/wsis/timeline.json' with { type: 'json' };
import { vaultPathsOf } from '#shared/consultation/events.ts';
import type { Role } from '#shared/consultation/roles.ts';

const HOUR = 3_600_000;
const DEMO = { ROSTRUM_DEMO: '1' };

async function sampleOf(server: { url: string }): Promise<Meeting> {
  const { body } = await ask(`${server.url}/api/sample`);
  return new Meeting(server.url, body.id, body.links as Record<Role, string>);
}

const nameOf = (n: number) => interventions.find((each) => each.n === n)!.speaker ?? null;

it('SA1, SA2 the first start plays the sample to the state that its timeline expects, the second keeps it', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir, env: DEMO });
  const meeting = await sampleOf(server);
  const chair = await meeting.join('chair');
  const { expect: then } = timeline;
  const view = await chair.view();
  expect(view).toMatchObject({
    sample: true,
    item: 'discussion',
    sitting: { state: 'open' },
    floor: { holder: { name: nameOf(then.onTheFloor) } },
  });
  const waiting = view.speakersList.entries.map(({ name }: { name: string }) => name);
  expect(waiting.toSorted()).toEqual(then.waiting.map(nameOf).toSorted());
  const { everyone } = (await chair.resync(null, { as: 'state' })).snapshot.state;
  const people = (state: string) =>
    Object.values<{ state: string; personId: string }>(everyone.requests)
      .filter((each) => each.state === state)
      .map(({ personId }) => everyone.people[personId].name);
  expect(people('done').toSorted()).toEqual(then.done.map(nameOf).toSorted());
  expect(people('absent')).toEqual(then.absent.map(nameOf));
  expect(people('withdrawn')).toEqual(then.withdrawn.map(nameOf));
  const { now, rate } = await chair.clock();
  expect([rate, now - view.floor.timing.givenAt < view.floor.timing.allottedMs]).toEqual([1, true]);
  const draft = await chair.draft();
  expect(new Set(Object.values<{ inputId: string }>(draft.points).map(({ inputId }) => inputId)).size).toBe(
    then.done.length,
  );
  expect((await meeting.get('verify', chair.ticket)).body).toMatchObject({ ok: true });
  const { head } = (await meeting.get('verify', chair.ticket)).body;
  await server.close();
  const again = await startServer({ dataDir, env: DEMO });
  const kept = await sampleOf(again);
  expect(kept.id).toBe(meeting.id);
  expect((await kept.get(`verify?head=${head}`, chair.ticket)).body).toMatchObject({ ok: true, contains: true });
  await again.close();
  const without = await startServer({ dataDir });
  expect((await ask(`${without.url}/api/sample`)).status).toBe(404);
}, 60_000);

it('SA3 with ROSTRUM_DEMO=0 there is no sample', async () => {
  const server = await startServer();
  expect(await ask(`${server.url}/api/sample`)).toMatchObject({ status: 404, body: { error: { code: 'notFound' } } });
  expect(await server.record.consultations()).toEqual([]);
  expect(await server.sampleLinks()).toBe(null);
});

/** A store that holds a sample which was played thirteen hours ago, and touched by a person after so many hours, if at all. */
async function oldSample({ touchedAfter, played = true }: { touchedAfter?: number; played?: boolean }) {
  const store = new MemoryStore();
  const open = () => openMemoryRecord({ store, vaultPathsOf });
  const record = await open();
  const rooms = new Rooms(record, createLog('silent'));
  let now = Date.now() - 13 * HOUR;
  const { consultationId, room } = await foundConsultation(record, rooms, {
    setUp: aSetUp(),
    sample: true,
    clock: () => now,
  });
  const by = (personId: string, commandKey: string) =>
    room.submit({
      command: { type: 'RecordAttendance', room: 1, online: 1 },
      actor: { role: 'chair', personId },
      commandKey,
    });
  await by('sample-chair', 'a');
  if (touchedAfter !== undefined) {
    now += touchedAfter * HOUR;
    await by('p1', 'b');
  }
  if (played) await record.patchMeta(consultationId, { sample: true, played: true });
  return { consultationId, open };
}

it.each([
  ['nobody has touched for twelve hours is played anew', {}, false],
  ['somebody touched an hour ago is kept', { touchedAfter: 12 }, true],
  ['was not played to its end is played anew', { touchedAfter: 12, played: false }, false],
])(
  'SA4 a sample that %s',
  async (_what, history, isKept) => {
    const { consultationId, open } = await oldSample(history);
    const server = await startServer({ record: await open(), env: DEMO });
    const rows = await server.record.consultations();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.consultationId === consultationId).toBe(isKept);
  },
  60_000,
);
