import type { InterventionId } from '../../basics/ids.ts';
import { SECOND, type Instant } from '../../basics/time.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState, Intervention } from '../state.ts';
import { withTiming } from './extendTime.ts';
import { runningIntervention } from './runningIntervention.ts';

/** An hour at most is a start put back. */
export const MOST_SECONDS_AGO = 3600;

/** "They have been speaking since so many seconds": the button was pressed too late, or too early. */
export interface CorrectStart {
  type: 'CorrectStart';
  interventionId?: InterventionId | undefined;
  secondsAgo: number;
}

export interface StartCorrected {
  type: 'StartCorrected';
  interventionId: InterventionId;
  givenAt: Instant;
}

export const correctStart: Decider<FloorState, CorrectStart, StartCorrected> = (command, state, { now }) => {
  const { secondsAgo } = command;
  const running = runningIntervention(state, command.interventionId);
  if ('ok' in running) return running;
  if (!Number.isInteger(secondsAgo) || secondsAgo < 0 || secondsAgo > MOST_SECONDS_AGO)
    return refuse('invalid', 'A start is corrected by whole seconds, an hour back at most.');
  const givenAt = now - secondsAgo * SECOND;
  const { givenAt: before, pausedAt, pausedMs } = running.timing;
  if (givenAt === before) return refuse('changed', 'The clock has it so already.');
  if (givenAt < earliestStart(state, running))
    return refuse(
      'invalid',
      'Nobody had the floor then: somebody else spoke, or the sitting was not open. Choose a later start.',
    );
  if (givenAt > before && (pausedAt !== null || pausedMs > 0))
    return refuse('invalid', 'The clock was paused meanwhile. Set the time that is left instead.');
  return accept([{ type: 'StartCorrected', interventionId: running.interventionId, givenAt }]);
};

/** It moves the deadline with it, and the time spoken. */
export const startCorrected: Evolver<FloorState, StartCorrected> = (state, { interventionId, givenAt }) =>
  withTiming(state, interventionId, (timing) => ({ ...timing, givenAt }));

/** No clock ran for two at once: not before the last one ended or was interrupted, nor before the sitting opened or its break was over. */
function earliestStart({ interventions, sittings }: FloorState, running: Intervention): Instant {
  const { timing, sittingId, interventionId, interrupts } = running;
  const ends = Object.values(interventions)
    .filter((each) => each.interventionId !== interventionId && each.endedAt !== null && each.endedAt <= timing.givenAt)
    .map(({ endedAt }) => endedAt ?? 0);
  const interruptedAt = interrupts === undefined ? null : (interventions[interrupts]?.timing.pausedAt ?? null);
  const { openedAt, resumedAt } = sittings[sittingId] ?? {};
  return Math.max(0, openedAt ?? 0, resumedAt ?? 0, interruptedAt ?? 0, ...ends);
}
