import { expect, test } from 'vitest';
import { liveBalanceOf } from '#shared/consultation/balance/balanceOfConsultation.ts';
import { given } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { miraHasSpoken } from '#shared/consultation/testing/stories.ts';
import { isTelling, traits } from './traits.ts';

test('CL310 every trait of the console is one that the bureau is told, and one that nobody stated says nothing', () => {
  const { by } = liveBalanceOf(given(miraHasSpoken).state, START);
  expect([...traits].sort()).toEqual(Object.keys(by).sort());
  expect(isTelling(by.gender!)).toBe(false);
  expect(isTelling(by.category!)).toBe(true);
});
