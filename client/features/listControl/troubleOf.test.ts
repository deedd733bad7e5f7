import { expect, test } from 'vitest';
import { refusalOf } from '#shared/consultation/decide.ts';
import { chair } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { bothWait } from '#shared/consultation/testing/stories.ts';
import { troubleOf } from './troubleOf.ts';

test('CL443 the chair notes technical trouble of one who waits, who keeps the place, and by the same control that it is over', () => {
  const before = given(bothWait).state.everyone;
  const press = (...story: Story) => {
    const { state } = given(bothWait, ...story);
    const command = troubleOf(state.everyone.requests['r3']!);
    expect(refusalOf(command, state, { now: START, actor: chair })).toBeNull();
    return does(chair, command);
  };
  const fails = press();
  const during = given(bothWait, fails).state.everyone;
  expect(during.requests['r3']?.inTroubleAt).toBeTypeOf('number');
  expect(during.lists).toEqual(before.lists);
  expect(given(bothWait, fails, press(fails)).state.everyone.requests['r3']?.inTroubleAt).toBeUndefined();
});
