import { isSettled } from '../desk/weave.ts';
import type { StepCheck } from './check.ts';
import { sentencesOf } from './deskChecks.ts';

/** What no commit does. */
export const stepChecks = {
  settledStays: ({ desk: before }, events, { desk: after }) => {
    const acted = new Set(
      events.map((event) =>
        event.type === 'DraftRevised' && event.action && 'sentenceId' in event.action
          ? event.action.sentenceId
          : undefined,
      ),
    );
    const now = new Map(sentencesOf(after).map((sentence) => [sentence.id, JSON.stringify(sentence)]));
    return sentencesOf(before)
      .filter((sentence) => isSettled(sentence) && !acted.has(sentence.id))
      .filter((sentence) => now.get(sentence.id) !== JSON.stringify(sentence))
      .map(({ id }) => `Sentence ${id} was settled by a person and has changed without one.`);
  },
  lockedStays: ({ desk: before }, events, { desk: after }) => {
    const unlocked = new Set(
      events.flatMap((event) =>
        event.type === 'DraftRevised' && event.action?.did === 'unlocked' ? event.action.sentenceId : [],
      ),
    );
    const now = new Map(sentencesOf(after).map((sentence) => [sentence.id, JSON.stringify(sentence)]));
    return sentencesOf(before)
      .filter(({ id, state }) => state === 'locked' && !unlocked.has(id))
      .filter((sentence) => now.get(sentence.id) !== JSON.stringify(sentence))
      .map(({ id }) => `Sentence ${id} was locked and has changed.`);
  },
  sentenceIdsFresh: ({ desk: before }, _events, { desk: after }) => {
    const stood = new Set(sentencesOf(before).map(({ id }) => id));
    return sentencesOf(after)
      .filter(({ id }) => !stood.has(id) && Number(id.slice(1)) <= before.counts.sentences)
      .map(({ id }) => `Sentence ${id} bears an id that was given before.`);
  },
  oneDraftVersion: ({ desk: before }, events, { desk: after }) => {
    const revised = events.some(({ type }) => type === 'DraftRevised');
    return after.draftVersion === before.draftVersion + (revised ? 1 : 0)
      ? []
      : ['A commit adds one draft version if it revises.'];
  },
  heldStaysHeld: ({ everyone: before }, _events, { everyone: after }) =>
    Object.values(before.sittings)
      .filter(({ sittingId, state }) => state === 'closed' && after.sittings[sittingId]?.state !== 'closed')
      .map(({ sittingId }) => `Sitting ${sittingId} was held and is so no more.`),
} satisfies Record<string, StepCheck>;
