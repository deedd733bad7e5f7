import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { evolve } from '#shared/consultation/evolve.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { followUp, type EventsFrame } from '#shared/wire/envelope.ts';
import type { Seat } from './seat.ts';

/** What the cast sees of the meeting: one seat folds what it is sent, as every screen does, and all look over its shoulder. */
export class FloorView {
  #state: Consultation | null = null;
  #cursor = 0;
  #held: EventsFrame[] | null = [];

  constructor(
    private readonly seat: Seat,
    private readonly changed: () => void,
  ) {
    seat.onFrame(
      (frame) => this.#take(frame),
      () => void this.#readAnew(),
    );
  }

  /** @throws Error before the first snapshot has come */
  get state(): Consultation {
    if (!this.#state) throw new Error('the meeting has not been seen yet');
    return this.#state;
  }

  get isReady(): boolean {
    return this.#state !== null;
  }

  async #readAnew(): Promise<void> {
    this.#held ??= [];
    while (this.seat.isHere) {
      const answer = await this.seat.resync({ since: null, as: 'state' }).catch(() => null);
      if (answer && 'snapshot' in answer) {
        this.#state = (answer.snapshot as { state: Consultation }).state;
        this.#cursor = answer.version;
        const held = this.#held ?? [];
        this.#held = null;
        held.forEach((frame) => this.#take(frame));
        return this.changed();
      }
      await sleep(500);
    }
  }

  #take(frame: EventsFrame): void {
    if (this.#held) return void this.#held.push(frame);
    const todo = followUp(this.#cursor, frame);
    if (todo === 'resync') return void this.#readAnew();
    if (todo === 'ignore' || !this.#state) return;
    for (const event of frame.events) this.#state = evolve(this.#state, event as ConsultationEvent);
    this.#cursor = frame.version;
    this.changed();
  }
}
