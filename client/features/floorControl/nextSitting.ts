import type { FloorState } from '#shared/consultation/state.ts';

type Planned = NonNullable<FloorState['setUp']['sittings']>[number];

/** The sitting that is planned next; null while one is held, where none is planned, or all have been held. */
export function nextSitting({ sittingId, sittings, setUp }: FloorState): Planned | null {
  if (sittingId !== null) return null;
  return setUp.sittings?.find(({ id }) => sittings[id]?.state === 'notOpen') ?? null;
}
