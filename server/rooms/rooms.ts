import type { Logger } from '#server/ops/log.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import { Room, type Published } from './room.ts';

/** All rooms of this server, each loaded when it is first asked for. */
export class Rooms {
  readonly #rooms = new Map<ConsultationId, Promise<Room>>();
  readonly #listeners = new Set<(commit: Published) => void>();
  readonly #ids = new Set<ConsultationId>();

  constructor(
    private readonly record: RecordPort,
    private readonly log: Logger,
  ) {}

  /** Opens what the store holds: rooms with deadlines set their alarms again, whoever is connected. */
  async start(): Promise<void> {
    for (const { consultationId } of await this.record.consultations()) {
      this.#ids.add(consultationId);
      await this.get(consultationId);
    }
  }

  /** Tells of every commit, of every consultation, once it is durable. */
  onCommit(listener: (commit: Published) => void): void {
    this.#listeners.add(listener);
  }

  /** The room of a consultation; null if there is none. */
  async get(consultationId: ConsultationId): Promise<Room | null> {
    if (!this.#ids.has(consultationId)) return null;
    return this.#rooms.get(consultationId) ?? this.open(consultationId);
  }

  /** Loads a consultation's room; there is never a second one beside it. `clock` is for a record that is played at its founding. */
  open(consultationId: ConsultationId, clock?: () => Instant): Promise<Room> {
    this.#ids.add(consultationId);
    const room = Room.load(consultationId, this.record, (commit) => this.#publish(commit), this.log, clock);
    this.#rooms.set(consultationId, room);
    room.catch(() => this.#rooms.delete(consultationId));
    return room;
  }

  async remove(consultationId: ConsultationId): Promise<void> {
    const room = await this.#rooms.get(consultationId);
    room?.close();
    this.#rooms.delete(consultationId);
    this.#ids.delete(consultationId);
  }

  /** How many rooms are loaded. */
  get size(): number {
    return this.#rooms.size;
  }

  async close(): Promise<void> {
    for (const room of this.#rooms.values()) (await room).close();
  }

  #publish(commit: Published): void {
    for (const listener of this.#listeners) listener(commit);
  }
}
