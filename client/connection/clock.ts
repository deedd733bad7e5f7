import type { Instant } from '#shared/basics/time.ts';

/** One question to the server for the consultation's time. `sentAt` and `receivedAt` are readings of this device's monotonic clock. */
export interface ClockSample {
  sentAt: number;
  receivedAt: number;
  now: Instant;
  rate: number;
}

interface Reading {
  /** On the monotonic clock. */
  at: number;
  now: Instant;
  rate: number;
}

export interface ServerClock {
  /** The consultation's time now. It never runs backwards for a small correction. */
  now(): Instant;
  rate(): number;
  adjust(samples: ClockSample[]): void;
  /** A stepped clock was moved. */
  stepTo(now: Instant): void;
}

/** Corrections below this hold the hand still instead of turning it back. */
const SMALL_MS = 2000;

/** The sample with the shortest way there and back says best what time it was halfway. */
export function bestReading(samples: ClockSample[]): Reading | null {
  const [best] = samples.toSorted((a, b) => a.receivedAt - a.sentAt - (b.receivedAt - b.sentAt));
  return best ? { at: (best.sentAt + best.receivedAt) / 2, now: best.now, rate: best.rate } : null;
}

export function createClock(monotonic: () => number, untilAsked: () => Instant): ServerClock {
  let reading: Reading | null = null;
  let latest = -Infinity;
  const now = (): Instant => {
    if (reading === null) return untilAsked();
    const computed = Math.floor(reading.now + (monotonic() - reading.at) * reading.rate);
    const isSmallStepBack = computed < latest && latest - computed < SMALL_MS * Math.max(1, reading.rate);
    if (!isSmallStepBack) latest = computed;
    return latest;
  };
  return {
    now,
    rate: () => reading?.rate ?? 1,
    adjust: (samples) => (reading = bestReading(samples) ?? reading),
    stepTo: (instant) => {
      if (reading === null || reading.rate === 0) reading = { at: monotonic(), now: instant, rate: 0 };
    },
  };
}
