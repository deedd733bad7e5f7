import { describe, expect, it } from 'vitest';
import { baseOfThirdPerson, gerund } from './verbForms.ts';

describe('verb forms', () => {
  it.each([
    ['develop', 'developing'],
    ['ensure', 'ensuring'],
    ['set', 'setting'],
    ['tie', 'tying'],
    ['agree', 'agreeing'],
    ['focus', 'focusing'],
    ['commit', 'committing'],
    ['strengthen', 'strengthening'],
    ['enjoy', 'enjoying'],
    ['carry', 'carrying'],
    ['be', 'being'],
  ])('DR32 a proposal takes the gerund: %s', (base, ing) => {
    expect(gerund(base)).toBe(ing);
  });

  it.each([
    ['commits', 'commit'],
    ['is', 'be'],
    ['has', 'have'],
    ['establishes', 'establish'],
    ['carries', 'carry'],
    ['address', 'address'],
  ])('DR32 a recommendation takes the base form: %s', (third, base) => {
    expect(baseOfThirdPerson(third)).toBe(base);
  });
});
