import { expect, it } from 'vitest';
import { MINUTE } from '../../basics/time.ts';
import { floorOfficer } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, miraSpeaks } from '../testing/stories.ts';
import { forecast } from './forecast.ts';

it('OR15 who is reached is counted up to whatever ends first: the item, the sitting or its interpretation', () => {
  const { everyone, bureau } = given(
    miraSpeaks,
    does(floorOfficer, { type: 'RequestFloorFor', name: 'Old Pia' }),
  ).state;
  const minutes = everyone.setUp.programme.map((item) => ({ ...item, minutes: 9 }));
  const timed = { ...everyone, setUp: { ...everyone.setUp, programme: minutes } };
  expect(forecast(timed, bureau, START)).toMatchObject({ reached: 2, fittingSeconds: null, neededMs: 9 * MINUTE });
  expect(forecast(timed, bureau, START, [START + 7 * MINUTE])).toMatchObject({ reached: 1, fittingSeconds: 120 });
  expect(forecast(everyone, bureau, START, [null, START + 2 * MINUTE])).toMatchObject({ reached: 0, itemLeftMs: null });
});

it('OR15 without any such time there is no forecast', () => {
  const { everyone, bureau } = given(bothWait).state;
  expect(forecast(everyone, bureau, START, [null])).toMatchObject({ reached: null, fittingSeconds: null });
});
