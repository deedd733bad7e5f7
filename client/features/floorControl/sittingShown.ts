import type { FloorState } from '#shared/consultation/state.ts';

export type SittingShown = 'notOpen' | 'open' | 'suspended' | 'closed';

/** How the sitting stands: the one being held, else the last that was. Planned ones that nobody opened count for nothing. */
export function sittingShown({ sittingId, sittings }: Pick<FloorState, 'sittingId' | 'sittings'>): SittingShown {
  const held = sittings[sittingId ?? ''];
  if (held) return held.state;
  return Object.values(sittings).some((each) => each.state === 'closed') ? 'closed' : 'notOpen';
}
