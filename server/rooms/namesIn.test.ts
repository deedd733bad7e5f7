import { expect, it } from 'vitest';
import { nameFinder } from './namesIn.ts';

it.each([
  ['Zebulon Quark called for wells.', 'named'],
  ['that is zebulon quark, called for wells', 'named'],
  ['ZEBULON  Quark called', 'named'],
  ['As Mr. Quark said, wells matter.', 'named'],
  ['We thank Mr Quark.', 'named'],
  ['Dr. Zebulon spoke.', 'named'],
  ['Ms. Ana Quark spoke.', 'named'],
  ['Quark spoke of wells.', 'maybe'],
  ['QuarkOrg called for wells.', 'maybe'],
  ['A quark is a particle; mr jones said so.', null],
  ['Quarkson and Zebulonia called.', null],
  ['Mr. Jones spoke of wells.', null],
])('OP8 of Zebulon Quark: "%s" %s', (text, finding) => {
  expect(nameFinder(['Zebulon  Quark'], ['QuarkOrg'])(text)).toBe(finding);
});

it('OP8 a particle of a name is nobody’s', () => {
  expect(nameFinder(['Ana de la Rosa'])('Mr. de la Cruz and the De Beers agreed.')).toBeNull();
  expect(nameFinder(['Ana de la Rosa'])('Ms. de la Rosa agreed.')).toBe('named');
});

it.each([
  ['Wells matter; Bo of TinyOrg agreed.', 'Bo', 'named'],
  ['Ms. Bo agreed.', 'Bo', 'named'],
  ['Boats agreed with the bo.', 'Bo', null],
  ['An agreement was reached.', 'An', 'maybe'],
  ['Mark said so.', 'Mark', 'named'],
  ['We mark the day.', 'mark', null],
  ['C++ (x) said so.', 'C++ (x)', 'named'],
])('OP8 a name of one word: "%s" names %s: %s', (text, name, finding) => {
  expect(nameFinder([name])(text)).toBe(finding);
});
