import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { chair, mira } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, listClosed, listOpen, sittingOpen, waterOpen } from '../testing/stories.ts';

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
