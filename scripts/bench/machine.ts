import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { canPin } from './pinned.ts';

/** What a figure depends on besides the code. */
export function machine(): Record<string, unknown> {
  return {
    processors: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    pinned: canPin() ? 'servers on processor 0, clients on processor 1' : 'no: it takes two processors and taskset',
    load: loadavg().map((value) => Math.round(value * 100) / 100),
  };
}

/** How many processes wanted to run, on average over the last minute. */
export function load(): number {
  return loadavg()[0]!;
}
