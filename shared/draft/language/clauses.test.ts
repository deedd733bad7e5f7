import { describe, expect, test } from 'vitest';
import { lowerOpening } from './casing.ts';
import { hasBrokenTail, withLastAnd, withoutTies } from './clauses.ts';
import { joinWords } from './joinList.ts';
import { namesPerson } from './persons.ts';
import { isGlued } from './wording.ts';

describe('a clause that stands alone', () => {
  test.each([
    ['investment should therefore be at the heart', 'investment should be at the heart'],
    ['meanwhile, time limits are running out', 'time limits are running out'],
    ['a date must also be announced', 'a date must be announced'],
    ['prices, however low, remain out of reach', 'prices, however low, remain out of reach'],
  ])('DR102: "%s" loses what ties it to its neighbours', (text, alone) => {
    expect(withoutTies(text)).toBe(alone);
  });

  test.each([
    ['enact a freeze of rents and fees, enforce deferrals', 'enact a freeze of rents and fees, and enforce deferrals'],
    [
      'eating the first jobs, transcription, translation, the call centre',
      'eating the first jobs, transcription, translation and the call centre',
    ],
    ['a short report every two years, in plain language', 'a short report every two years, in plain language'],
    ['masts, cables and sites', 'masts, cables and sites'],
    ['in Geneva, the Commission', 'in Geneva, the Commission'],
  ])('DR102: a list without its "and" gets it: "%s"', (text, joined) => {
    expect(withLastAnd(text)).toBe(joined);
    expect(withLastAnd(joined)).toBe(joined);
  });

  test.each([
    ['more justice for black, indigenous', true],
    ['a fairer, more inclusive and prosperous', true],
    ['training, tools and time', false],
    ['a small mechanism, with all on an equal footing', false],
  ])('DR102: a list that has lost its noun is found: "%s"', (text, isBroken) => {
    expect(hasBrokenTail(text)).toBe(isBroken);
  });

  test.each([
    ['Canadians need support', 'Canadians need support'],
    ['Mr. Dalton said so', 'Mr. Dalton said so'],
    ['Jessie Gito works there', 'Jessie Gito works there'],
    ['The Hague hosts a court', 'The Hague hosts a court'],
    ['The price has doubled', 'the price has doubled'],
    ['In ward offices people wait', 'in ward offices people wait'],
  ])('DR103: only a word that is no name loses its capital: "%s"', (text, lowered) => {
    expect(lowerOpening(text)).toBe(lowered);
  });

  test.each([
    ["Mr. Dalton's input", true],
    ['Minister Champagne has a flat', true],
    ['the Minister of Health', false],
    ['the General Assembly', false],
  ])('DR104: a person is known by an honorific or title: "%s"', (text, isNamed) => {
    expect(namesPerson(text)).toBe(isNamed);
  });
});

test('DR50: a relative clause does not swallow the next part of a list', () => {
  expect(joinWords(['safeguards that hold everywhere', 'oversight'])).toBe(
    'safeguards that hold everywhere, as well as oversight',
  );
});

test('DR65: words that conversion has torn apart stay out', () => {
  expect(isGlued('the labour market continue s to tighten')).toBe(true);
  expect(isGlued('a market for a few')).toBe(false);
});
