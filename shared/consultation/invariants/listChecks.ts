import { swapOf } from '../ordering/swapOf.ts';
import { MOST_REPLIES, repliesOf } from '../speakersList/requestRightOfReply.ts';
import type { DeskState } from '../desk/state.ts';
import type { FloorState } from '../state.ts';
import { sentencesOf } from './deskChecks.ts';
import { differences, twice, type Check } from './check.ts';

/** The lists, who stands on them, and who they are. */
export const listChecks = {
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
  swapBetweenTwoWhoWait: ({ everyone }) =>
    Object.values(everyone.requests)
      .filter(({ requestId, swapWith }) => swapWith !== undefined && swapOf(everyone, requestId) === null)
      .map(({ requestId, swapWith }) => `${requestId} proposes a swap to ${swapWith}, and one of them does not wait.`),
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
  atMostTwoReplies: ({ everyone }) =>
    Object.values(everyone.requests)
      .filter(({ personId, itemId }) => repliesOf(everyone, personId, itemId).length > MOST_REPLIES)
      .map(({ personId, itemId }) => `${personId} has more than two rights of reply on ${itemId}.`),
  handedInIsThere: ({ everyone, desk }) =>
    differences(
      Object.values(everyone.requests).flatMap(({ requestId, handedIn = [] }) =>
        handedIn.map((statementId) => `${statementId} with ${requestId}`),
      ),
      Object.values(desk.statements).flatMap(({ statementId, requestId }) =>
        requestId === null ? [] : [`${statementId} with ${requestId}`],
      ),
    ).map((which) => `Statement ${which} is handed in without being there, or is there without being told.`),
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
  countsCover: ({ everyone, desk }) =>
    counted(everyone, desk)
      .filter(([, count, ids]) => ids.some((id) => Number(id.slice(1)) > count))
      .map(([what, count]) => `${count} ${what} are counted, but one has a higher number.`),
} satisfies Record<string, Check>;

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
