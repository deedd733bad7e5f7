import { followUp, type EventsFrame } from '#shared/wire/envelope.ts';
import type { Seat } from './seat.ts';

type Event = EventsFrame['events'][number];

/** The rapporteur's eyes on the draft: when it was first revised because of each intervention. */
export class DraftWatch {
  draftVersion = 0;
  #cursor = 0;
  readonly #seenAt = new Map<string | null, number>();
  readonly #waiting = new Map<string | null, (at: number) => void>();

  private constructor(private readonly seat: Seat) {}

  static async open(seat: Seat): Promise<DraftWatch> {
    const watch = new DraftWatch(seat);
    await seat.connect();
    seat.onFrame(
      (frame) => void watch.#take(frame),
      () => void watch.#catchUp(),
    );
    await watch.#catchUp();
    return watch;
  }

  /** When the first DraftRevised with this cause came (null: the set-up), on the monotonic clock; null if it does not come in time. */
  async revisedBy(interventionId: string | null, withinMs: number): Promise<number | null> {
    const seen = this.#seenAt.get(interventionId);
    if (seen !== undefined) return seen;
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<null>((resolve) => (late = setTimeout(resolve, withinMs, null)));
    const frame = new Promise<number>((resolve) => this.#waiting.set(interventionId, resolve));
    const at = await Promise.race([frame, patience]);
    clearTimeout(late);
    this.#waiting.delete(interventionId);
    return at;
  }

  async #take(frame: EventsFrame): Promise<void> {
    const at = performance.now();
    const what = followUp(this.#cursor, frame);
    if (what === 'ignore') return;
    if (what === 'resync') await this.#catchUp();
    this.#cursor = Math.max(this.#cursor, frame.version);
    frame.events.forEach((event) => this.#note(event, at));
  }

  /** After a gap: what was missed counts from now. */
  async #catchUp(): Promise<void> {
    // While the line is down there is no answer: it is asked again when the line is back.
    const answer = await this.seat.resync({ since: this.#cursor }).catch(() => null);
    if (answer === null || 'ok' in answer) return;
    this.#cursor = Math.max(this.#cursor, answer.version);
    if ('events' in answer) answer.events.forEach((event) => this.#note(event, performance.now()));
  }

  #note(event: Event, at: number): void {
    if (event.type !== 'DraftRevised') return;
    this.draftVersion = Math.max(this.draftVersion, event.draftVersion);
    if (this.#seenAt.has(event.causedBy)) return;
    this.#seenAt.set(event.causedBy, at);
    this.#waiting.get(event.causedBy)?.(at);
  }
}
