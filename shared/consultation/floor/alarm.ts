import type { Instant } from '../../basics/time.ts';
import type { FloorState } from '../state.ts';
import type { EndIntervention } from './endIntervention.ts';
import { zeroAt } from './time.ts';

/** A deadline and the ordinary command that falls due at it. The id is deterministic, so that it acts once, also after a restart. */
export interface Alarm {
  at: Instant;
  commandId: string;
  command: EndIntervention;
}

/** The next alarm of a consultation: where the policy says hard stop, zero plus grace of the running intervention. */
export function nextAlarm(state: FloorState): Alarm | null {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const zero = running && state.policy.hardStop ? zeroAt(running.timing) : null;
  if (!running || zero === null) return null;
  const { interventionId } = running;
  return {
    at: zero + state.policy.graceSeconds * 1000,
    commandId: `hardStop/${interventionId}`,
    command: { type: 'EndIntervention', interventionId },
  };
}
