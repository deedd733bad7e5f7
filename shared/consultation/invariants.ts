import type { DeskState } from './desk/state.ts';
import { isSettled } from './desk/weave.ts';
import type { ConsultationEvent } from './events.ts';
import { order } from './ordering/order.ts';
import { MOST_REPLIES, repliesOf } from './speakersList/requestRightOfReply.ts';
import type { Consultation, FloorState } from './state.ts';

/** What holds of every consultation after every commit. Each check gives a sentence for every breach it finds. */
type Check = (state: Consultation, orderOf: typeof order) => string[];

const checks = {
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
  atMostTwoReplies: ({ everyone }) =>
    Object.values(everyone.requests)
      .filter(({ personId, itemId }) => repliesOf(everyone, personId, itemId).length > MOST_REPLIES)
      .map(({ personId, itemId }) => `${personId} has more than two rights of reply on ${itemId}.`),
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
    const isThere = running.sittingId === everyone.sittingId && running.itemId === everyone.itemId;
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
  listsOfAllItems: ({ everyone }) =>
    everyone.setUp.programme.filter(({ id }) => !everyone.lists[id]).map(({ id }) => `Item ${id} has no list.`),
  listedOnce: ({ everyone }) =>
    Object.entries(everyone.lists).flatMap(([itemId, { waiting, awaiting = [] }]) =>
      twice([...waiting, ...awaiting].map((id) => everyone.requests[id]?.personId ?? id)).map(
        (who) => `${who} waits twice on ${itemId}.`,
      ),
    ),
  waitingIsListed: ({ everyone }) => {
    const waiting = Object.entries(everyone.lists).flatMap(([itemId, list]) =>
      [...list.waiting, ...(list.replies ?? [])].map((id) => `${id} on ${itemId}`),
    );
    const listed = Object.values(everyone.requests).filter(({ state }) => state === 'listed');
    return differences(
      waiting,
      listed.map(({ requestId, itemId }) => `${requestId} on ${itemId}`),
    ).map((which) => `Request ${which} stands on the list without being listed, or is listed without standing there.`);
  },
  awaitingIsRequested: ({ everyone }) => {
    const awaiting = Object.entries(everyone.lists).flatMap(([itemId, list]) =>
      (list.awaiting ?? []).map((id) => `${id} on ${itemId}`),
    );
    const requested = Object.values(everyone.requests).filter(({ state }) => state === 'requested');
    return differences(
      [...awaiting, ...everyone.pointsOfOrder.map((id) => `${id} on ${everyone.requests[id]?.itemId}`)],
      requested.map(({ requestId, itemId }) => `${requestId} on ${itemId}`),
    ).map((which) => `Request ${which} waits for approval without being asked, or is asked without waiting for it.`);
  },
  closingHasItsTime: ({ everyone }) =>
    Object.entries(everyone.lists)
      .filter(([, { state, closesAt }]) => (state === 'closing') !== (closesAt !== undefined))
      .map(([itemId]) => `The list of ${itemId} is closing without a time, or has one without closing.`),
  orderIsWaiting: ({ everyone }, orderOf) =>
    Object.entries(everyone.lists).flatMap(([itemId, { waiting }]) =>
      differences(
        orderOf(everyone, itemId).map(({ requestId }) => requestId),
        waiting,
      ).map((id) => `The order of ${itemId} and those who wait differ in ${id}.`),
    ),
  countsCover: ({ everyone, desk }) =>
    counted(everyone, desk)
      .filter(([, count, ids]) => ids.some((id) => Number(id.slice(1)) > count))
      .map(([what, count]) => `${count} ${what} are counted, but one has a higher number.`),
  checkedInIsKnown: ({ everyone }) =>
    Object.keys(everyone.checkIns)
      .filter((personId) => !everyone.people[personId])
      .map((personId) => `${personId} checked in without being known.`),
  tiedOnce: ({ everyone, bureau }) => {
    const tied = Object.values(bureau.register).flatMap(({ personId }) => personId ?? []);
    return [...twice(tied), ...tied.filter((personId) => !everyone.people[personId])].map(
      (personId) => `${personId} is not one person of the record for one line of the register.`,
    );
  },
  endsAfterItBegan: ({ everyone }) =>
    Object.values(everyone.interventions)
      .filter(({ endedAt, spokeMs, timing }) =>
        endedAt === null ? spokeMs !== null : spokeMs === null || spokeMs < 0 || endedAt < timing.givenAt,
      )
      .map(({ interventionId }) => `${interventionId} ended before it began, or spoke for less than no time.`),
  sentenceIdsUnique: ({ desk }) =>
    twice(sentencesOf(desk).map(({ id }) => id)).map((id) => `Sentence ${id} stands twice.`),
  settledCitesExist: ({ desk }) =>
    sentencesOf(desk)
      .filter(isSettled)
      .flatMap(({ id, cites }) =>
        cites.filter((cite) => !cite.startsWith('setUp.') && !desk.points[cite]).map((cite) => [id, cite]),
      )
      .map(([id, cite]) => `Sentence ${id} is settled on ${cite}, which is not there.`),
} satisfies Record<string, Check>;

/** What holds of every step from one commit to the next. */
type StepCheck = (before: Consultation, events: readonly ConsultationEvent[], after: Consultation) => string[];

const stepChecks = {
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

export type InvariantName = keyof typeof checks | keyof typeof stepChecks;
export const invariantNames = [...Object.keys(checks), ...Object.keys(stepChecks)] as InvariantName[];

export interface Broken {
  invariant: InvariantName;
  sentence: string;
}

/** The invariants that a state breaks; none, unless a rule is wrong. */
export function brokenInvariants(state: Consultation, orderOf: typeof order = order): Broken[] {
  return Object.entries(checks).flatMap(([name, check]) => named(name, check(state, orderOf)));
}

/** The invariants that a commit breaks. */
export function brokenByStep(
  before: Consultation,
  events: readonly ConsultationEvent[],
  after: Consultation,
): Broken[] {
  return Object.entries(stepChecks).flatMap(([name, check]) => named(name, check(before, events, after)));
}

function named(name: string, sentences: string[]): Broken[] {
  return sentences.map((sentence) => ({ invariant: name as InvariantName, sentence }));
}

function runningIds({ interventions }: FloorState): string[] {
  return Object.values(interventions)
    .filter(({ endedAt }) => endedAt === null)
    .map(({ interventionId }) => interventionId);
}

function counted({ counts, ...everyone }: FloorState, desk: DeskState): [string, number, string[]][] {
  const words = Object.values(desk.words).flatMap((pieces) => pieces.map(({ wordsId }) => wordsId));
  return [
    ['requests', counts.requests, Object.keys(everyone.requests)],
    ['interventions', counts.interventions, Object.keys(everyone.interventions)],
    ['guests', counts.guests, Object.keys(everyone.people).filter((id) => id.startsWith('g'))],
    ['words', desk.counts.words, words],
    ['statements', desk.counts.statements, Object.keys(desk.statements)],
    ['sentences', desk.counts.sentences, sentencesOf(desk).map(({ id }) => id)],
  ];
}

function sentencesOf({ sections }: DeskState) {
  return Object.values(sections).flatMap(({ sentences }) => sentences);
}

/** What stands in one of two lists more often than in the other. */
function differences(some: readonly unknown[], others: readonly unknown[]): string[] {
  const surplus = new Map<unknown, number>();
  for (const each of some) surplus.set(each, (surplus.get(each) ?? 0) + 1);
  for (const each of others) surplus.set(each, (surplus.get(each) ?? 0) - 1);
  return [...surplus].filter(([, count]) => count !== 0).map(([each]) => String(each));
}

function twice(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
