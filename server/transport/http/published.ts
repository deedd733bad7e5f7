import { Router } from 'express';
import { emptyChronicle, note } from '#server/exports/publication/chronicle.ts';
import { publication } from '#server/exports/publication/publication.ts';
import type { RecordPort } from '#server/record/port.ts';
import { upcast } from '#server/record/upcasters.ts';
import type { Room } from '#server/rooms/room.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { notFound } from './problem.ts';
import type { Readers } from './readers.ts';

/** The record page's data, for everybody, while the chair has it published. */
export function publishedRoutes({
  readers,
  rooms,
  record,
}: {
  readers: Readers;
  rooms: Rooms;
  record: RecordPort;
}): Router {
  const router = Router();
  const publications = new Publications(record);

  router.get('/api/consultations/:id/published.json', async (request, response) => {
    await readers.limit(request);
    const room = await rooms.get(request.params.id);
    const text = room && room.state.everyone.publishedAt !== null ? await publications.of(room) : null;
    // Unknown, not published and not published any more are the same to whoever asks.
    if (text === null) throw notFound();
    response.type('application/json').send(text);
  });

  return router;
}

interface Made {
  /** What it was made of: the state is another object as soon as anything in the record is. */
  from: Consultation;
  text: Promise<string | null>;
}

/** Publications as JSON, each made once per state of its room and shared by all who ask meanwhile. */
class Publications {
  readonly #made = new WeakMap<Room, Made>();

  constructor(private readonly record: RecordPort) {}

  of(room: Room): Promise<string | null> {
    const known = this.#made.get(room);
    if (known?.from === room.state) return known.text;
    const made: Made = { from: room.state, text: this.#make(room) };
    this.#made.set(room, made);
    made.text.catch(() => this.#made.delete(room));
    return made.text;
  }

  async #make({ consultationId, state }: Room): Promise<string | null> {
    const chronicle = emptyChronicle();
    const { version, n, hash } = await this.record.head(consultationId);
    for await (const commit of this.record.read(consultationId, 0))
      for (const event of commit.events) note(chronicle, upcast(event) as unknown as ConsultationEvent);
    const made = publication(state, chronicle, { version, events: n, head: hash });
    return made && JSON.stringify(made);
  }
}
