import { setTimeout as sleep } from 'node:timers/promises';

/** Seconds of the consultation's time that are waited for at once; a pause is noticed this late at most. */
const SLICE_SECONDS = 1;
const SHORTEST_SLICE_MS = 100;

/** The consultation's time as the cast lives in it. While the sitting is suspended nothing passes. */
export class Pace {
  #readAt = performance.now();
  #now = 0;
  rate = 1;

  constructor(private readonly isQuiet: () => boolean) {}

  /** As the server's clock answered. */
  set({ now, rate }: { now: number; rate: number }): void {
    this.#readAt = performance.now();
    this.#now = now;
    this.rate = rate;
  }

  /** The consultation's time, Unix milliseconds. */
  now(): number {
    return this.#now + (performance.now() - this.#readAt) * this.rate;
  }

  /** Lets that many seconds of the consultation's time pass; `holds` says when they do not count. */
  async pass(seconds: number, holds: () => boolean = () => false): Promise<void> {
    const slice = Math.max(SLICE_SECONDS, (SHORTEST_SLICE_MS / 1000) * this.rate);
    let left = seconds;
    while (left > 0) {
      const step = Math.min(slice, left);
      await sleep((step * 1000) / this.rate);
      if (!this.isQuiet() && !holds()) left -= step;
    }
  }
}
