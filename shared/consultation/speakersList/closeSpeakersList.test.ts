import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, tomas } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { asks, listClosed, miraWaits, sittingOpen, waterOpen } from '../testing/stories.ts';

const close = does(chair, { type: 'CloseSpeakersList' });

describe('SL3 a closed list', () => {
  it('SL3 takes nobody new, neither asking nor entered, registration or not', () => {
    given(listClosed).when(asks, { by: tomas }).thenRefused('speakersListClosed');
    given(listClosed)
      .when({ type: 'RequestFloorFor', name: 'Old Pia' }, { by: floorOfficer })
      .thenRefused('speakersListClosed');
    const registration = [create({ registration: true }), does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' })];
    given(registration, does(chair, { type: 'CloseSpeakersList', itemId: 'seeds' }))
      .when({ ...asks, itemId: 'seeds' }, { by: tomas })
      .thenRefused('speakersListClosed');
  });

  it('SL3 whoever waits keeps their place and can be given the floor', () => {
    const closed = given(miraWaits, close);
    expect(closed.state.everyone.lists['water']).toEqual({ state: 'closed', waiting: ['r3'] });
    closed.when({ type: 'GiveFloor', requestId: 'r3' }).thenEvents({ type: 'FloorGiven', personId: 'p11' });
  });

  it('SL3 only an open list is closed', () => {
    given(listClosed).when({ type: 'CloseSpeakersList' }).thenRefused('speakersListClosed');
    given(waterOpen).when({ type: 'CloseSpeakersList' }).thenRefused('speakersListNotOpen');
    given(sittingOpen).when({ type: 'CloseSpeakersList' }).thenRefused('notFound');
  });
});
