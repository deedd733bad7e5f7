import { expect, test } from 'vitest';
import { presidingOf } from '#shared/consultation/programme/presidingOf.ts';
import { chair, secondChair } from '#shared/consultation/testing/actors.ts';
import { create, does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { handOverTo, likelySuccessor, successors } from './handOver.ts';

test('CL317 the chair is handed to a chair of the set-up, to another who chairs in the record, or to somebody typed', () => {
  const chairs = [
    { honorific: 'Ms.', name: 'Bela Nagy', country: 'Hungary' },
    { name: 'Iris Okafor', country: 'Nigeria' },
  ];
  const here = given(create({ chairs }), does(chair, { type: 'CheckIn' }), does(secondChair, { type: 'CheckIn' }));
  const offered = successors(here.state.everyone);
  expect(offered.map(({ name }) => name)).toEqual(['Ms. Bela Nagy', 'Iris Okafor', 'Ravi Menon']);
  const presiding = (value: string, typed = '') =>
    presidingOf(here.when(handOverTo(value, typed), { by: chair }).state.everyone)?.name;
  expect(offered.slice(1).map(({ value }) => presiding(value))).toEqual(['Iris Okafor', 'Ravi Menon']);
  expect(presiding('other', ' Tala Reyes ')).toBe('Tala Reyes');
});

test('CL444 handing over begins with the co-chair who does not preside, and with somebody to be typed where there is none', () => {
  const bela = { honorific: 'Ms.', name: 'Bela Nagy', country: 'Hungary' };
  const alone = given(create({ chairs: [bela] }));
  expect(likelySuccessor(alone.state.everyone)).toBe('other');
  const two = given(create({ chairs: [bela, { name: 'Iris Okafor', country: 'Nigeria' }] }));
  const to = likelySuccessor(two.state.everyone);
  const handed = two.when(handOverTo(to, ''), { by: chair }).state.everyone;
  expect(presidingOf(handed)?.name).toBe('Iris Okafor');
  expect(presidingOf(two.when(handOverTo(likelySuccessor(handed), ''), { by: chair }).state.everyone)?.name).toBe(
    'Bela Nagy',
  );
});
