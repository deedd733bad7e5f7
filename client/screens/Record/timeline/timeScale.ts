import { MINUTE, SECOND, type Instant, type Millis } from '#shared/basics/time.ts';
import type { Span } from '#shared/wire/publication.ts';

/** A stretch of time laid over a width: places are percent of it. */
export interface TimeScale {
  from: Instant;
  to: Instant;
  ticks: { at: Instant; x: number }[];
  /** Whether the ticks are closer than minutes. */
  inSeconds: boolean;
}

const STEPS: Millis[] = [
  ...[1, 5, 10, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30, 60, 120, 240].map((count) => count * MINUTE),
];
const MOST_TICKS = 8;

/** The scale of a stretch, with round times on it. A stretch without length is given a second. */
export function timeScale(from: Instant, end: Instant): TimeScale {
  const to = Math.max(end, from + SECOND);
  const step = STEPS.find((each) => (to - from) / each <= MOST_TICKS) ?? STEPS.at(-1)!;
  const ticks: TimeScale['ticks'] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push({ at, x: placeOf({ from, to }, at) });
  return { from, to, ticks, inSeconds: step < MINUTE };
}

export function placeOf({ from, to }: Pick<TimeScale, 'from' | 'to'>, at: Instant): number {
  return ((Math.min(Math.max(at, from), to) - from) * 100) / (to - from);
}

/** Where a span lies and how wide it is; one that is not over yet reaches to the end. */
export function extentOf(scale: TimeScale, span: Span): { x: number; width: number } {
  const x = placeOf(scale, span.from);
  return { x, width: placeOf(scale, span.to ?? scale.to) - x };
}
