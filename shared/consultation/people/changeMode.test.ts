import { expect, it } from 'vitest';
import { order } from '../ordering/order.ts';
import { mira, nameless, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, listOpen } from '../testing/stories.ts';

const moves = { type: 'ChangeMode', mode: 'room' } as const;

it('PE3 changing the mode keeps the place', () => {
  const before = given(bothWait).state.everyone;
  const { everyone } = given(bothWait, does(mira, moves)).state;
  expect(everyone.people['p11']?.mode).toBe('room');
  expect(everyone.people['p12']).toEqual(before.people['p12']);
  expect(everyone.lists).toEqual(before.lists);
  expect(order(everyone, 'water')).toEqual(order(before, 'water'));
});

it('PE3 who has not acted yet enters the record by it, with a name', () => {
  given(listOpen)
    .when({ type: 'ChangeMode', mode: 'phone' }, { by: tomas })
    .thenEvents({ type: 'PersonIntroduced', personId: 'p12' }, { type: 'ModeChanged', personId: 'p12', mode: 'phone' });
  given(listOpen).when(moves, { by: nameless }).thenRefused('nameMissing');
});
