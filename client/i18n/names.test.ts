import { expect, test } from 'vitest';
import { nameOf } from './names.ts';

test('CL71 a person is called with the form of address they gave; who gave no name is called so', () => {
  expect(nameOf({ name: 'Amara Okoye', honorific: 'Ms.' })).toBe('Ms. Amara Okoye');
  expect(nameOf({ name: 'Amara Okoye', honorific: null })).toBe('Amara Okoye');
  expect(nameOf({ honorific: 'Ms.' }, 'the speaker who gave no name')).toBe('the speaker who gave no name');
  expect(nameOf(undefined, 'the speaker who gave no name')).toBe('the speaker who gave no name');
});
