import type { RecordPort } from '#server/record/port.ts';
import { upcast, upcasters } from '#server/record/upcasters.ts';
import type { ClockReading } from '#server/rooms/consultationClock.ts';
import type { Room } from '#server/rooms/room.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { refusals } from '#shared/consultation/refusals.ts';
import { sees, type Audience } from '#shared/consultation/roles.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { stateFor, visibleTo } from '#shared/wire/audiences.ts';
import type { ResyncAck, ResyncRequest } from '#shared/wire/envelope.ts';
import { draftOf, viewOf } from '#shared/wire/view.ts';
import { PreparedAnswer } from './preparedAnswer.ts';

/** Reads the commits after a version, in the events' current shape. */
export type ReadSince = (
  consultationId: string,
  since: number,
) => AsyncIterable<{ version: number; events: ConsultationEvent[] }>;

/** Past this many commits a snapshot is smaller than the way to it. */
const MOST_COMMITS = 500;

/** So many different answers of one version are kept for the next who asks. */
const MOST_KEPT = 64;

/** Answers by what was asked. A state that is replaced, by a commit or by an erasure, takes its answers with it. */
const kept = new WeakMap<Consultation, Map<string, Promise<PreparedAnswer>>>();

/**
 * What a client is told that has lost the thread: the events since its version, or a snapshot. The answer's version is the last one
 * that the client's audience was sent, so that the next frame's `after` fits. Who asks the same at the same version shares it.
 */
export async function answerResync(
  room: Room,
  audience: Audience,
  { since, as = 'view', part }: ResyncRequest,
  readSince: ReadSince,
): Promise<PreparedAnswer | (ResyncAck & { ok: false })> {
  const { state, version } = room;
  const cursor = room.cursor(audience);
  const once = (what: string, prepare: () => PreparedAnswer | Promise<PreparedAnswer>) =>
    keptOr(state, `${version}/${audience}/${what}`, prepare);
  if (part === 'draft') {
    if (!sees(audience, 'desk')) return { ok: false, refusal: 'notAllowed', message: refusals.notAllowed };
    return once('draft', () => prepared(cursor, 'snapshot', draftOf(state)));
  }
  if (since !== null && since <= version && version - since <= MOST_COMMITS)
    return once(`since/${since}`, async () =>
      prepared(cursor, 'events', since === version ? [] : await eventsSince(room, audience, since, version, readSince)),
    );
  return once(as, () => {
    const clock = room.clock();
    const snapshot =
      as === 'state' ? { state: stateFor(audience, state), clock } : viewOf(state.everyone, cursor, clock);
    return withClock(cursor, snapshot, () => room.clock());
  });
}

async function eventsSince(room: Room, audience: Audience, since: number, version: number, readSince: ReadSince) {
  const events: (ConsultationEvent & { version: number })[] = [];
  for await (const commit of readSince(room.consultationId, since))
    if (commit.version <= version)
      for (const event of visibleTo(audience, commit.events)) events.push({ ...event, version: commit.version });
  return events;
}

/** What failed is not kept: the next who asks tries again. */
function keptOr(
  state: Consultation,
  key: string,
  prepare: () => PreparedAnswer | Promise<PreparedAnswer>,
): Promise<PreparedAnswer> {
  const answers = kept.get(state) ?? new Map<string, Promise<PreparedAnswer>>();
  const known = answers.get(key);
  if (known) return known;
  const answer = (async () => prepare())();
  if (answers.size < MOST_KEPT) answers.set(key, answer);
  kept.set(state, answers);
  answer.catch(() => answers.delete(key));
  return answer;
}

function prepared(version: number, key: 'events' | 'snapshot', value: unknown): PreparedAnswer {
  return new PreparedAnswer(() => `{"version":${version}`, `,"${key}":${JSON.stringify(value)}}`);
}

/** A snapshot whose clock is read for each who asks. */
function withClock(version: number, { clock, ...rest }: { clock: object }, read: () => ClockReading): PreparedAnswer {
  const beginning = () => `{"version":${version},"snapshot":{"clock":${JSON.stringify({ ...clock, ...read() })}`;
  return new PreparedAnswer(beginning, `,${JSON.stringify(rest).slice(1)}}`);
}

/** Reads from the store, old shapes lifted. */
export function readerOf(record: RecordPort): ReadSince {
  return async function* (consultationId, since) {
    for await (const { version, events } of record.read(consultationId, since))
      yield { version, events: events.map((event) => upcast(event, upcasters) as unknown as ConsultationEvent) };
  };
}
