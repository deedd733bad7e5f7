import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { create, does, given, seconds } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';

const stepped = create({ clock: 'stepped' });
const to = (second: number) => ({ type: 'AdvanceClock' as const, to: START + seconds(second) });

it('CO8 a stepped clock stands where the last step left it', () => {
  expect(given(stepped).state.everyone.steppedTo).toBe(START);
  const { state } = given(stepped, does(chair, to(30))).when(to(90), { at: 30 });
  expect(state.everyone.steppedTo).toBe(START + seconds(90));
});

it('CO8 nothing but AdvanceClock moves it', () => {
  const { state } = given(stepped).when({ type: 'OpenSitting' }, { at: 50 });
  expect(state.everyone.steppedTo).toBe(START);
});

it('CO8 it never goes back, but may stand', () => {
  given(stepped, does(chair, to(30)))
    .when(to(29), { at: 30 })
    .thenRefused('invalid');
  given(stepped, does(chair, to(30)))
    .when(to(30), { at: 30 })
    .thenEvents({ type: 'ClockAdvanced' });
});

it.each([undefined, 'real' as const, { rate: 60 }])('CO8 a clock that runs by itself (%j) refuses it', (clock) => {
  const own = given(create({ clock }));
  expect(own.state.everyone.steppedTo).toBeNull();
  own.when(to(30)).thenRefused('notAllowed');
});
