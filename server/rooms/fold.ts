import type { RecordPort } from '#server/record/port.ts';
import { upcast, upcasters } from '#server/record/upcasters.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import { audienceOfEvent, type ConsultationEvent } from '#shared/consultation/events.ts';
import { evolve, initial } from '#shared/consultation/evolve.ts';
import { audiences, sees, type Audience } from '#shared/consultation/roles.ts';
import type { Consultation } from '#shared/consultation/state.ts';

/** A record folded up to its head. */
export interface Folded {
  state: Consultation;
  version: number;
  /** Per audience, the last version with an event that it sees. */
  cursors: Record<Audience, number>;
  lastAt: Instant;
}

/** Reads a consultation's record and folds it. */
export async function fold(record: RecordPort, consultationId: ConsultationId): Promise<Folded> {
  const folded: Folded = { state: initial, version: 0, cursors: { everyone: 0, desk: 0, bureau: 0 }, lastAt: 0 };
  for await (const commit of record.read(consultationId, 0)) {
    const events = commit.events.map((event) => upcast(event, upcasters) as unknown as ConsultationEvent);
    folded.state = events.reduce(evolve, folded.state);
    folded.version = commit.version;
    folded.lastAt = commit.at;
    for (const audience of audiences)
      if (events.some(({ type }) => sees(audience, audienceOfEvent(type)))) folded.cursors[audience] = commit.version;
  }
  return folded;
}
