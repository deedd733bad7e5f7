import { beforeEach, expect, it, vi } from 'vitest';
import { createLog } from '#server/ops/log.ts';
import { openMemoryRecord } from '#server/record/memory/memoryRecord.ts';
import type { RecordPort } from '#server/record/port.ts';
import { gate } from '#server/testing/gate.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { foundConsultation } from './foundConsultation.ts';
import type { Published, Room } from './room.ts';
import { Rooms } from './rooms.ts';

const log = createLog('silent');
let record: RecordPort;
let rooms: Rooms;
let published: Published[];

beforeEach(async () => {
  record = await openMemoryRecord({ vaultPathsOf });
  published = [];
  rooms = new Rooms(record, log);
  rooms.onCommit((commit) => published.push(commit));
});

async function founded(changes: Partial<SetUp> = {}): Promise<Room> {
  return (await foundConsultation(record, rooms, { setUp: aSetUp(changes), sample: false })).room;
}

let ids = 0;
const by = (room: Room, role: 'chair' | 'participant', command: ClientCommand, commandId = `c${++ids}`) =>
  room.submit({
    command,
    actor: { role, personId: role, profile: { name: role } },
    commandKey: `${role}/${commandId}`,
  });

async function given(room: Room): Promise<string> {
  await by(room, 'chair', { type: 'OpenSitting' });
  await by(room, 'chair', { type: 'OpenItem', itemId: 'networks' });
  await by(room, 'chair', { type: 'OpenSpeakersList' });
  await by(room, 'participant', { type: 'RequestFloor', kind: 'intervention' });
  const outcome = await by(room, 'chair', { type: 'GiveFloor', requestId: 'r1' });
  return outcome.ok ? String(outcome.result?.['interventionId']) : '';
}

/** Holds appends up until they are let go. */
function holdAppends(): () => void {
  const { passed, open } = gate();
  const append = record.append.bind(record);
  record.append = async (...args) => {
    await passed;
    await append(...args);
  };
  return open;
}

it('RM20 nothing is published or acknowledged before it is durable, and then in order', async () => {
  const room = await founded();
  const before = published.length;
  const letGo = holdAppends();
  const seen: string[] = [];
  const opened = by(room, 'chair', { type: 'OpenSitting' }).then(() => seen.push('acknowledged'));
  rooms.onCommit(() => seen.push('published'));
  await new Promise((resolve) => setImmediate(resolve));
  expect([published.length, room.version, seen]).toEqual([before, 1, []]);
  letGo();
  await opened;
  expect(seen).toEqual(['published', 'acknowledged']);
});

it('RM21 an append that fails is notRecorded for all of its commands, changes nothing, and the room goes on', async () => {
  const room = await founded();
  const append = vi.spyOn(record, 'append').mockRejectedValueOnce(new Error('the disk is full'));
  const outcomes = await Promise.all([
    by(room, 'chair', { type: 'OpenSitting' }, 'a'),
    by(room, 'chair', { type: 'RecordAttendance', room: 1, online: 1 }, 'b'),
  ]);
  expect(outcomes[0]).toMatchObject({ ok: false, refusal: 'notRecorded' });
  expect(room.state.everyone.sittingId).toBe(null);
  append.mockRestore();
  const again = await Promise.all([
    by(room, 'chair', { type: 'OpenSitting' }, 'a'),
    by(room, 'chair', { type: 'RecordAttendance', room: 1, online: 1 }, 'b'),
  ]);
  for (const outcome of again) expect(outcome).toMatchObject({ ok: true });
  expect(published.map(({ version }) => version)).toEqual(published.map((_, place) => place + 1));
});

it('RM21 an alarm that could not be recorded is tried again after a pause, not at once', async () => {
  const room = await founded({
    clock: { rate: 1000 },
    limits: { default: 1 },
    policy: { preset: 'arrival', options: { hardStop: true, graceSeconds: 0 } },
  });
  vi.useFakeTimers({ now: Date.now(), toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await given(room);
    const append = vi.spyOn(record, 'append').mockRejectedValue(new Error('the disk is full'));
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    const pass = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      for (let turn = 0; turn < 5; turn += 1) await settled();
    };
    await vi.waitUntil(async () => (await pass(5), append.mock.calls.length === 1), { timeout: 5_000, interval: 1 });
    await pass(990);
    expect(append).toHaveBeenCalledTimes(1);
    append.mockRestore();
    await pass(20);
    expect(room.state.everyone.floor).toBe(null);
  } finally {
    vi.useRealTimers();
    room.close();
  }
});

it('RM22 a listener that fails stops neither the other listeners nor the acknowledgement', async () => {
  const room = await founded();
  rooms.onCommit(() => {
    throw new Error('a broken screen');
  });
  expect(await by(room, 'chair', { type: 'OpenSitting' })).toMatchObject({ ok: true });
  expect(published.at(-1)!.events[0]!.type).toBe('SittingOpened');
});

it('RM23 an alarm that waited in the queue while the chair gave more time does not take the floor', async () => {
  const room = await founded({
    clock: { rate: 1000 },
    limits: { default: 1_500 },
    policy: { preset: 'arrival', options: { hardStop: true, graceSeconds: 0 } },
  });
  const interventionId = await given(room);
  const letGo = holdAppends();
  const extended = by(room, 'chair', { type: 'ExtendTime', interventionId, seconds: 3600 });
  const { givenAt } = room.state.everyone.interventions[interventionId]!.timing;
  await vi.waitUntil(() => room.clock().now > givenAt + 1_505_000, { timeout: 5_000, interval: 5 });
  letGo();
  expect(await extended).toMatchObject({ ok: true });
  await by(room, 'chair', { type: 'RecordAttendance', room: 1, online: 1 });
  expect(room.state.everyone.floor).toBe(interventionId);
  room.close();
});

it('RM24 a rule that fails is the misfortune of its own command only', async () => {
  const room = await founded();
  const bad = {
    type: 'OpenSitting',
    get sittingId(): string {
      throw new Error('a bug');
    },
  } as unknown as ClientCommand;
  Object.defineProperty(bad, 'toJSON', { value: () => ({ type: 'OpenSitting' }) });
  const outcomes = await Promise.all([
    by(room, 'chair', { type: 'RecordAttendance', room: 1, online: 1 }),
    by(room, 'chair', bad),
    by(room, 'chair', { type: 'OpenSitting' }),
  ]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
});

it('RM25 a consultation has one room from its founding on', async () => {
  const room = await founded();
  expect(await rooms.get(room.consultationId)).toBe(room);
  const again = new Rooms(record, log);
  await again.start();
  const [one, other] = await Promise.all([again.get(room.consultationId), again.get(room.consultationId)]);
  expect(one).toBe(other);
  expect(await again.get('nosuch')).toBe(null);
});
