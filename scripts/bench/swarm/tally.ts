import { percentile } from '../medians.ts';
import type { Connection } from './connection.ts';
import { versionIn } from './frameReader.ts';
import { monotonicMs } from '../monotonic.ts';

/** One change as the clients received it. */
interface Arrivals {
  count: number;
  lastAt: number;
  /** When each of those who have it got it, on the machine's monotonic clock. */
  times: Float64Array;
}

/** A change that was sent: its version, and when (machine's monotonic clock, milliseconds). */
export interface Sent {
  version: number;
  sentAt: number;
}

/** How one change reached everybody; milliseconds from sending. */
export interface Reached {
  version: number;
  /** How many clients received it. */
  count: number;
  last: number;
  p50: number;
  p99: number;
}

/** Who received which version when. Two frames of the same version on one line, or an older one after a newer, are disorder. */
export class Tally {
  disorder = 0;
  readonly #byVersion = new Map<number, Arrivals>();
  #version = -1;
  #arrivals: Arrivals | undefined;

  constructor(private readonly clients: number) {}

  take(connection: Connection, bytes: Buffer, from: number, to: number): void {
    const version = versionIn(bytes, from, to);
    if (version <= connection.version) this.disorder += 1;
    connection.version = version;
    if (version !== this.#version) this.#turnTo(version);
    const arrivals = this.#arrivals!;
    const now = monotonicMs();
    if (arrivals.count < this.clients) arrivals.times[arrivals.count] = now;
    arrivals.count += 1;
    arrivals.lastAt = now;
  }

  has(version: number): boolean {
    return (this.#byVersion.get(version)?.count ?? 0) >= this.clients;
  }

  reached({ version, sentAt }: Sent): Reached {
    const arrivals = this.#byVersion.get(version);
    if (!arrivals) return { version, count: 0, last: NaN, p50: NaN, p99: NaN };
    const delays = Array.from(arrivals.times.subarray(0, Math.min(arrivals.count, this.clients)), (at) => at - sentAt);
    const { count, lastAt } = arrivals;
    return { version, count, last: lastAt - sentAt, p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
  }

  #turnTo(version: number): void {
    let arrivals = this.#byVersion.get(version);
    if (!arrivals) {
      arrivals = { count: 0, lastAt: 0, times: new Float64Array(this.clients) };
      this.#byVersion.set(version, arrivals);
    }
    this.#version = version;
    this.#arrivals = arrivals;
  }
}
