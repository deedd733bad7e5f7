import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { chair, floorOfficer, mira, tomas } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { asks, listClosed, listOpen, miraWaits, sittingOpen, waterOpen } from '../testing/stories.ts';

const close = does(chair, { type: 'CloseSpeakersList' });
const reason = 'Two ministers arrived late.';
const reopens = does(chair, { type: 'ReopenSpeakersList', reason });

describe('SL2 reopening', () => {
  it('SL2 opens the list again, with a reason', () => {
    given(listClosed)
      .when({ type: 'ReopenSpeakersList', reason })
      .thenEvents({ type: 'SpeakersListReopened', itemId: 'water' }, { type: 'ReasonGiven', about: 'water', reason });
    given(listClosed, reopens)
      .when(asks, { by: mira })
      .thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested' });
  });

  it('SL2 the reason reaches the bureau and nobody else', () => {
    const { events, state } = given(listClosed, reopens);
    expect(state.bureau.reasons).toEqual({ water: reason });
    expect(JSON.stringify(visibleTo('desk', events))).not.toContain(reason);
    expect(JSON.stringify(visibleTo('bureau', events))).toContain(reason);
  });

  it('SL2 only a closed list is reopened', () => {
    given(listOpen).when({ type: 'ReopenSpeakersList', reason }).thenRefused('speakersListAlreadyOpen');
    given(waterOpen).when({ type: 'ReopenSpeakersList', reason }).thenRefused('speakersListNotOpen');
    given(sittingOpen).when({ type: 'ReopenSpeakersList', reason }).thenRefused('notFound');
  });
});

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
