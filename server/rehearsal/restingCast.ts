import type { Logger } from '#server/ops/log.ts';
import type { CastEars, CastThread } from './castThread.ts';

/** A page that is loaded anew is not gone. */
const REST_AFTER_MS = 15_000;
/** A cast that died is brought back so often, and not at once. */
const LIVES = 5;
const AGAIN_AFTER_MS = 3_000;

interface Parts {
  /** Brings the cast in; null if its consultation is not there any more. */
  bring: (ears: CastEars) => Promise<Pick<CastThread, 'stop'> | null>;
  seat: CastEars['seat'];
  ended: () => Promise<void>;
  /** Should the cast play now: does anybody watch? */
  isWanted: () => boolean;
  log: Logger;
  restAfterMs?: number;
}

/**
 * A cast that plays while it is wanted and rests otherwise, so that a demonstration which nobody looks at costs nothing and its
 * record does not grow. Rest, restart and death of its thread are one thing: it comes back and takes up what it finds.
 */
export class RestingCast {
  #playing: Pick<CastThread, 'stop'> | null = null;
  #deaths = 0;
  #isClosed = false;
  /** One change after another. */
  #work: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: Parts) {}

  get isPlaying(): boolean {
    return this.#playing !== null;
  }

  /** Somebody came or went. */
  look(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    if (this.parts.isWanted()) this.#then(() => this.#play());
    else this.#later(this.parts.restAfterMs ?? REST_AFTER_MS, () => this.#restUnlessWanted());
  }

  /** The cast leaves for good. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#work;
    await this.#playing?.stop();
    this.#playing = null;
  }

  async #play(): Promise<void> {
    if (this.#playing || this.#isClosed || this.#deaths >= LIVES) return;
    this.#playing = await this.parts.bring({
      seat: this.parts.seat,
      ended: () => this.#then(this.parts.ended),
      died: (error) => this.#died(error),
    });
  }

  async #restUnlessWanted(): Promise<void> {
    if (this.parts.isWanted()) return;
    await this.#playing?.stop();
    this.#playing = null;
  }

  #died(error: Error): void {
    this.#playing = null;
    this.#deaths += 1;
    if (this.#isClosed) return;
    this.parts.log.warn({ err: error, deaths: this.#deaths }, 'the cast of a rehearsal died');
    this.#later(AGAIN_AFTER_MS, async () => (this.parts.isWanted() ? this.#play() : undefined));
  }

  #later(ms: number, job: () => Promise<void>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#then(job), ms);
    this.#timer.unref();
  }

  #then(job: () => Promise<void>): void {
    this.#work = this.#work.then(job).catch((error: unknown) => {
      if (!this.#isClosed)
        this.parts.log.error({ err: error }, 'the cast of a rehearsal could not be called or dismissed');
    });
  }
}
