import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { commandSchema } from '../../wire/command.schema.ts';
import { chair, floorOfficer, mira } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { bothWait, listOpen, miraSpeaks } from '../testing/stories.ts';
import type { MoveRequest } from './moveRequest.ts';
import { order } from './order.ts';

const enters = (name: string) => does(floorOfficer, { type: 'RequestFloorFor', name });
/** r3 to r6 wait, in the order of arrival. */
const four: Story = [listOpen, ['A', 'B', 'C', 'D'].map(enters)];
const moves = (requestId: string, before: string | null, rest: Partial<MoveRequest> = {}): MoveRequest => {
  return { type: 'MoveRequest', requestId, before, reason: 'Her train leaves.', ...rest };
};
const moved = (requestId: string, before: string | null, rest?: Partial<MoveRequest>) =>
  does(chair, moves(requestId, before, rest));
const gives = (requestId: string) => does(chair, { type: 'GiveFloor', requestId });
const ends = does(chair, { type: 'EndIntervention' });
const placesAfter = (...story: Story) => order(given(four, ...story).state.everyone, 'water');
const idsAfter = (...story: Story) => placesAfter(...story).map(({ requestId }) => requestId);

describe('OR10 a move by hand', () => {
  it('OR10 puts somebody directly before another, or last', () => {
    expect(idsAfter(moved('r6', 'r3'))).toEqual(['r6', 'r3', 'r4', 'r5']);
    expect(idsAfter(moved('r3', 'r5'))).toEqual(['r4', 'r3', 'r5', 'r6']);
    expect(idsAfter(moved('r3', null), enters('E'))).toEqual(['r4', 'r5', 'r6', 'r3', 'r7']);
  });

  it('OR10 tells everyone the code and the bureau the words', () => {
    const { state } = given(four).when(moves('r6', 'r3', { reasonCode: 'leaving' }));
    expect(state.bureau.reasons).toEqual({ r6: 'Her train leaves.' });
    expect(order(state.everyone, 'water')[0]).toMatchObject({
      reasonCode: 'moved',
      reasonParams: { place: 1, why: 'leaving' },
    });
    const said = given(four, moved('r6', 'r3')).events;
    expect(JSON.stringify(visibleTo('everyone', said))).not.toContain('train');
    expect(JSON.stringify(visibleTo('bureau', said))).toContain('train');
  });

  it('OR10 takes a reason, and a place that is there', () => {
    const { reason, ...silent } = moves('r6', 'r3');
    expect(reason).not.toBe('');
    expect(commandSchema.safeParse(silent).success).toBe(false);
    expect(commandSchema.safeParse({ ...silent, reason: '' }).success).toBe(false);
    expect(commandSchema.safeParse(moves('r6', null, { seen: null, reasonCode: 'access' })).success).toBe(true);
    given(four).when(moves('r6', 'r6')).thenRefused('invalid');
    given(four).when(moves('r6', 'r99')).thenRefused('notFound');
    given(four).when(moves('constructor', 'r3')).thenRefused('notFound');
    given(four, gives('r3')).when(moves('r6', 'r3')).thenRefused('changed');
    given(four, gives('r3')).when(moves('r3', 'r6')).thenRefused('changed');
    given(four).when(moves('r6', 'r1')).thenRefused('changed');
    given(four).when(moves('r6', 'r3'), { by: floorOfficer }).thenRefused('notAllowed');
  });

  it('OR10 carries whom the sender saw in front of the new place, and does nothing if that has changed', () => {
    given(four)
      .when(moves('r6', 'r4', { seen: 'r3' }))
      .thenEvents({ type: 'RequestMoved' }, { type: 'ReasonGiven' });
    given(four)
      .when(moves('r6', 'r3', { seen: null }))
      .thenEvents({ type: 'RequestMoved' }, { type: 'ReasonGiven' });
    given(four)
      .when(moves('r3', null, { seen: 'r6' }))
      .thenEvents({ type: 'RequestMoved' }, { type: 'ReasonGiven' });
    given(four, gives('r3'))
      .when(moves('r6', 'r4', { seen: 'r3' }))
      .thenRefused('changed');
    given(four, moved('r5', 'r4'))
      .when(moves('r6', 'r4', { seen: 'r3' }))
      .thenRefused('changed');
  });
});

describe('OR11 a move holds', () => {
  it('OR11 under another order, and when whom they stand before has left', () => {
    const policy = does(chair, { type: 'SetOrderingPolicy', preset: 'groupFirst' });
    expect(idsAfter(moved('r6', 'r4'), policy)).toEqual(['r3', 'r6', 'r4', 'r5']);
    expect(idsAfter(moved('r6', 'r4'), gives('r4'))).toEqual(['r3', 'r6', 'r5']);
    expect(idsAfter(moved('r6', 'r4'), gives('r3'), ends, gives('r4'))).toEqual(['r6', 'r5']);
  });

  it('OR11 until they are moved again or released', () => {
    expect(idsAfter(moved('r6', 'r3'), moved('r6', 'r5'))).toEqual(['r3', 'r4', 'r6', 'r5']);
    const released = does(chair, { type: 'ReleaseMove', requestId: 'r6' });
    expect(placesAfter(moved('r6', 'r3'), released).map(({ reasonCode }) => reasonCode)).toEqual(
      Array(4).fill('arrival'),
    );
    expect(idsAfter(moved('r6', 'r3'), released)).toEqual(['r3', 'r4', 'r5', 'r6']);
    given(four).when({ type: 'ReleaseMove', requestId: 'r6' }).thenRefused('changed');
    given(four).when({ type: 'ReleaseMove', requestId: 'r99' }).thenRefused('notFound');
    given(four, moved('r6', 'r3'), gives('r6')).when({ type: 'ReleaseMove', requestId: 'r6' }).thenRefused('changed');
  });

  it('OR11 not when they were called and did not come', () => {
    const back = [
      does(floorOfficer, { type: 'MarkAbsent', requestId: 'r6' }),
      does(floorOfficer, { type: 'PutBack', requestId: 'r6' }),
    ];
    expect(idsAfter(moved('r6', 'r3'), back)).toEqual(['r3', 'r4', 'r5', 'r6']);
  });

  it('OR11 the last of several counts over the ones before', () => {
    expect(idsAfter(moved('r6', 'r3'), moved('r5', 'r6'))).toEqual(['r5', 'r6', 'r3', 'r4']);
    expect(idsAfter(moved('r6', 'r3'), moved('r5', 'r3'))).toEqual(['r6', 'r5', 'r3', 'r4']);
  });

  it('OR6 nobody was overtaken by somebody whom the chair moved', () => {
    const { requests } = given(four, moved('r6', 'r3'), gives('r6')).state.everyone;
    expect(Object.values(requests).map(({ overtaken = 0 }) => overtaken)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('OR12 letting others go first', () => {
  const defers = { type: 'DeferRequest' } as const;
  const miraDefers: Story = [
    listOpen,
    does(mira, { type: 'RequestFloor', kind: 'intervention' }),
    enters('B'),
    enters('C'),
  ];
  const idsOf = (...story: Story) =>
    order(given(miraDefers, ...story).state.everyone, 'water').map(({ requestId }) => requestId);

  it('OR12 means the next one, and again the next', () => {
    given(miraDefers).when(defers, { by: mira }).thenEvents({ type: 'RequestDeferred', requestId: 'r3', behind: 'r4' });
    expect(idsOf(does(mira, defers))).toEqual(['r4', 'r3', 'r5']);
    expect(idsOf(does(mira, defers), does(mira, defers))).toEqual(['r4', 'r5', 'r3']);
    const list = order(given(miraDefers, does(mira, defers)).state.everyone, 'water');
    expect(list[1]?.reasonCode).toBe('deferred');
  });

  it('OR12 once they have spoken or left the place is the old one', () => {
    expect(idsOf(does(mira, defers), gives('r4'), ends, enters('D'))).toEqual(['r3', 'r5', 'r6']);
    expect(idsOf(does(mira, defers), does(chair, { type: 'WithdrawRequest', requestId: 'r4' }))).toEqual(['r3', 'r5']);
  });

  it('OR12 brings nobody further in front', () => {
    expect(idsOf(does(mira, defers), moved('r4', 'r3'))).toEqual(['r4', 'r3', 'r5']);
    expect(idsOf(does(mira, defers), moved('r3', null), moved('r4', 'r5'))).toEqual(['r4', 'r5', 'r3']);
  });

  it('OR12 only for oneself, while one waits and somebody stands behind', () => {
    given(miraDefers)
      .when({ ...defers, requestId: 'r4' }, { by: mira })
      .thenRefused('notAllowed');
    given(listOpen).when(defers, { by: mira }).thenRefused('notFound');
    given(miraSpeaks)
      .when({ ...defers, requestId: 'r3' }, { by: mira })
      .thenRefused('changed');
    given(listOpen, does(mira, { type: 'RequestFloor', kind: 'intervention' }))
      .when(defers, { by: mira })
      .thenRefused('nobodyBehind');
  });
});

it('SL46 that somebody was moved for an access need only the bureau is told', () => {
  const move = {
    type: 'MoveRequest',
    requestId: 'r4',
    before: 'r3',
    reason: 'Tires soon.',
    reasonCode: 'access',
  } as const;
  const { events, state } = given(bothWait, does(chair, move));
  expect(events.slice(-2)).toMatchObject([{ reasonCode: 'other' }, { type: 'ReasonGiven', reasonCode: 'access' }]);
  expect(JSON.stringify([visibleTo('everyone', events), visibleTo('desk', events), state.everyone])).not.toMatch(
    /"access"|Tires/,
  );
  expect(order(state.everyone, 'water')[0]).toMatchObject({ reasonCode: 'moved', reasonParams: { why: 'other' } });
});
