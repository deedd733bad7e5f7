import { instantOf } from '../../basics/zonedTime.ts';
import { refuse, type Refused } from '../decision.ts';
import type { SetUp } from '../setUp.ts';
import type { FloorState } from '../state.ts';

export type PlannedSitting = NonNullable<SetUp['sittings']>[number];

/** Why the times of the sittings cannot be corrected so, by the clocks of the zone, or null. It is the planned sittings, no more and no fewer; one that was held stays. */
export function correctedSittings(sittings: PlannedSitting[], state: FloorState, zone = 'UTC'): Refused | null {
  const planned = state.setUp.sittings ?? [];
  const ids = (list: PlannedSitting[]) => list.map(({ id }) => id).join('\n');
  if (ids(planned) !== ids(sittings)) return refuse('notFound', 'These are not the sittings that were planned.');
  for (const [index, sitting] of sittings.entries()) {
    if (instantOf(sitting.endsAt, zone) <= instantOf(sitting.startsAt, zone))
      return refuse('invalid', `Sitting ${index + 1} would end before it begins.`);
    if (
      sitting.interpretationEndsAt &&
      instantOf(sitting.interpretationEndsAt, zone) <= instantOf(sitting.startsAt, zone)
    )
      return refuse('invalid', `Interpretation would end before sitting ${index + 1} begins.`);
    const isOver = state.sittings[sitting.id]?.state === 'closed';
    if (isOver && JSON.stringify(timesOf(sitting)) !== JSON.stringify(timesOf(planned[index]!)))
      return refuse('changed', `Sitting ${index + 1} has been held, so its times stay.`);
  }
  return null;
}

function timesOf({ startsAt, endsAt, interpretationEndsAt }: PlannedSitting): string[] {
  return [startsAt, endsAt, interpretationEndsAt ?? ''];
}
