import { expect, it } from 'vitest';
import { order } from '../ordering/order.ts';
import { chair, floorOfficer, mira, noor, organizer, tomas } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import {
  asks,
  bothWait,
  listClosed,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  untilListOpen,
  waterOpen,
} from '../testing/stories.ts';
import type { ChangeKind } from './changeKind.ts';

const asGroup: ChangeKind = { type: 'ChangeKind', kind: 'groupStatement', onBehalfOf: 'the Hill Farms' };
const moderated = [create({ moderated: true }), untilListOpen, does(mira, asks), does(tomas, asks)];

it('SL30 who waits makes their own request another kind and keeps what belongs to it', () => {
  const { state } = given(bothWait).when(asGroup, { by: tomas }).thenEvents({ type: 'KindChanged', requestId: 'r4' });
  expect(state.everyone.requests.r4).toMatchObject({ kind: 'groupStatement', onBehalfOf: 'the Hill Farms' });
  expect(state.everyone.lists.water?.waiting).toEqual(['r3', 'r4']);
});

it('SL30 the group named before stays with a group statement and goes with any other kind', () => {
  const grouped = given(bothWait, does(tomas, asGroup));
  const { state } = grouped.when({ type: 'ChangeKind', kind: 'intervention' }, { by: tomas });
  expect(state.everyone.requests.r4?.onBehalfOf).toBeUndefined();
  grouped.when({ type: 'ChangeKind', kind: 'groupStatement' }, { by: tomas }).thenRefused('changed');
});

it('SL30 the new kind stands where the order puts it', () => {
  const groupFirst = does(chair, { type: 'SetOrderingPolicy', preset: 'groupFirst' });
  const { state } = given(bothWait, groupFirst).when(asGroup, { by: tomas });
  expect(order(state.everyone, 'water').map(({ requestId }) => requestId)).toEqual(['r4', 'r3']);
});

it('SL30 the chair and the floor officer change anybody, a participant nobody else', () => {
  const waiting = given(bothWait);
  for (const by of [chair, floorOfficer])
    waiting.when({ ...asGroup, requestId: 'r3' }, { by }).thenEvents({ type: 'KindChanged' });
  for (const by of [tomas, organizer]) waiting.when({ ...asGroup, requestId: 'r3' }, { by }).thenRefused('notAllowed');
  waiting.when(asGroup, { by: noor }).thenRefused('notFound');
});

it('SL30 the rules are those of asking for that kind', () => {
  const waiting = given(bothWait);
  waiting.when({ type: 'ChangeKind', kind: 'response' }, { by: tomas }).thenRefused('notAllowed');
  waiting.when({ type: 'ChangeKind', kind: 'comment' }, { by: tomas }).thenRefused('nothingToCommentOn');
  given(miraHasSpoken).when({ type: 'ChangeKind', kind: 'comment' }, { by: tomas }).thenEvents({ type: 'KindChanged' });
});

it('SL30 it is for those who wait, on a closed list too, and not for a point of order or a reply', () => {
  given(listOpen, does(tomas, asks), does(chair, { type: 'CloseSpeakersList' }))
    .when(asGroup, { by: tomas })
    .thenEvents({ type: 'KindChanged' });
  given(miraSpeaks)
    .when({ ...asGroup, requestId: 'r3' }, { by: mira })
    .thenRefused('changed');
  const raised = given(listClosed, does(noor, { type: 'RaisePointOfOrder' }));
  raised.when({ ...asGroup, requestId: 'r3' }, { by: noor }).thenRefused('notAllowed');
});

it('SL40 a response does not become what a closed list refuses, nor the secretariat’s what it may not ask for', () => {
  const responds = { type: 'RequestFloor', kind: 'response' } as const;
  for (const by of [chair, floorOfficer]) {
    const closed = given(listClosed, does(by, responds));
    for (const kind of ['intervention', 'groupStatement', 'comment'] as const)
      closed.when({ type: 'ChangeKind', requestId: 'r3', kind }, { by: chair }).thenRefused('speakersListClosed');
  }
  given(listClosed, does(floorOfficer, responds)).when(asGroup, { by: floorOfficer }).thenRefused('notAllowed');
  given(listOpen, does(floorOfficer, responds)).when(asGroup, { by: floorOfficer }).thenRefused('notAllowed');
  given(waterOpen, does(chair, responds)).when(asGroup).thenRefused('speakersListNotOpen');
  given(listOpen, does(chair, responds)).when(asGroup).thenEvents({ type: 'KindChanged' });
});

it('SL31 on a moderated list what a participant makes another kind waits for approval again, in the place it had', () => {
  const approved = given(
    moderated,
    ...['r3', 'r4'].map((requestId) => does(chair, { type: 'ApproveRequest', requestId })),
  );
  const changed = approved.when(asGroup, { by: mira }).thenEvents({ type: 'KindChanged', awaits: true });
  expect(changed.state.everyone.requests.r3?.state).toBe('requested');
  const again = given(
    moderated,
    ...['r3', 'r4'].map((requestId) => does(chair, { type: 'ApproveRequest', requestId })),
    does(mira, asGroup),
    does(chair, { type: 'ApproveRequest', requestId: 'r3' }),
  );
  expect(again.state.everyone.lists.water?.waiting).toEqual(['r3', 'r4']);
  const byChair = approved.when({ ...asGroup, requestId: 'r3' }, { by: chair });
  expect(byChair.state.everyone.requests.r3).toMatchObject({ state: 'listed', kind: 'groupStatement' });
});

it('SL31 who was put back and is approved again stands at the end again', () => {
  const { state } = given(
    moderated,
    ...['r3', 'r4'].map((requestId) => does(chair, { type: 'ApproveRequest', requestId })),
    does(chair, { type: 'MarkAbsent', requestId: 'r3' }),
    does(chair, { type: 'PutBack', requestId: 'r3' }),
    does(mira, asGroup),
    does(chair, { type: 'ApproveRequest', requestId: 'r3' }),
  );
  expect(state.everyone.lists.water?.waiting).toEqual(['r4', 'r3']);
});
