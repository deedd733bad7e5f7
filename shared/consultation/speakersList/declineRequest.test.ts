import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { chair, mira } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { asks, bothWait, miraSpeaks, untilListOpen } from '../testing/stories.ts';

const decline = { type: 'DeclineRequest', requestId: 'r3', reason: 'Not for this item.' } as const;

describe('SL13 the chair declines', () => {
  it('SL13 a request that waits, for the floor or for approval', () => {
    given(bothWait)
      .when({ ...decline, reasonCode: 'otherItem' })
      .thenEvents({ type: 'RequestDeclined', requestId: 'r3', reasonCode: 'otherItem' }, { type: 'ReasonGiven' });
    const { state } = given(create({ moderated: true }), untilListOpen, does(mira, asks), does(chair, decline));
    expect(state.everyone.requests['r3']).toMatchObject({ state: 'declined', declineCode: 'other' });
    expect(state.everyone.lists['water']).toMatchObject({ waiting: [], awaiting: [] });
  });

  it('SL13 the words are the bureau’s, the code is everyone’s', () => {
    const { events, state } = given(bothWait, does(chair, decline));
    expect(JSON.stringify(visibleTo('everyone', events))).not.toContain(decline.reason);
    expect(JSON.stringify(visibleTo('everyone', events))).toContain('RequestDeclined');
    expect(state.bureau.reasons['r3']).toBe(decline.reason);
  });

  it('SL13 what does not wait is not declined; who was declined may ask again', () => {
    given(miraSpeaks).when(decline).thenRefused('changed');
    given(bothWait)
      .when({ ...decline, requestId: 'r99' })
      .thenRefused('notFound');
    given(bothWait, does(chair, decline)).when(decline).thenRefused('changed');
    given(bothWait, does(chair, decline)).when(asks, { by: mira }).thenEvents({ type: 'FloorRequested' });
  });

  it('SL13 a statement without a request named goes with the one that was declined', () => {
    given(bothWait, does(chair, decline))
      .when({ type: 'SubmitStatement' }, { by: mira, statement: { receipt: 'R-1', text: 'My words.', words: 2 } })
      .thenEvents({ type: 'StatementSubmitted', requestId: 'r3' }, { type: 'StatementHandedIn', requestId: 'r3' });
  });
});
