import { expect, test } from 'vitest';
import { presidingOf } from '#shared/consultation/programme/presidingOf.ts';
import { chair, secondChair } from '#shared/consultation/testing/actors.ts';
import { create, does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { handOverTo, successors } from './handOver.ts';

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
