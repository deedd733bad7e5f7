import { startChild } from '../child.ts';
import type { Sent } from '../swarm/tally.ts';

/** The bare WebSocket server that ours is measured against, in a process of its own on the servers' processor. */
export class Baseline {
  readonly #child = startChild('scripts/bench/baseline/preframed.child.ts', 'server');

  get pid(): number {
    return this.#child.pid;
  }

  /** @param greetingBytes what everybody gets on connecting; 0 for nothing */
  listen(greetingBytes = 0): Promise<number> {
    return this.#child.ask('listen', { greetingBytes });
  }

  /** So many frames of so many payload bytes to everybody, one every so often. */
  broadcast(count: number, everyMs: number, bytes: number): Promise<Sent[]> {
    return this.#child.ask('broadcast', { count, everyMs, bytes });
  }

  stop(): Promise<void> {
    return this.#child.stop();
  }
}
