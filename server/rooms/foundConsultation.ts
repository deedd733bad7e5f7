import { randomBytes } from 'node:crypto';
import type { RecordPort } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { clockStart } from './consultationClock.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

export interface Founding {
  setUp: SetUp;
  sample: boolean;
  /** A meeting to train with, marked so in its record. */
  rehearsal?: boolean | undefined;
  /** Shell facts that are no part of the record. */
  meta?: Record<string, unknown>;
  /** The sample is played on a clock of its own; else the set-up's clock decides when time begins. */
  clock?: () => Instant;
}

/**
 * Founds a consultation: its row in the store and the first commit of its record.
 * The set-up has been checked against its schema.
 * @throws Error if the record could not be written
 */
export async function foundConsultation(
  record: RecordPort,
  rooms: Rooms,
  { setUp, sample, rehearsal = false, meta = {}, clock }: Founding,
): Promise<{ consultationId: ConsultationId; room: Room }> {
  const consultationId = newConsultationId();
  const began = clock?.() ?? clockStart(setUp);
  await record.createConsultation({
    consultationId,
    createdAt: began,
    meta: { sample, ...(rehearsal && { rehearsal }), ...meta },
  });
  const room = await rooms.open(consultationId, clock ?? (() => began));
  const outcome = await room.submit({
    command: { type: 'CreateConsultation', consultationId, setUp, sample, ...(rehearsal && { rehearsal }) },
    actor: { role: 'setUp', personId: 'setUp' },
    commandKey: 'setUp/create',
  });
  if (!outcome.ok) throw new Error(outcome.message);
  if (!clock) room.useOwnClock();
  return { consultationId, room };
}

/** Short, without letters that are mistaken for one another, hard enough to guess that ids are no secret but no list either. */
function newConsultationId(): ConsultationId {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
