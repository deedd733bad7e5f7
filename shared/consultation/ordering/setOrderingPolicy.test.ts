import { describe, expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { bothWait, created } from '../testing/stories.ts';
import { evolve, initial } from '../evolve.ts';
import { order } from './order.ts';
import type { PolicyOptions } from './policy.ts';

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

describe('OR7 the options of an order', () => {
  const named = (options: PolicyOptions) => ({
    type: 'SetOrderingPolicy' as const,
    preset: 'alternation' as const,
    options,
  });

  it('OR7 are recorded in full, those left out with what holds by default', () => {
    given(created)
      .when(named({ online: 2 }))
      .thenEvents({ type: 'OrderingPolicySet', room: 1, online: 2, overtakenAtMost: 10, hardStop: false });
    const { policy } = given(create({ policy: { preset: 'sharedQueue' } })).state.everyone;
    expect(policy).toMatchObject({ preset: 'sharedQueue', overtakenAtMost: 3, firstTimeFirst: true });
  });

  it('OR7 one that the order does not take is refused', () => {
    given(created)
      .when({ ...soft, options: { room: 2 } })
      .thenRefused('invalid');
    given(created)
      .when(named({ firstTimeFirst: true }))
      .thenEvents({ type: 'OrderingPolicySet', firstTimeFirst: true });
  });

  it('OR7 a record that names no policy was written under arrival, and means it for ever', () => {
    const [first] = given(create()).events;
    if (first?.type !== 'ConsultationCreated') throw new Error('no beginning');
    const { policy, ...old } = first;
    expect(policy).toBeDefined();
    expect(evolve(initial, old).everyone.policy).toEqual({ preset: 'arrival', hardStop: false, graceSeconds: 15 });
  });
});
