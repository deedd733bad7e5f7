import { randomBytes } from 'node:crypto';
import type { Founder } from '#server/founder.ts';
import type { Logger } from '#server/ops/log.ts';
import type { RecordPort } from '#server/record/port.ts';
import { CastThread } from '#server/rehearsal/castThread.ts';
import type { CastOrder, KeptSeat, Leader } from '#server/rehearsal/castOrder.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import { movedSetUp } from '#server/rooms/movedSetUp.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { Presence } from '#server/transport/presence.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { RestingCast } from '#server/rehearsal/restingCast.ts';

/** Rehearsals besides the sample that one server holds. */
const MOST = 4;
const OVER = 'This rehearsal is over. All of it has been wiped.';

/** What is kept of a cast: who leads, and the sessions by which its people come back as themselves. */
export interface Cast {
  chair: Leader;
  seed: string;
  seats: Record<string, KeptSeat>;
  ended?: boolean | undefined;
}

export interface NewRehearsal {
  setUp: SetUp;
  chair: Leader;
  /** How fast its clock runs: 1 real. */
  rate: number;
  /** What the cast's decisions are drawn from; left out, one is made up. */
  seed?: string | undefined;
  /** The consultation that is rehearsed, where there is one. */
  of?: ConsultationId | undefined;
}

interface Parts {
  record: RecordPort;
  rooms: Rooms;
  rapporteur: { forget: (consultationId: ConsultationId) => Promise<void> };
  founder: Founder;
  presence: Presence;
  log: Logger;
  /** Where the cast finds this server. */
  url: () => string;
  /** For tests: how long a cast stays when nobody watches, and how it is brought in. */
  restAfterMs?: number;
  bring?: (order: CastOrder, ears: ConstructorParameters<typeof CastThread>[1]) => Pick<CastThread, 'stop'>;
}

/** Founds rehearsals, has their casts play while somebody watches, and wipes them. */
export class Rehearsals {
  readonly #casts = new Map<ConsultationId, RestingCast>();

  constructor(private readonly parts: Parts) {
    parts.presence.onChange((consultationId) => this.#casts.get(consultationId)?.look());
  }

  /** Takes up the rehearsals of the store where a restart left them. */
  async start(): Promise<void> {
    for (const { consultationId, meta } of await this.parts.record.consultations())
      if (meta['cast'] && !this.#casts.has(consultationId) && (await this.isRehearsal(consultationId)))
        this.#takeUp(consultationId, meta['cast'] as Cast);
  }

  /** @returns null when this server holds as many rehearsals as it may */
  async found({
    setUp,
    chair,
    rate,
    seed = randomBytes(6).toString('hex'),
    of,
  }: NewRehearsal): Promise<{ id: ConsultationId; links: Record<string, string> } | null> {
    if (await this.#isFull()) return null;
    const clock = rate === 1 ? ('real' as const) : { rate };
    const { consultationId, links } = await this.parts.founder.found(
      { ...movedSetUp(setUp, serverNow()), clock },
      { rehearsal: true, meta: of === undefined ? {} : { rehearses: of } },
    );
    await this.cast(consultationId, { chair, seed, seats: {} });
    return { id: consultationId, links };
  }

  /** Gives a consultation that was founded as a rehearsal its cast. */
  async cast(consultationId: ConsultationId, cast: Cast): Promise<void> {
    await this.#keep(consultationId, cast);
    this.#takeUp(consultationId, cast);
  }

  /** The rehearsals of a consultation that are not wiped yet, the oldest first. */
  async of(consultationId: ConsultationId): Promise<{ id: ConsultationId; links: Record<string, string> }[]> {
    const rows = (await this.parts.record.consultations()).filter(({ meta }) => meta['rehearses'] === consultationId);
    const found = await Promise.all(rows.map((row) => this.parts.founder.withLinks(row.consultationId)));
    return found.flatMap((each) => (each ? [{ id: each.consultationId, links: each.links }] : []));
  }

  /** Is it a rehearsal? Only then may it be wiped. Null if there is no such consultation. */
  async isRehearsal(consultationId: ConsultationId): Promise<boolean | null> {
    const room = await this.parts.rooms.get(consultationId);
    return room && room.state.everyone.rehearsal;
  }

  /**
   * Takes everything of a rehearsal out of the store: record, vault, links, sessions, blobs.
   * @throws Error for a consultation that is none: what was really said is never wiped
   */
  async wipe(consultationId: ConsultationId): Promise<void> {
    if ((await this.isRehearsal(consultationId)) !== true) throw new Error(`${consultationId} is no rehearsal`);
    const { record, rooms, rapporteur, presence } = this.parts;
    await this.#casts.get(consultationId)?.close();
    this.#casts.delete(consultationId);
    await presence.dismiss(consultationId, OVER);
    await rooms.remove(consultationId);
    await rapporteur.forget(consultationId);
    await record.removeConsultation(consultationId);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#casts.values()].map((cast) => cast.close()));
  }

  #takeUp(consultationId: ConsultationId, cast: Cast): void {
    const { parts } = this;
    const bring = parts.bring ?? ((order, ears) => new CastThread(order, ears));
    const resting = new RestingCast({
      bring: async (ears) => {
        const room = await parts.rooms.get(consultationId);
        const calledAt = room?.clock().now;
        const links = await parts.founder.linksOf(consultationId);
        if (calledAt === undefined || !links) return null;
        return bring({ ...cast, url: parts.url(), consultationId, links, calledAt, seats: { ...cast.seats } }, ears);
      },
      seat: async (key, seat) => {
        cast.seats[key] = seat;
        await this.#keep(consultationId, cast);
      },
      ended: async () => {
        cast.ended = true;
        await this.#keep(consultationId, cast);
      },
      isWanted: () => (cast.chair === 'simulated' && !cast.ended) || this.#isWatched(consultationId, cast),
      log: parts.log,
      ...(parts.restAfterMs !== undefined && { restAfterMs: parts.restAfterMs }),
    });
    this.#casts.set(consultationId, resting);
    resting.look();
  }

  /** Is anybody connected who is not of the cast? */
  #isWatched(consultationId: ConsultationId, { seats }: Cast): boolean {
    const own = new Set(Object.values(seats).map(({ personId }) => personId));
    return this.parts.presence.of(consultationId).some(({ personId }) => !own.has(personId));
  }

  async #keep(consultationId: ConsultationId, cast: Cast): Promise<void> {
    await this.parts.record.patchMeta(consultationId, { cast });
  }

  async #isFull(): Promise<boolean> {
    const rows = await this.parts.record.consultations();
    return rows.filter(({ meta }) => meta['rehearsal'] === true && meta['sample'] !== true).length >= MOST;
  }
}
