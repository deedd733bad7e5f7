import { describe, expect, it } from 'vitest';
import { withCapitals } from './captionCase.ts';
import { splitSentences } from './splitSentences.ts';

const parts = (text: string) => splitSentences(text).map((span) => span.text);

describe('captions without marks', () => {
  it.each([
    [
      'the last kilometre of every cable is the most expensive one in the islands however the cost of it falls on those who live there',
      [
        'the last kilometre of every cable is the most expensive one in the islands',
        'however the cost of it falls on those who live there',
      ],
    ],
    [
      'in the islands a month of data costs more than a month of rice for most families there is one cable for them all',
      [
        'in the islands a month of data costs more than a month of rice for most families',
        'there is one cable for them all',
      ],
    ],
    [
      'our libraries lent nine thousand handsets to families last year in the hills of the north and they have come back in good order',
      [
        'our libraries lent nine thousand handsets to families last year in the hills of the north',
        'and they have come back in good order',
      ],
    ],
    [
      'we do not want another body in this field and we call for better use of those that are there already',
      ['we do not want another body in this field', 'and we call for better use of those that are there already'],
    ],
  ])('DR124 each statement is read by itself: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    'we do not believe that the islands are helped by this and certainly not that we call for another body in the region',
    'some say that the islands are too far away and that nothing can be done and we call for patience in the meantime',
    'if the ministry does not publish the figures by the end of the coming year we call for an audit of the whole fund',
    'these are the tools that we have in the villages where the teachers who have come from the coast are at work',
  ])('DR124 a denial, a condition, somebody else’s view and a relative clause keep their words: %s', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('DR124 text with marks is left to its marks', () => {
    const text =
      'In the islands, a month of data costs more than a month of rice for most families, there is one cable for them all.';
    expect(parts(text)).toEqual([text]);
  });
});

describe('captions without capitals', () => {
  it('DR125 get the capitals that everybody knows, at the same length', () => {
    const text = 'in africa the igf and unesco should speak english and swahili on monday and so should i';
    const heard = withCapitals(text);
    expect(heard).toBe('in Africa the IGF and UNESCO should speak English and Swahili on Monday and so should I');
    expect(heard).toHaveLength(text.length);
  });

  it('DR125 what is a common word too stays, and so does a text with capitals of its own', () => {
    const common = 'it may be that turkey and china are on the table for all of us who sit here';
    expect(withCapitals(common)).toBe(common);
    const own = 'We met in africa and spoke of the igf for an hour or more.';
    expect(withCapitals(own)).toBe(own);
  });
});
