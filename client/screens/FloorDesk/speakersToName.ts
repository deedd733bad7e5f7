import type { InterventionId } from '#shared/basics/ids.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { FloorState, Intervention } from '#shared/consultation/state.ts';

/** Of whom the desk can say who it really is: the intervention that runs or ran, or the request that waits. */
export type ToName = { interventionId: InterventionId } | { requestId: string };

export interface Nameable {
  /** Unique among them. */
  key: string;
  of: ToName;
  /** Who the record has; undefined where nobody gave a name. */
  name: string | undefined;
  is: 'running' | 'unnamed' | 'waiting';
  /** When the intervention began. */
  at?: number;
}

/** Whoever has the floor, whoever spoke without a name in this sitting, the last first, and whoever waits, for their deputies. */
export function speakersToName(state: FloorState): Nameable[] {
  const { floor, interventions, itemId, requests, people } = state;
  const nameOf = (speaking: Parameters<typeof speakerOf>[0]) => people[speakerOf(speaking)]?.name || undefined;
  const spoken = Object.values(interventions).filter(({ sittingId }) => sittingId === state.sittingId);
  const entry = (each: Intervention, is: 'running' | 'unnamed'): Nameable => ({
    key: each.interventionId,
    of: { interventionId: each.interventionId },
    name: nameOf(each),
    is,
    at: each.timing.givenAt,
  });
  const running = spoken.filter(({ interventionId }) => interventionId === floor).map((each) => entry(each, 'running'));
  const unnamed = spoken
    .filter((each) => each.interventionId !== floor && nameOf(each) === undefined)
    .reverse()
    .map((each) => entry(each, 'unnamed'));
  const waiting = (itemId === null ? [] : order(state, itemId)).flatMap(({ requestId }): Nameable[] => {
    const request = requests[requestId];
    return request ? [{ key: requestId, of: { requestId }, name: nameOf(request), is: 'waiting' }] : [];
  });
  return [...running, ...unnamed, ...waiting];
}
