import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './splitSentences.ts';

const texts = (whole: string) => splitSentences(whole).map(({ text }) => text);

describe('sentences', () => {
  it('DR26 an abbreviation does not end a sentence', () => {
    expect(texts('Thank you, Mr. Chair. The U.N. Secretary-General spoke, e.g. on trust. It was noted.')).toEqual([
      'Thank you, Mr. Chair.',
      'The U.N. Secretary-General spoke, e.g. on trust.',
      'It was noted.',
    ]);
    expect(texts('H.E. Ms. Ndiaye, Dr. Okafor and Prof. Lind agree. We support No. 3 of the list.')).toHaveLength(2);
  });

  it('DR26 a soft line break does not end a sentence, a list item does', () => {
    expect(texts('We call for open\nstandards in all regions.')).toEqual([
      'We call for open\nstandards in all regions.',
    ]);
    expect(texts('We propose:\n- a shared library\n- a pooled fund')).toEqual([
      'We propose:',
      '- a shared library',
      '- a pooled fund',
    ]);
  });

  it('DR26 a lost space after a full stop still separates two sentences', () => {
    expect(texts('The principles serve people.We consider them central to the text.')).toHaveLength(2);
  });

  it('DR27 every sentence stands in the text at its offsets, in order and without overlap', () => {
    const word = fc.constantFrom(
      'Data',
      'access',
      'Mr.',
      'e.g.',
      'gap',
      'No.',
      '\n',
      '- ',
      '(a)',
      'U.S.',
      'cost.',
      'why?',
      '“same',
      'rights”',
      'été',
      '数据。',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const whole = words.join(' ');
        let at = 0;
        for (const { text, start, end } of splitSentences(whole)) {
          expect(whole.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});
