import type { RecordPort } from '#server/record/port.ts';
import { upcast, upcasters } from '#server/record/upcasters.ts';
import type { Room } from '#server/rooms/room.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { refusals } from '#shared/consultation/refusals.ts';
import { sees, type Audience } from '#shared/consultation/roles.ts';
import { stateFor, visibleTo } from '#shared/wire/audiences.ts';
import type { ResyncAck, ResyncRequest } from '#shared/wire/envelope.ts';
import { draftOf, viewOf } from '#shared/wire/view.ts';

/** Reads the commits after a version, in the events' current shape. */
export type ReadSince = (
  consultationId: string,
  since: number,
) => AsyncIterable<{ version: number; events: ConsultationEvent[] }>;

/** Past this many commits a snapshot is smaller than the way to it. */
const MOST_COMMITS = 500;

/**
 * What a client is told that has lost the thread: the events since its version, or a snapshot. The answer's version is the last one
 * that the client's audience was sent, so that the next frame's `after` fits.
 */
export async function answerResync(
  room: Room,
  audience: Audience,
  { since, as = 'view', part }: ResyncRequest,
  readSince: ReadSince,
): Promise<ResyncAck> {
  const { state, version } = room;
  const cursor = room.cursor(audience);
  if (part === 'draft') {
    if (!sees(audience, 'desk')) return { ok: false, refusal: 'notAllowed', message: refusals.notAllowed };
    return { version: cursor, snapshot: draftOf(state) };
  }
  if (since !== null && since <= version && version - since <= MOST_COMMITS) {
    const events: (ConsultationEvent & { version: number })[] = [];
    for await (const commit of readSince(room.consultationId, since))
      if (commit.version <= version)
        for (const event of visibleTo(audience, commit.events)) events.push({ ...event, version: commit.version });
    return { version: cursor, events };
  }
  const snapshot =
    as === 'state'
      ? { state: stateFor(audience, state), clock: room.clock() }
      : viewOf(state.everyone, cursor, room.clock());
  return { version: cursor, snapshot };
}

/** Reads from the store, old shapes lifted. */
export function readerOf(record: RecordPort): ReadSince {
  return async function* (consultationId, since) {
    for await (const { version, events } of record.read(consultationId, since))
      yield { version, events: events.map((event) => upcast(event, upcasters) as unknown as ConsultationEvent) };
  };
}
