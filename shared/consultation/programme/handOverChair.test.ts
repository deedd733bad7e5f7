import { expect, it } from 'vitest';
import { viewOf } from '../../wire/view.ts';
import { chair, mira } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { created, miraSpeaks } from '../testing/stories.ts';
import { presidingOf } from './presidingOf.ts';

const chairs = [
  { honorific: 'Ms.', name: 'Bela Nagy', country: 'Hungary' },
  { honorific: 'Mr.', name: 'Ravi Menon', country: 'India' },
];
const twoChairs = [create({ chairs })];

it('CO20 the first chair of the set-up presides until the chair is handed over', () => {
  expect(presidingOf(given(twoChairs).state.everyone)).toEqual(chairs[0]);
  const { state } = given(twoChairs)
    .when({ type: 'HandOverChair', chair: 2 })
    .thenEvents({ type: 'ChairHandedOver', chair: 2, personId: null });
  expect(presidingOf(state.everyone)).toEqual(chairs[1]);
  expect(viewOf(state.everyone, 1, { now: START, rate: 1 })).toMatchObject({ presiding: chairs[1] });
  expect(presidingOf(given(create({ chairs: [] })).state.everyone)).toBeNull();
});

it('CO20 to somebody else by name or number, also while somebody speaks, and the floor does not notice', () => {
  const { state } = given(miraSpeaks).when({ type: 'HandOverChair', name: 'Old Pia' }).thenResult({ personId: 'g1' });
  expect(presidingOf(state.everyone)).toEqual({ name: 'Old Pia' });
  expect(state.everyone.floor).toBe('i1');
  given(miraSpeaks)
    .when({ type: 'HandOverChair', person: 'p11' })
    .thenEvents({ type: 'ChairHandedOver', chair: null, personId: 'p11' });
});

it('CO20 to one person who is there and does not preside yet, by a chair', () => {
  given(twoChairs).when({ type: 'HandOverChair', chair: 1 }).thenRefused('changed');
  given(twoChairs, does(chair, { type: 'HandOverChair', chair: 2 }))
    .when({ type: 'HandOverChair', chair: 1 })
    .thenEvents({ type: 'ChairHandedOver' });
  given(twoChairs, does(chair, { type: 'HandOverChair', chair: 2 }))
    .when({ type: 'HandOverChair', chair: 2 })
    .thenRefused('changed');
  given(created).when({ type: 'HandOverChair', chair: 2 }).thenRefused('notFound');
  given(created).when({ type: 'HandOverChair', person: 'p99' }).thenRefused('notFound');
  given(twoChairs).when({ type: 'HandOverChair' }).thenRefused('invalid');
  given(twoChairs).when({ type: 'HandOverChair', chair: 2, name: 'Old Pia' }).thenRefused('invalid');
  given(twoChairs).when({ type: 'HandOverChair', chair: 2 }, { by: mira }).thenRefused('notAllowed');
});
