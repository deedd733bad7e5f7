import { expect, it } from 'vitest';
import { openSessionSchema } from '../../wire/session.schema.ts';
import { profileSchema } from './profile.schema.ts';

const accepts = (person: unknown) => profileSchema.safeParse(person).success;

it('AC10 a profile is what docs/PROTOCOL.md names, and nothing else', () => {
  const full = {
    name: 'Dr Åsa Ødegård-Nguyễn',
    honorific: 'H.E.',
    function: 'Minister',
    organization: 'Ministry',
    country: 'Norway',
    category: 'government',
    region: 'WEOG',
    gender: 'woman',
    pronoun: 'she',
    language: 'nb',
    accessMinutes: 3,
  };
  expect(profileSchema.parse(full)).toEqual(full);
  expect(profileSchema.parse({ name: '  Ada  ' })).toEqual({ name: 'Ada' });
  expect(accepts({})).toBe(true);
  for (const wrong of [
    { role: 'chair' },
    { name: 7 },
    { name: null },
    JSON.parse('{"__proto__":{"a":1}}'),
    'Ada',
    null,
  ]) {
    expect(accepts(wrong), JSON.stringify(wrong)).toBe(false);
  }
});

it('AC10 what would break a screen is refused: long names, control characters, unheard-of minutes', () => {
  expect(accepts({ name: 'a'.repeat(200) })).toBe(true);
  expect(accepts({ name: 'a'.repeat(201) })).toBe(false);
  for (const name of ['a\0b', 'a\nb', 'a\u0085b']) expect(accepts({ name })).toBe(false);
  for (const accessMinutes of [-1, 4, 1.5, '2', Number.NaN]) expect(accepts({ accessMinutes })).toBe(false);
});

it('AC10 a session is asked for with a token, and perhaps a person and a mode', () => {
  expect(openSessionSchema.safeParse({ token: 't', mode: 'room', person: { name: 'Ada' } }).success).toBe(true);
  for (const wrong of [{}, { token: '' }, { token: 't', mode: 'hall' }, { token: 't', ticket: 'x' }]) {
    expect(openSessionSchema.safeParse(wrong).success).toBe(false);
  }
});

it('DR217 a name of which nothing is to be seen counts as not given', () => {
  expect(profileSchema.parse({ name: '\u2060\u200b' })).toEqual({ name: '' });
  expect(profileSchema.parse({ name: 'A\u200bda' })).toEqual({ name: 'A\u200bda' });
});
