/** How many failures in a row close the way, for how long at first, and at most: each failed trial after that doubles the pause. */
export interface BreakerSettings {
  failures: number;
  pauseMs: number;
  mostMs: number;
}

/** Who waits for another's trial looks again after this. */
const TRIAL_MS = 1000;

/** Keeps an endpoint that fails from being asked again and again. `now` is a monotonic reading in milliseconds. */
export class Breaker {
  #failures = 0;
  #closedUntil = 0;
  #isTried = false;

  constructor(
    private readonly now: () => number,
    private readonly settings: BreakerSettings = { failures: 3, pauseMs: 30_000, mostMs: 600_000 },
  ) {}

  /** How long to wait before the next question; 0 where it may be asked. */
  get waitMs(): number {
    const pause = Math.max(0, this.#closedUntil - this.now());
    return this.#isTried ? Math.max(pause, TRIAL_MS) : pause;
  }

  /** A question goes out; after a pause one goes alone. */
  asks(): void {
    this.#isTried = this.#failures >= this.settings.failures;
  }

  answered(): void {
    this.#failures = 0;
    this.#closedUntil = 0;
    this.#isTried = false;
  }

  /** @param retryAfterMs what the endpoint asked for, which holds at once */
  failed(retryAfterMs: number | null): void {
    this.#failures += 1;
    this.#isTried = false;
    const { failures, pauseMs, mostMs } = this.settings;
    const over = this.#failures - failures;
    const pause = over < 0 ? 0 : Math.min(pauseMs * 2 ** over, mostMs);
    this.#closedUntil = this.now() + Math.max(pause, retryAfterMs ?? 0);
  }
}
