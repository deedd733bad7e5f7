import { describe, expect, test } from 'vitest';
import { wasOrWere } from './agreement.ts';
import { headingAsPhrase, lowerFirst } from './casing.ts';
import { datesInWords, monthInWords } from './dates.ts';
import { houseStyle } from './houseStyle.ts';
import { joinList, joinWords } from './joinList.ts';
import { Line } from './line.ts';
import { countWord, ordinalWord } from './numbers.ts';
import { quantifier, stakeholders } from './quantifier.ts';
import { asSubject, withArticle } from './withArticle.ts';
import { endsCut, hasFirstPerson, hasQuotation, isGlued } from './wording.ts';

const listed = (texts: string[], lead = '') =>
  joinList(
    new Line(),
    texts.map((text, at) => ({ text, cites: [`i${at}.1`] })),
    lead,
  );

describe('lists', () => {
  test.each([
    [['A'], '', 'A'],
    [['A', 'B'], '', 'A and B'],
    [['A', 'B', 'C'], '', 'A, B and C'],
    [['A and a', 'B'], '', 'A and a, as well as B'],
    [['A and a', 'B', 'C'], '', 'A and a, B, and C'],
    [['A, a', 'B', 'C'], '', 'A, a; B; and C'],
    [['A', 'B', 'C'], 'to ', 'to A, to B and to C'],
    [['A and a', 'B'], 'that ', 'that A and a and that B'],
    [['A, a', 'B'], 'to ', 'to A, a, and to B'],
  ])('DR50: a list joins %j with "%s" as "%s"', (texts, lead, expected) => {
    expect(listed(texts, lead).text).toBe(expected);
  });

  test('DR51: every element of a list knows exactly where it stands and what it stands on', () => {
    const line = listed(['cables', 'masts', 'sites'], 'for ');
    expect(line.elements.map(({ start, end }) => line.text.slice(start, end))).toEqual(['cables', 'masts', 'sites']);
    expect(line.elements.map(({ cites }) => cites)).toEqual([['i0.1'], ['i1.1'], ['i2.1']]);
    expect(line.cites()).toEqual(['i0.1', 'i1.1', 'i2.1']);
  });

  test('DR50: names are joined like elements', () => {
    expect(joinWords(['youth', 'media', 'academia'])).toBe('youth, media and academia');
    expect(joinWords([])).toBe('');
  });
});

describe('quantifiers', () => {
  test.each([
    [2, 2, 'some'],
    [2, 30, 'some'],
    [3, 3, 'several'],
    [3, 30, 'several'],
    [4, 16, 'many'],
    [4, 17, 'several'],
    [4, 5, 'many'],
    [5, 10, 'many'],
    [5, 9, 'most'],
    [5, 21, 'several'],
    [40, 40, 'most'],
  ])('DR52: %i of %i organizations are "%s"', (k, n, word) => {
    expect(quantifier(k, n)).toBe(word);
  });

  test('DR52: a fused list has the bare word, a single element a quantifier, one organization none', () => {
    expect(stakeholders(4, 5, 3)).toBe('stakeholders');
    expect(stakeholders(4, 5, 1)).toBe('many stakeholders');
    expect(stakeholders(1, 5, 1)).toBeNull();
  });
});

describe('agreement', () => {
  test.each([
    ['Human rights', 'were'],
    ['Environmental impact', 'was'],
    ['Bridging digital divides', 'was'],
    ['Policing and systemic racism', 'were'],
    ['Support to business and workers', 'was'],
    ['Data governance & artificial intelligence', 'were'],
    ['Digital economy, society and culture', 'were'],
    ['Access', 'was'],
    ['Ethics of technology', 'was'],
    ['Measures for trust', 'were'],
    ['Delta+20', 'was'],
    ['the Commission', 'was'],
    ['Member States', 'were'],
    ['United Nations', 'was'],
    ['developers of language models', 'were'],
    ['Internet governance', 'was'],
  ])('DR54: "%s" %s', (title, verb) => {
    expect(wasOrWere(title)).toBe(verb);
  });
});

describe('headings inside a sentence', () => {
  test('DR55: a heading becomes a phrase in lower case, with acronyms and proper words as they are', () => {
    expect(headingAsPhrase('The Digital Economy & Culture', '')).toBe('the digital economy and culture');
    expect(headingAsPhrase('AI and the Internet of Things', '')).toBe('AI and the Internet of things');
    expect(headingAsPhrase('WSIS+20 Framework', '')).toBe('WSIS+20 framework');
    expect(headingAsPhrase('Delta Follow-up', 'The work of the Delta goes on')).toBe('Delta follow-up');
  });

  test('DR55: a countable head takes its article as a subject', () => {
    expect(asSubject('multistakeholder model')).toBe('the multistakeholder model');
    expect(asSubject('human rights')).toBe('human rights');
    expect(withArticle('Small Islands Group')).toBe('the Small Islands Group');
    expect(withArticle('UNESCO')).toBe('UNESCO');
  });

  test('DR55: only a common first word loses its capital', () => {
    expect(lowerFirst('Clear targets')).toBe('clear targets');
    expect(lowerFirst('AI audits')).toBe('AI audits');
    expect(lowerFirst('Internet access')).toBe('Internet access');
  });
});

describe('dates and figures', () => {
  test.each([
    [['2023-10-10'], '10 October 2023'],
    [['2025-06-09', '2025-06-10'], '9-10 June 2025'],
    [['2025-06-30', '2025-07-01'], '30 June-1 July 2025'],
    [['2025-12-31', '2026-01-01'], '31 December 2025-1 January 2026'],
    [['2025-06-09', '2025-06-11'], '9 and 11 June 2025'],
    [['2024-02-28', '2024-02-29', '2024-03-01'], '28 February-1 March 2024'],
    [['soon'], ''],
    [[], ''],
  ])('DR56: %j is written "%s"', (dates, expected) => {
    expect(datesInWords(dates)).toBe(expected);
  });

  test('DR56: a month stands without a day, numbers under ten in words', () => {
    expect(monthInWords('2025-12')).toBe('December 2025');
    expect(monthInWords('2025-12-16')).toBe('16 December 2025');
    expect([countWord(3), countWord(12), countWord(1200)]).toEqual(['three', '12', '1,200']);
    expect([ordinalWord(1), ordinalWord(21)]).toEqual(['first', null]);
  });
});

describe('house style', () => {
  test.each([
    ['organise 40% of UN programs', 'organize 40 per cent of United Nations programmes'],
    ['UN Women and the UN', 'UN Women and the United Nations'],
    ['“trust” (as said) is key', 'trust is key'],
    ['data centers, recognised since 2001–2003', 'data centres, recognized since 2001-2003'],
    ['emphasis on multi-stakeholder talks', 'emphasis on multistakeholder talks'],
    ['to analyze and advise', 'to analyse and advise'],
  ])('DR57: "%s" is written "%s"', (text, expected) => {
    expect(houseStyle(text)).toBe(expected);
    expect(houseStyle(expected)).toBe(expected);
  });
});

describe('words that cannot stand', () => {
  test.each(['we need it', 'give us time', 'Our rights', "I'm here", 'you and they'])(
    'DR65: "%s" is in the speaker\'s person',
    (text) => {
      expect(hasFirstPerson(text)).toBe(true);
    },
  );

  test.each(['the US market', 'virus scans', 'yourcompany', 'mining'])('DR65: "%s" is not', (text) => {
    expect(hasFirstPerson(text)).toBe(false);
  });

  test('DR65: quotations, cut ends and glued headings are seen', () => {
    expect(hasQuotation('the "dark age"')).toBe(true);
    expect(hasQuotation("the speaker's list")).toBe(false);
    expect(endsCut('a first reading in May')).toBe(false);
    expect(endsCut('access to the.')).toBe(true);
    expect(endsCut('an exchange in which an operator.')).toBe(true);
    expect(endsCut('access to water.')).toBe(false);
    expect(isGlued('NET NEUTRALITY The body supports it')).toBe(true);
    expect(isGlued('assessment and prospects During the forum')).toBe(true);
    expect(isGlued('people in The Gambia have access')).toBe(false);
  });
});
