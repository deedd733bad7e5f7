import { describe, expect, it } from 'vitest';
import { lowerOpening, namesIn } from './sentenceOpening.ts';

const nothing = namesIn('');

describe('the opening word', () => {
  it.each([
    ['Women own fewer phones.', 'women own fewer phones.'],
    ['Kenya supports the text.', 'Kenya supports the text.'],
    ['Canadians expect better.', 'Canadians expect better.'],
    ['AI needs oversight.', 'AI needs oversight.'],
    ['Member States agree.', 'Member States agree.'],
    ['The Internet is global.', 'the Internet is global.'],
    ['I agree.', 'I agree.'],
    ['People-centred design helps.', 'people-centred design helps.'],
  ])('DR31 only a name keeps its capital: %s', (sentence, continued) => {
    expect(lowerOpening(sentence, nothing)).toBe(continued);
  });

  it('DR31 a word with a capital inside the text, never in lower case, is a name', () => {
    const isName = namesIn('We met in Luleå. The town of Luleå is cold, and Public or public is no name.');
    expect(isName('Luleå')).toBe(true);
    expect(isName('Public')).toBe(false);
  });
});
