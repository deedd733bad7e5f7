import type { Logger } from '#server/ops/log.ts';
import type { ConsultationRow, RecordPort } from '#server/record/port.ts';
import { foundConsultation } from '#server/rooms/foundConsultation.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Profile } from '#shared/consultation/people/profile.ts';
import { loadSample } from './material.ts';
import { Play, type TakenSeat } from './play.ts';

const HOUR_MS = 3_600_000;
/** A sample that no person has touched for so long is played anew at the next start. */
const STALE_MS = 12 * HOUR_MS;
const notPeople = new Set(['machine', 'alarm', 'setUp']);

interface SampleParts {
  record: RecordPort;
  rooms: Rooms;
  /** `idle` waits until the draft has taken up what was said. */
  rapporteur: {
    idle: (consultationId: ConsultationId) => Promise<void>;
    forget: (consultationId: ConsultationId) => Promise<void>;
  };
  makeLinks: (consultationId: ConsultationId) => Promise<unknown>;
  /** A session on the participants' link. */
  openSeat: (consultationId: ConsultationId, profile: Profile) => Promise<TakenSeat>;
  /** The sample is a rehearsal under way: its people go on when somebody watches, each on their own seat. */
  cast: (
    consultationId: ConsultationId,
    cast: { chair: 'you'; seed: string; seats: Record<string, TakenSeat> },
  ) => Promise<void>;
  log: Logger;
}

/** The sample consultation that a first start opens on: under way for 45 minutes, played through the same rules as a real one. */
export class Sample {
  constructor(private readonly parts: SampleParts) {}

  /** Plays the sample if there is none, or if nobody has touched it for twelve hours. */
  async start(): Promise<void> {
    const { record, rooms, rapporteur, log } = this.parts;
    const standing = (await this.#row())?.consultationId ?? null;
    if (standing !== null && !(await this.#isStale(standing))) return;
    if (standing !== null) {
      await rooms.remove(standing);
      await rapporteur.forget(standing);
      await record.removeConsultation(standing);
    }
    try {
      await this.#play();
    } catch (error) {
      log.error({ err: error }, 'the sample consultation could not be played');
    }
  }

  /** The sample's consultation, if there is one and it was played to its end. */
  async current(): Promise<ConsultationId | null> {
    const row = await this.#row();
    return row?.meta['played'] === true ? row.consultationId : null;
  }

  async #row(): Promise<ConsultationRow | undefined> {
    return (await this.parts.record.consultations()).find(({ meta }) => meta['sample'] === true);
  }

  async #play(): Promise<void> {
    const { record, rooms, rapporteur, makeLinks, openSeat, cast } = this.parts;
    const material = loadSample();
    const began = serverNow() - material.timeline.startsMinutesAgo * 60_000;
    let now: Instant = began;
    const setUp = material.setUpAt(began);
    const founding = { setUp, sample: true, rehearsal: true, clock: () => now };
    const { consultationId, room } = await foundConsultation(record, rooms, founding);
    await makeLinks(consultationId);
    const play = new Play(material, room, (profile) => openSeat(consultationId, profile));
    for (const step of material.timeline.steps) {
      now = began + step.at * 1000;
      await play.take(step);
      await rapporteur.idle(consultationId);
    }
    await record.patchMeta(consultationId, { played: true });
    room.useOwnClock();
    const seats = Object.fromEntries([...play.seats].map(([n, seat]) => [`n${n}`, seat]));
    await cast(consultationId, { chair: 'you', seed: 'sample', seats });
  }

  async #isStale(consultationId: ConsultationId): Promise<boolean> {
    if ((await this.current()) === null) return true;
    let touchedAt = 0;
    for await (const { events } of this.parts.record.read(consultationId, 0))
      for (const { at, by } of events) if (!notPeople.has(by)) touchedAt = Math.max(touchedAt, at);
    return serverNow() - touchedAt > STALE_MS;
  }
}
