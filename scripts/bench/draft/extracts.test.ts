import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from './contentWords.ts';
import { BASELINES, DRAWS, extract, ordersOf, shuffled } from './extracts.ts';

const said = ['Ferries need harbours.', 'Bees sleep.', 'Harbours and ferries need charts of the tides.'];

it('BE25 an extract takes whole sentences in its order, prints them in the order of the text and cuts the last', () => {
  expect(extract(said, [2, 0, 1], 10)).toBe('Ferries need Harbours and ferries need charts of the tides.');
  expect(extract(said, [0, 1, 2], 4)).toBe('Ferries need harbours. Bees');
  expect(extract(said, [1], 0)).toBe('');
});

it('BE25 it has exactly as many words as asked for, while there are any', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.constantFrom(...BASELINES), (words, baseline) => {
      for (const order of ordersOf(baseline, said))
        expect(countWords(extract(said, order, words))).toBe(Math.min(words, countWords(said.join(' '))));
    }),
  );
});

it('BE25 lead begins at the beginning, TextRank with the most central', () => {
  expect(ordersOf('lead', said)).toEqual([[0, 1, 2]]);
  expect(ordersOf('TextRank', said)[0]!.at(-1)).toBe(1);
});

it('BE25 chance draws often, differently, and the same in every run', () => {
  const many = Array.from({ length: 30 }, (_, at) => `Sentence ${at}.`);
  const draws = ordersOf('random', many);
  expect(draws).toHaveLength(DRAWS);
  expect(new Set(draws.map(String)).size).toBe(DRAWS);
  expect(ordersOf('random', many)).toEqual(draws);
  expect(draws.map((order) => order.toSorted((a, b) => a - b))).toEqual(draws.map(() => many.map((_, at) => at)));
});

it('BE25 every value is as likely in every place', () => {
  const firsts = Array.from({ length: 3000 }, (_, seed) => shuffled(['a', 'b', 'c'], seed)[0]!);
  for (const letter of ['a', 'b', 'c']) {
    const share = firsts.filter((first) => first === letter).length / firsts.length;
    expect(share).toBeGreaterThan(0.29);
    expect(share).toBeLessThan(0.38);
  }
});
