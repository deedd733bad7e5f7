import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SECOND } from '#shared/basics/time.ts';
import { chair, mira, noor, tomas } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { histories, last } from '#shared/consultation/testing/history.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { miraHasSpoken } from '#shared/consultation/testing/stories.ts';
import { isTelling, liveBalance, traits, type BalanceRow } from './liveBalance.ts';

const total = (rows: BalanceRow[], field: 'requests' | 'interventions' | 'floorMs' | 'present') =>
  rows.reduce((sum, row) => sum + row[field], 0);

test('CL310 the floor is counted by group beside those present, the running intervention up to now', () => {
  const { state } = given(
    miraHasSpoken,
    does(mira, { type: 'CheckIn' }),
    does(tomas, { type: 'CheckIn' }),
    does(noor, { type: 'CheckIn' }),
    does(chair, { type: 'GiveFloor', requestId: 'r4' }, 100),
  );
  const rows = liveBalance(state, 'category', START + 120 * SECOND);
  expect(rows.map(({ group, interventions, floorMs, present }) => [group, interventions, floorMs, present])).toEqual([
    ['civil society', 1, 60 * SECOND, 1],
    ['government', 1, 20 * SECOND, 1],
    ['not given', 0, 0, 1],
  ]);
  expect(rows[0]).toMatchObject({ ofFloor: 0.75, ofPresent: 1 / 3 });
  expect(liveBalance(state, 'gender', START).map(({ group }) => group)).toContain('woman');
  expect(
    liveBalance(state, 'region', START).find(({ group }) => group === 'Western European and Others'),
  ).toMatchObject({ interventions: 1 });
});

test('CL311 whoever speaks for the first time is told from who spoke before', () => {
  const again = [
    does(mira, { type: 'RequestFloor', kind: 'intervention' }, 100),
    does(chair, { type: 'GiveFloor', requestId: 'r5' }, 110),
    does(mira, { type: 'CheckIn' }),
    does(noor, { type: 'CheckIn' }),
  ];
  const rows = liveBalance(given(miraHasSpoken, again).state, 'turn', START + 120 * SECOND);
  expect(
    Object.fromEntries(rows.map(({ group, interventions, present }) => [group, [interventions, present]])),
  ).toEqual({ first: [1, 1], again: [1, 1] });
});

test('CL310 whatever happened, the groups of every trait add up to the same, and the shares to the whole', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const state = last(history);
      const byTrait = traits.map((trait) => liveBalance(state, trait, START + 3600 * SECOND));
      for (const rows of byTrait) {
        for (const field of ['requests', 'interventions', 'floorMs', 'present'] as const)
          expect(total(rows, field)).toBe(total(byTrait[0]!, field));
        const shares = rows.map(({ ofFloor }) => ofFloor ?? 0).reduce((sum, share) => sum + share, 0);
        expect(shares === 0 || Math.abs(shares - 1) < 1e-9).toBe(true);
      }
      const counted = Object.values(state.everyone.interventions).filter(({ kind }) => kind !== 'response');
      expect(total(byTrait[0]!, 'interventions')).toBe(counted.length);
    }),
    { numRuns: 40 },
  );
});

test('CL310 a trait that nobody stated says nothing', () => {
  const { state } = given(miraHasSpoken);
  expect(isTelling(liveBalance(state, 'gender', START))).toBe(false);
  expect(isTelling(liveBalance(state, 'category', START))).toBe(true);
});
