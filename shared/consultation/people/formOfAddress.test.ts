import { expect, it } from 'vitest';
import { formOfAddress } from './formOfAddress.ts';

it.each([
  ['Ms. Ada Lind', 'Ms.', 'Ada Lind'],
  ['H.E. Mr. Joao Prata', 'H.E. Mr.', 'Joao Prata'],
  ['  Professor Ann Berg ', 'Professor', 'Ann Berg'],
  ['Joao Prata', undefined, 'Joao Prata'],
  ['Drake Hughes', undefined, 'Drake Hughes'],
  ['Sir', undefined, 'Sir'],
])('CO1 "%s" is printed: form of address %s, name %s', (printed, honorific, name) => {
  expect(formOfAddress(printed)).toEqual({ name, ...(honorific && { honorific }) });
});
