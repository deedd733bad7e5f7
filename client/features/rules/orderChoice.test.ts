import { expect, test } from 'vitest';
import { defaultsOf, policyOf, presets } from '#shared/consultation/ordering/policy.ts';
import { chair } from '#shared/consultation/testing/actors.ts';
import { given } from '#shared/consultation/testing/givenWhenThen.ts';
import { created } from '#shared/consultation/testing/stories.ts';
import { choiceOf, choiceOfPreset, faultyNumbers, isSameChoice, optionsTaken, policyChosen } from './orderChoice.ts';

test('CL309 every order offers the options that it takes, and what is chosen is what then holds', () => {
  for (const preset of presets) {
    const { numbers, switches } = optionsTaken(choiceOfPreset(preset));
    const taken = Object.keys(defaultsOf({ preset })).filter((key) => key !== 'rules');
    expect([...numbers, ...switches].toSorted()).toEqual(taken.toSorted());
    const before = policyOf({ preset: 'arrival', options: { hardStop: true, graceSeconds: 7 } });
    const options = Object.fromEntries(numbers.map((key) => [key, 4]));
    const choice = { preset, options: { ...choiceOfPreset(preset).options, ...options } };
    const { preset: name, ...rest } = policyChosen(choice, before);
    const set = given(created).when({ type: 'SetOrderingPolicy', preset: name, options: rest }, { by: chair });
    expect(set.state.everyone.policy).toMatchObject({ preset, ...options, hardStop: true, graceSeconds: 7 });
    expect(isSameChoice(choiceOf(set.state.everyone.policy), choice)).toBe(true);
  }
});

test('CL309 a number that the wire would not take is named before it is sent', () => {
  const choice = choiceOfPreset('alternation');
  const withRoom = (room: number | undefined) => ({ ...choice, options: { ...choice.options, room } });
  expect(faultyNumbers(choice)).toEqual([]);
  for (const wrong of [0, 21, 1.5, Number.NaN, undefined]) expect(faultyNumbers(withRoom(wrong))).toEqual(['room']);
  expect(isSameChoice(withRoom(2), choice)).toBe(false);
});
