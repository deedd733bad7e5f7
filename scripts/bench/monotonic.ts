/** From this process's clock to the machine's, which every process reads alike. */
const OFFSET = Number(process.hrtime.bigint()) / 1e6 - performance.now();

/** Milliseconds on the machine's monotonic clock: times of two processes of this machine may be subtracted. */
export function monotonicMs(): number {
  return performance.now() + OFFSET;
}
