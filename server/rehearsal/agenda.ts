import type { Pace } from './pace.ts';
import { Refused } from './seat.ts';

/** How often somebody tries what the server refuses. */
const TRIES = 3;

/** What somebody of the cast means to do shortly. The same intention is held once, and dropped when it was refused thrice. */
export class Agenda {
  readonly #held = new Set<string>();
  readonly #refused = new Map<string, number>();

  constructor(
    private readonly pace: Pace,
    private readonly fail: (error: unknown) => void,
  ) {}

  /** `act` looks again whether it still makes sense: time has passed. Seconds are the consultation's. */
  plan(key: string, seconds: number, act: () => Promise<unknown> | undefined): void {
    if (this.#held.has(key) || (this.#refused.get(key) ?? 0) >= TRIES) return;
    this.#held.add(key);
    void this.#carryOut(key, seconds, act);
  }

  async #carryOut(key: string, seconds: number, act: () => Promise<unknown> | undefined): Promise<void> {
    try {
      await this.pace.pass(seconds);
      await act();
    } catch (error) {
      if (error instanceof Refused) this.#refused.set(key, (this.#refused.get(key) ?? 0) + 1);
      else this.fail(error);
    } finally {
      this.#held.delete(key);
    }
  }
}
