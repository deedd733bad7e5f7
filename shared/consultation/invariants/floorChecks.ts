import type { FloorState } from '../state.ts';
import { differences, type Check } from './check.ts';

/** The floor, its sitting and its clock. */
export const floorChecks = {
  oneHolder: ({ everyone }) => {
    const running = runningIds(everyone);
    const { floor, interventions } = everyone;
    const waits = floor === null ? undefined : interventions[floor]?.interrupts;
    const agreed =
      running.every((id) => id === floor || id === waits) && (floor === null || running.some((id) => id === floor));
    return agreed
      ? []
      : [`The floor is ${everyone.floor}'s, but what has not ended is: ${running.join(', ') || 'nothing'}.`];
  },
  interruptedIsPaused: ({ everyone: { floor, interventions } }) => {
    const waits = floor === null ? undefined : interventions[interventions[floor]?.interrupts ?? ''];
    return waits?.endedAt === null && waits.timing.pausedAt === null
      ? [`${waits.interventionId} is interrupted, but its clock runs.`]
      : [];
  },
  holderHasFloor: ({ everyone }) => {
    const holding = Object.values(everyone.requests).filter(({ state }) => state === 'hasFloor');
    const running = runningIds(everyone).map((id) => everyone.interventions[id]?.requestId);
    return differences(
      holding.map(({ requestId }) => requestId),
      running,
    ).map((id) => `Request ${id} has the floor without speaking, or speaks without having it.`);
  },
  floorInOpenSitting: ({ everyone }) => {
    const running = everyone.floor === null ? undefined : everyone.interventions[everyone.floor];
    if (!running) return [];
    const isOfItem = running.itemId === everyone.itemId || running.kind === 'rightOfReply';
    const isThere = running.sittingId === everyone.sittingId && isOfItem;
    return isThere && everyone.sittings[running.sittingId]?.state === 'open'
      ? []
      : [`${running.interventionId} has the floor outside its open sitting or item.`];
  },
  oneSitting: ({ everyone }) => {
    const begun = Object.values(everyone.sittings).filter(({ state }) => state === 'open' || state === 'suspended');
    return differences(
      begun.map(({ sittingId }) => sittingId),
      everyone.sittingId === null ? [] : [everyone.sittingId],
    ).map((id) => `Sitting ${id} is begun without being the current one, or current without being begun.`);
  },
  speakerOfRequest: ({ everyone }) =>
    Object.values(everyone.interventions)
      .filter(({ requestId, speakerId }) => everyone.requests[requestId]?.speakerId !== speakerId)
      .map(({ interventionId }) => `Who spoke as ${interventionId} is not who speaks for its request.`),
  endsAfterItBegan: ({ everyone }) =>
    Object.values(everyone.interventions)
      .filter(({ endedAt, spokeMs, timing }) =>
        endedAt === null ? spokeMs !== null : spokeMs === null || spokeMs < 0 || endedAt < timing.givenAt,
      )
      .map(({ interventionId }) => `${interventionId} ended before it began, or spoke for less than no time.`),
} satisfies Record<string, Check>;

function runningIds({ interventions }: FloorState): string[] {
  return Object.values(interventions)
    .filter(({ endedAt }) => endedAt === null)
    .map(({ interventionId }) => interventionId);
}
