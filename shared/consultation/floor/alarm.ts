import { SECOND, type Instant } from '../../basics/time.ts';
import type { CloseSpeakersList } from '../speakersList/closeSpeakersList.ts';
import type { FloorState } from '../state.ts';
import type { EndIntervention } from './endIntervention.ts';
import { graceOf } from './setHardStop.ts';
import { zeroAt } from './time.ts';

/** A deadline and the ordinary command that falls due at it. The id is deterministic, so that it acts once, also after a restart. */
export interface Alarm {
  at: Instant;
  commandId: string;
  command: EndIntervention | CloseSpeakersList;
}

/** All alarms that are set, the earliest first, those of the same moment in a fixed order. */
export function alarmsOf(state: FloorState): Alarm[] {
  return [...hardStop(state), ...closings(state)].toSorted(
    (a, b) => a.at - b.at || (a.commandId < b.commandId ? -1 : a.commandId > b.commandId ? 1 : 0),
  );
}

/** The next alarm of a consultation, or null. */
export function nextAlarm(state: FloorState): Alarm | null {
  return alarmsOf(state)[0] ?? null;
}

/** Where there is a hard stop: zero plus grace of the running intervention. */
function hardStop(state: FloorState): Alarm[] {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const grace = running ? graceOf(state, running) : null;
  const zero = running && grace !== null ? zeroAt(running.timing) : null;
  if (!running || zero === null || grace === null) return [];
  const { interventionId } = running;
  return [
    {
      at: zero + grace * SECOND,
      commandId: `hardStop/${interventionId}`,
      command: { type: 'EndIntervention', interventionId },
    },
  ];
}

/** Where a closing was announced: the list closes, whatever item is open by then. */
function closings({ lists }: FloorState): Alarm[] {
  return Object.entries(lists).flatMap(([itemId, { state, closesAt, announced = 0 }]) =>
    state === 'closing' && closesAt !== undefined
      ? [
          {
            at: closesAt,
            commandId: `closing/${itemId}/${announced}`,
            command: { type: 'CloseSpeakersList' as const, itemId },
          },
        ]
      : [],
  );
}
