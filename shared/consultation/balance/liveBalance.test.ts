import { expect, it } from 'vitest';
import { unread } from '../desk/wordsTaken.ts';
import { order } from '../ordering/order.ts';
import { captioner, chair, mira, noor, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { asks, miraSpeaks, orderHeard } from '../testing/stories.ts';
import { liveBalanceOf } from './balanceOfConsultation.ts';

it('BA2 the running intervention counts up to now, beside who is checked in, with gender', () => {
  const { state } = given(miraSpeaks, does(noor, { type: 'CheckIn' }), does(tomas, { type: 'CheckIn' }));
  const { total, by } = liveBalanceOf(state, START + 45_000);
  expect(total).toEqual({ requests: 4, interventions: 1, floorSeconds: 45, present: 2 });
  expect(by.gender).toContainEqual({ group: 'woman', requests: 0, interventions: 0, floorSeconds: 0, present: 1 });
});

it('BA1 whoever has spoken to a point of order only has not had a turn', () => {
  const firstTime = does(chair, { type: 'SetOrderingPolicy', preset: 'sharedQueue' });
  const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' }, 80);
  const { everyone } = given(orderHeard, firstTime, ruled, does(mira, asks), does(noor, asks)).state;
  expect(order(everyone, 'water').map(({ requestId }) => requestId)).toEqual(['r4', 'r7', 'r6']);
});

it('BA3 words said to a point of order are never to be read', () => {
  const words = does(captioner, {
    type: 'RecordWords',
    interventionId: 'i2',
    source: 'captions',
    text: 'Shared wells.',
  });
  const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' });
  expect(unread(given(orderHeard, words, ruled).state)).toEqual([]);
});
