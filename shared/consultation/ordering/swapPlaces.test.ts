import { describe, expect, it } from 'vitest';
import type { Command } from '../commands.ts';
import { chair, floorOfficer, mira, noor, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, bothWait, listOpen, miraSpeaks, miraWaits, orderRaised } from '../testing/stories.ts';
import { order } from './order.ts';
import { swapsProposedTo } from './swapOf.ts';
import type { FloorState } from '../state.ts';

const inOrder = ({ everyone }: { everyone: FloorState }) => order(everyone, 'water').map(({ requestId }) => requestId);
/** Mira (r3), Tomas (r4) and Noor (r5) wait in this order, and a guest (r6). */
const threeWait = [bothWait, does(noor, asks), does(floorOfficer, { type: 'RequestFloorFor', name: 'Old Pia' })];
const proposed = [threeWait, does(mira, { type: 'ProposeSwap', with: 'r5' })];
const swapped = [proposed, does(noor, { type: 'AcceptSwap', requestId: 'r3' })];

describe('OR30 a swap of places', () => {
  it('OR30 is proposed by one and accepted by the other', () => {
    const story = given(proposed);
    expect(inOrder(story.state)).toEqual(['r3', 'r4', 'r5', 'r6']);
    expect(swapsProposedTo(story.state.everyone, 'r5')).toEqual(['r3']);
    const { state } = story
      .when({ type: 'AcceptSwap', requestId: 'r3' }, { by: noor })
      .thenEvents({ type: 'PlacesSwapped' });
    expect(inOrder(state)).toEqual(['r5', 'r4', 'r3', 'r6']);
    expect(swapsProposedTo(state.everyone, 'r5')).toEqual([]);
  });

  it('OR30 is declined by the other or taken back by the one, and by nobody else', () => {
    for (const by of [noor, mira, floorOfficer])
      given(proposed)
        .when({ type: 'DeclineSwap', requestId: 'r3' }, { by })
        .thenEvents({ type: 'SwapDeclined', requestId: 'r3', with: 'r5' });
    given(proposed).when({ type: 'DeclineSwap', requestId: 'r3' }, { by: tomas }).thenRefused('notAllowed');
    given(proposed, does(noor, { type: 'DeclineSwap', requestId: 'r3' }))
      .when({ type: 'AcceptSwap', requestId: 'r3' }, { by: noor })
      .thenRefused('changed');
  });

  it('OR30 needs the consent of the one it was proposed to', () => {
    for (const by of [mira, tomas])
      given(proposed).when({ type: 'AcceptSwap', requestId: 'r3' }, { by }).thenRefused('notAllowed');
    given(threeWait).when({ type: 'ProposeSwap', requestId: 'r4', with: 'r5' }, { by: mira }).thenRefused('notAllowed');
  });

  it('OR30 the chair and the floor officer record it for people without a device', () => {
    const byOfficer = does(floorOfficer, { type: 'ProposeSwap', requestId: 'r6', with: 'r3' });
    const { state } = given(threeWait, byOfficer).when({ type: 'AcceptSwap', requestId: 'r6' }, { by: chair });
    expect(inOrder(state)).toEqual(['r6', 'r4', 'r5', 'r3']);
  });

  it('OR30 is for two who wait on one item', () => {
    given(miraWaits).when({ type: 'ProposeSwap', with: 'r3' }, { by: mira }).thenRefused('invalid');
    given(miraWaits).when({ type: 'ProposeSwap', with: 'r99' }, { by: mira }).thenRefused('notFound');
    given(miraWaits).when({ type: 'ProposeSwap', with: 'r1' }, { by: mira }).thenRefused('notAllowed');
    given(listOpen).when({ type: 'ProposeSwap', with: 'r1' }, { by: mira }).thenRefused('notFound');
    given(miraSpeaks).when({ type: 'ProposeSwap', with: 'r3' }, { by: tomas }).thenRefused('changed');
    given(orderRaised).when({ type: 'ProposeSwap', with: 'r5' }, { by: tomas }).thenRefused('changed');
  });

  it('OR30 the latest proposal counts; the same twice, or each to the other, is changed', () => {
    given(proposed).when({ type: 'ProposeSwap', with: 'r5' }, { by: mira }).thenRefused('changed');
    given(proposed).when({ type: 'ProposeSwap', with: 'r3' }, { by: noor }).thenRefused('changed');
    const { state } = given(proposed, does(mira, { type: 'ProposeSwap', with: 'r4' }));
    expect(swapsProposedTo(state.everyone, 'r5')).toEqual([]);
    expect(swapsProposedTo(state.everyone, 'r4')).toEqual(['r3']);
  });

  it.each([
    ['whoever proposed it withdraws', does(mira, { type: 'WithdrawRequest' })],
    ['the other is absent', does(chair, { type: 'MarkAbsent', requestId: 'r5' })],
    ['the other gets the floor', does(chair, { type: 'GiveFloor', requestId: 'r5' })],
  ])('OR30 a proposal ends when %s', (_how, step) => {
    const { state } = given(proposed, step);
    expect(state.everyone.requests.r3?.swapWith).toBeUndefined();
    given(proposed, step).when({ type: 'AcceptSwap', requestId: 'r3' }, { by: noor }).thenRefused('changed');
  });
});

describe('OR31 swapped places', () => {
  it('OR31 hold until each is called, under every order, also when the other has spoken', () => {
    const called = [swapped, does(chair, { type: 'GiveFloor', requestId: 'r5' })];
    expect(inOrder(given(called).state)).toEqual(['r4', 'r3', 'r6']);
    const alternating = does(chair, { type: 'SetOrderingPolicy', preset: 'groupFirst' });
    expect(inOrder(given(swapped, alternating).state)).toEqual(['r5', 'r4', 'r3', 'r6']);
  });

  it('OR31 of neighbours are exchanged as well, at either end', () => {
    const first = given(
      bothWait,
      does(mira, { type: 'ProposeSwap', with: 'r4' }),
      does(tomas, { type: 'AcceptSwap', requestId: 'r3' }),
    );
    expect(inOrder(first.state)).toEqual(['r4', 'r3']);
  });

  it('OR31 are told as such, and count nobody as overtaken', () => {
    const { everyone } = given(swapped).state;
    expect(order(everyone, 'water').map(({ reasonCode }) => reasonCode)).toEqual([
      'swapped',
      'arrival',
      'swapped',
      'arrival',
    ]);
    const { state } = given(swapped, does(chair, { type: 'GiveFloor', requestId: 'r5' }));
    expect(Object.values(state.everyone.requests).filter(({ overtaken = 0 }) => overtaken > 0)).toEqual([]);
    expect(given(swapped, does(chair, { type: 'GiveFloor', requestId: 'r5' })).events.at(-1)).toMatchObject({
      reasonCode: 'swapped',
    });
  });

  it('OR31 released, both go back', () => {
    const { state } = given(swapped)
      .when({ type: 'ReleaseMove', requestId: 'r5' })
      .thenEvents({ type: 'MoveReleased' }, { type: 'MoveReleased' });
    expect(inOrder(state)).toEqual(['r3', 'r4', 'r5', 'r6']);
  });

  it.each<[string, Command]>([
    ['has spoken', { type: 'GiveFloor', requestId: 'r5' }],
    ['has left', { type: 'WithdrawRequest', requestId: 'r5' }],
    ['was moved since', { type: 'MoveRequest', requestId: 'r5', before: null, reason: 'Wishes so.' }],
  ])('SL41 whose partner %s goes back alone', (_what, leaves) => {
    const { state } = given(swapped, does(chair, leaves))
      .when({ type: 'ReleaseMove', requestId: 'r3' })
      .thenEvents({ type: 'MoveReleased', requestId: 'r3' });
    expect(inOrder(state)[0]).toBe('r3');
  });
});
