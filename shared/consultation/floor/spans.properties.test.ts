import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { ConsultationEvent } from '../events.ts';
import { commits, histories, last } from '../testing/history.ts';

vi.setConfig({ testTimeout: 30_000 });

interface Walked {
  requestId: string;
  /** The one that ended for it. */
  ends: string | undefined;
  endedPaused: boolean;
  startedAt: number;
  endedAt: number | null;
  pauses: [from: number, to: number][];
  pausedAt: number | null;
}

/** The clocks as the events alone tell of them: nothing here is read off the state. */
function walk(events: ConsultationEvent[]): Map<string, Walked> {
  const clocks = new Map<string, Walked>();
  const resume = (clock: Walked, at: number) => {
    if (clock.pausedAt !== null) clock.pauses.push([clock.pausedAt, at]);
    clock.pausedAt = null;
  };
  for (const event of events) {
    if (event.type === 'FloorGiven')
      clocks.set(event.interventionId, {
        requestId: event.requestId,
        ends: event.ends,
        startedAt: event.at,
        endedAt: null,
        pauses: [],
        pausedAt: null,
        endedPaused: false,
      });
    if (event.type === 'ActUndone' && event.act === 'GiveFloor') {
      const given = [...clocks].findLast(([, { requestId }]) => requestId === event.about);
      if (!given) continue;
      clocks.delete(given[0]);
      runAgain(clocks.get(given[1].ends ?? ''), event.at);
    }
    if (event.type === 'ActUndone' && event.act === 'EndIntervention') runAgain(clocks.get(event.about), event.at);
    const clock = 'interventionId' in event ? clocks.get(event.interventionId ?? '') : undefined;
    if (!clock) continue;
    if (event.type === 'StartCorrected') clock.startedAt = event.givenAt;
    if (event.type === 'InterventionPaused') clock.pausedAt = event.at;
    if (event.type === 'InterventionResumed') resume(clock, event.at);
    if (event.type === 'InterventionEnded') {
      clock.endedPaused = clock.pausedAt !== null;
      resume(clock, event.at);
      clock.endedAt = event.at;
    }
  }
  return clocks;
}

/** Giving the floor undone takes the last clock away (and one that ended for it runs again), an end undone lets it run again. */
function runAgain(clock: Walked | undefined, at: number) {
  if (!clock || clock.endedAt === null) return;
  if (clock.endedPaused) clock.pausedAt = clock.pauses.pop()![0];
  else clock.pauses.push([clock.endedAt, at]);
  clock.endedAt = null;
}

const length = (spans: [number, number][]) => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** Of a clock that has stopped, the spans in which it ran. */
function ran({ startedAt, endedAt, pauses }: Walked): [number, number][] {
  const edges = [startedAt, ...pauses.flat(), endedAt!];
  return edges.flatMap((from, index): [number, number][] => (index % 2 === 0 ? [[from, edges[index + 1]!]] : []));
}

it('TI24 whatever happens, spans add up to the millisecond and no two clocks run at once', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { interventions } = last(history).everyone;
      const clocks = walk(commits(history).flat());
      const running: [number, number][] = [];
      for (const { interventionId, spokeMs, timing, endedAt } of Object.values(interventions)) {
        const clock = clocks.get(interventionId)!;
        expect(timing.givenAt).toBe(clock.startedAt);
        if (endedAt === null || spokeMs === null) continue;
        expect(endedAt - clock.startedAt).toBe(spokeMs + length(clock.pauses));
        expect(length(ran(clock))).toBe(spokeMs);
        running.push(...ran(clock).filter(([from, to]) => to > from));
      }
      running.sort((a, b) => a[0] - b[0]);
      running.slice(1).forEach(([from], index) => expect(from).toBeGreaterThanOrEqual(running[index]![1]));
    }),
    { seed: 20260504, numRuns: 200 },
  );
});
