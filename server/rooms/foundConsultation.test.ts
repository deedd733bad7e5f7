import { expect, it } from 'vitest';
import { createLog } from '#server/ops/log.ts';
import { openMemoryRecord } from '#server/record/memory/memoryRecord.ts';
import { aSetUp } from '#server/testing/setUps.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';
import { fold } from './fold.ts';
import { foundConsultation } from './foundConsultation.ts';
import { Rooms } from './rooms.ts';

it('CO12 a rehearsal is founded as one, in its record and in its row, and anything else says nothing of it', async () => {
  const record = await openMemoryRecord({ vaultPathsOf });
  const rooms = new Rooms(record, createLog('silent'));
  const founded = async (rehearsal?: boolean) => {
    const { consultationId } = await foundConsultation(record, rooms, { setUp: aSetUp(), sample: false, rehearsal });
    const row = (await record.consultations()).find((each) => each.consultationId === consultationId);
    return { meta: row?.meta, state: (await fold(record, consultationId)).state.everyone };
  };
  const rehearsed = await founded(true);
  expect([rehearsed.meta, rehearsed.state.rehearsal]).toEqual([{ sample: false, rehearsal: true }, true]);
  for (const real of [await founded(), await founded(false)])
    expect([real.meta, real.state.rehearsal]).toEqual([{ sample: false }, false]);
});
