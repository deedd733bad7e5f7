import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SECOND } from '../../basics/time.ts';
import { unread } from '../desk/wordsTaken.ts';
import { order } from '../ordering/order.ts';
import { captioner, chair, mira, noor, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { histories, last } from '../testing/history.ts';
import { START } from '../testing/orchard.ts';
import { asks, bothWait, miraSpeaks, orderHeard } from '../testing/stories.ts';
import { liveBalanceOf } from './balanceOfConsultation.ts';

it('BA2 the running intervention counts up to now, beside who is checked in, with gender', () => {
  const { state } = given(miraSpeaks, does(noor, { type: 'CheckIn' }), does(tomas, { type: 'CheckIn' }));
  const { total, by } = liveBalanceOf(state, START + 45_000);
  expect(total).toEqual({ requests: 4, interventions: 1, floorSeconds: 45, present: 2 });
  expect(by.gender!.find(({ group }) => group === 'woman')).toMatchObject({ requests: 0, floorSeconds: 0, present: 1 });
});

it('BA4 a region is the one stated to the bureau, else that of the country, else not given', () => {
  const { by } = liveBalanceOf(given(bothWait, does(noor, asks)).state, START);
  expect(Object.fromEntries(by.region!.map(({ group, requests }) => [group, requests]))).toEqual({
    'Western European and Others': 2,
    'not given': 2,
    Delta: 1,
  });
});

it('BA5 whatever happened, the groups of every trait add up to the total, and their shares to the whole', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { total, by } = liveBalanceOf(last(history), START + 3600 * SECOND);
      for (const groups of Object.values(by))
        for (const figure of ['requests', 'interventions', 'floorSeconds', 'present'] as const) {
          const sum = groups.reduce((so, group) => so + (group[figure] ?? 0), 0);
          expect(sum).toBeCloseTo(total[figure] ?? 0, 6);
          const shares = groups.reduce((so, group) => so + (group.shares[figure] ?? 0), 0);
          expect(shares).toBeCloseTo(sum === 0 ? 0 : 1, 9);
        }
      const turns = Object.values(last(history).everyone.interventions).filter(
        ({ kind }) => kind !== 'response' && kind !== 'pointOfOrder',
      );
      expect(total.interventions).toBe(turns.length);
    }),
    { numRuns: 60 },
  );
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
