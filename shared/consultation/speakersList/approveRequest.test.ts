import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, noor, tomas } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import { asks, bothWait, untilListOpen } from '../testing/stories.ts';

const moderated: Story = [create({ moderated: true }), untilListOpen];
const miraAsks: Story = [moderated, does(mira, asks)];
const allAsk: Story = [miraAsks, does(tomas, asks), does(noor, asks)];
const approve = (requestId: string) => ({ type: 'ApproveRequest', requestId }) as const;
const waterOf = (...story: Story) => given(...story).state.everyone.lists['water'];

describe('SL12 a moderated list', () => {
  it('SL12 whoever asks waits for approval, outside the order, and may not be given the floor', () => {
    expect(waterOf(allAsk)).toMatchObject({ waiting: [], awaiting: ['r3', 'r4', 'r5'] });
    expect(given(miraAsks).state.everyone.requests['r3']?.state).toBe('requested');
    given(miraAsks).when({ type: 'GiveFloor', requestId: 'r3' }).thenRefused('changed');
    given(miraAsks).when(asks, { by: mira }).thenRefused('alreadyListed');
  });

  it('SL12 an approved request stands where its asking put it, however late the approval', () => {
    const later: Story = [allAsk, does(chair, approve('r5')), does(floorOfficer, approve('r3'))];
    expect(waterOf(later)).toMatchObject({ waiting: ['r3', 'r5'], awaiting: ['r4'] });
    expect(waterOf(later, does(chair, approve('r4')))?.waiting).toEqual(['r3', 'r4', 'r5']);
  });

  it('SL12 whoever was put back stays where they stood', () => {
    const back: Story = [
      allAsk,
      ...['r3', 'r4'].map((id) => does(chair, approve(id))),
      does(chair, { type: 'MarkAbsent', requestId: 'r3' }),
      does(chair, { type: 'PutBack', requestId: 'r3' }),
    ];
    expect(waterOf(back, does(chair, approve('r5')))?.waiting).toEqual(['r4', 'r3', 'r5']);
  });

  it('SL12 what does not wait for approval is not approved', () => {
    given(bothWait).when(approve('r3')).thenRefused('changed');
    given(miraAsks, does(chair, approve('r3')))
      .when(approve('r3'))
      .thenRefused('changed');
    given(miraAsks).when(approve('r99')).thenRefused('notFound');
  });

  it('SL12 whom the bureau enters is listed at once, and so is a response', () => {
    given(moderated)
      .when({ type: 'RequestFloorFor', name: 'Row four' }, { by: floorOfficer })
      .thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested', requestId: 'r3' });
    expect(waterOf(moderated, does(floorOfficer, { type: 'RequestFloorFor', name: 'Row four' }))?.waiting).toEqual([
      'r3',
    ]);
    expect(waterOf(moderated, does(chair, { ...asks, kind: 'response' }))?.waiting).toEqual(['r3']);
  });

  it('SL12 a request that waits for approval is withdrawn like any other', () => {
    given(miraAsks).when({ type: 'WithdrawRequest' }, { by: mira }).thenEvents({ type: 'RequestWithdrawn' });
    expect(waterOf(miraAsks, does(mira, { type: 'WithdrawRequest' }))?.awaiting).toEqual([]);
  });
});
