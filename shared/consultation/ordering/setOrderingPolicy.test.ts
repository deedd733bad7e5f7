import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, created } from '../testing/stories.ts';
import { order } from './order.ts';

const soft = { type: 'SetOrderingPolicy', preset: 'arrival' } as const;
const hard = { ...soft, options: { hardStop: true, graceSeconds: 0 } };

it('TI6 the stop is soft until the policy says otherwise', () => {
  expect(given(created).state.everyone.policy).toEqual({ preset: 'arrival', hardStop: false, graceSeconds: 15 });
  expect(given(created, does(chair, hard)).state.everyone.policy).toMatchObject({ hardStop: true, graceSeconds: 0 });
});

it('TI6 options left out go back to what they are by default', () => {
  const { policy } = given(created, does(chair, hard), does(chair, soft)).state.everyone;
  expect(policy).toEqual({ preset: 'arrival', hardStop: false, graceSeconds: 15 });
});

it('OR1 the stop is no part of the order', () => {
  const before = given(bothWait).state.everyone;
  expect(order(given(bothWait, does(chair, hard)).state.everyone, 'water')).toEqual(order(before, 'water'));
});
