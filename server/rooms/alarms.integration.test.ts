import { expect, it } from 'vitest';
import { at, found, type Meeting } from '#server/testing/meeting.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { newDataDir, sharedServer, startServer } from '#server/testing/testServer.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

const server = sharedServer();

const START = Date.parse('2026-03-02T09:00:00Z');
const hardStop = (graceSeconds = 10): Partial<SetUp> => ({
  policy: { preset: 'arrival', options: { hardStop: true, graceSeconds } },
});
const stepped = (): Partial<SetUp> => ({ ...hardStop(), clock: 'stepped', limits: { default: 60 } });

async function given(meeting: Meeting, name = 'Ana') {
  const chair = await meeting.opened();
  const person = await meeting.participant(name);
  const { requestId } = await person.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  return { chair, person, interventionId: interventionId! };
}

it('RM10 a stepped clock moves only by AdvanceClock, and the alarm runs at its own deadline before the clock arrives', async () => {
  const meeting = await found(server, stepped());
  const { chair, interventionId } = await given(meeting);
  const ack = await chair.command({ type: 'AdvanceClock', to: START + 600_000 });
  expect(ack).toMatchObject({ ok: true });
  const ended = await chair.event('InterventionEnded');
  expect(ended).toMatchObject({ interventionId, at: START + 70_000, spokeMs: 70_000, endedBy: 'hardStop' });
  expect(await chair.event('ClockAdvanced')).toMatchObject({
    at: START + 70_000,
    to: START + 600_000,
    version: ended.version + 1,
  });
  expect(await chair.clock()).toEqual({ now: START + 600_000, rate: 0 });
  expect(await chair.refusal('AdvanceClock', { to: START })).toBe('invalid');
  await chair.done('AdvanceClock', { to: START + 600_000 });
  expect(await chair.clock()).toEqual({ now: START + 600_000, rate: 0 });
});

it('RM11 an AdvanceClock that is refused rings no alarm', async () => {
  const meeting = await found(server, stepped());
  const { chair, person } = await given(meeting);
  const { version } = await chair.resync(null);
  const observer = await meeting.join('observer');
  for (const sender of [person, observer, await meeting.join('organizer')])
    expect(await sender.refusal('AdvanceClock', { to: START + 600_000 })).toBe('notAllowed');
  expect(await chair.refusal('AdvanceClock', { to: START - 1 })).toBe('invalid');
  expect(await chair.resync(null)).toMatchObject({ version, snapshot: { floor: { holder: { name: 'Ana' } } } });
});

it('RM12 the deadline moves with extensions and pauses: no alarm while paused', async () => {
  const meeting = await found(server, stepped());
  const { chair, interventionId } = await given(meeting);
  await chair.done('ExtendTime', { interventionId, seconds: 30 });
  await chair.done('AdvanceClock', { to: START + 80_000 });
  await chair.done('PauseIntervention', { interventionId });
  await chair.done('AdvanceClock', { to: START + 500_000 });
  await chair.done('ResumeIntervention', { interventionId });
  await chair.done('AdvanceClock', { to: START + 519_999 });
  expect((await chair.view()).floor).toMatchObject({ interventionId, timing: { pausedMs: 420_000 } });
  await chair.done('AdvanceClock', { to: START + 520_000 });
  expect(await chair.event('InterventionEnded')).toMatchObject({ at: START + 520_000, spokeMs: 100_000 });
});

it('RM13 on a clock that runs, the hard stop takes the floor once, at zero plus grace', async () => {
  const meeting = await found(server, { ...hardStop(5), clock: { rate: 500 }, limits: { default: 60 } });
  const { chair, interventionId } = await given(meeting);
  const { at: givenAt } = await chair.event('FloorGiven');
  const ended = await chair.event('InterventionEnded');
  expect(ended).toMatchObject({ interventionId, endedBy: 'hardStop' });
  expect(ended.at).toBeGreaterThanOrEqual(givenAt + 65_000);
  await chair.done('CloseSpeakersList');
  expect(chair.ofType('InterventionEnded')).toHaveLength(1);
});

it('RM14 an alarm that fell due while the server was down rings once when it is back', async () => {
  const dataDir = newDataDir();
  const server = await startServer({ dataDir });
  const meeting = await found(server, { ...hardStop(0), clock: { rate: 200 }, limits: { default: 600 } });
  const { chair, interventionId } = await given(meeting);
  const { at: givenAt } = await chair.event('FloorGiven');
  await server.close();
  expect(chair.ofType('InterventionEnded')).toEqual([]);
  for (let start = 0; start < 2; start += 1) {
    const restarted = await startServer({ dataDir });
    const back = at(restarted, meeting);
    const again = await back.connect(chair.ticket);
    const ended = async () =>
      (await again.resync(0)).events.filter(({ type }: { type: string }) => type === 'InterventionEnded');
    if ((await ended()).length === 0) await again.event('InterventionEnded');
    expect(await ended()).toEqual([expect.objectContaining({ interventionId, endedBy: 'hardStop' })]);
    expect((await ended())[0].at).toBeGreaterThanOrEqual(givenAt + 600_000);
    await restarted.close();
  }
});

it('RM15 with a soft stop nobody is interrupted', async () => {
  const meeting = await found(server, { clock: 'stepped', limits: { default: 60 } });
  const { chair, interventionId } = await given(meeting);
  await chair.done('AdvanceClock', { to: START + 3_600_000 });
  expect((await chair.view()).floor).toMatchObject({ interventionId });
});

it('RM16 a participant’s end and the chair’s end race the alarm: the intervention ends once', async () => {
  const meeting = await found(server, stepped());
  const { chair, person, interventionId } = await given(meeting);
  const acks = await Promise.all([
    person.command({ type: 'EndIntervention', interventionId }),
    chair.command({ type: 'EndIntervention', interventionId }),
    chair.command({ type: 'AdvanceClock', to: START + 600_000 }),
  ]);
  expect(acks[2]!.ok).toBe(true);
  await chair.event('ClockAdvanced');
  expect(chair.ofType('InterventionEnded')).toHaveLength(1);
  expect(aSetUp().title).toBe((await chair.view()).title);
});

it('RM17 several alarms on the way run in order, each at its own deadline', async () => {
  const meeting = await found(server, stepped());
  const { chair, interventionId } = await given(meeting);
  await chair.done('AnnounceClosing', { seconds: 30 });
  await chair.done('AnnounceClosing', { seconds: 90 });
  await chair.done('AdvanceClock', { to: START + 600_000 });
  expect(await chair.event('InterventionEnded')).toMatchObject({ interventionId, at: START + 70_000 });
  expect(await chair.event('SpeakersListClosed')).toMatchObject({ at: START + 90_000, by: 'alarm' });
  expect(chair.ofType('SpeakersListClosed')).toHaveLength(1);
  expect((await chair.view()).speakersList).toMatchObject({ state: 'exhausted' });
});
