import { expect, it } from 'vitest';
import { meanRouge, rouge } from './rouge.ts';

it('BE21 stems count, marks and case do not', () => {
  expect(rouge('Harbours CLOSED.', 'the harbour closes')['ROUGE-1']).toBeCloseTo(
    (2 * (2 / 2) * (2 / 3)) / (1 + 2 / 3),
    5,
  );
});

it('BE21 function words move ROUGE of all words and not ROUGE of content words', () => {
  const plain = rouge('harbours closed ferries', 'ferries reached harbours');
  const padded = rouge('the harbours closed to the ferries', 'and so the ferries had reached the harbours');
  expect(padded['ROUGE-1 content']).toBe(plain['ROUGE-1 content']);
  expect(padded['ROUGE-1 content']).toBeCloseTo(2 / 3, 5);
  expect(padded['ROUGE-1']).not.toBeCloseTo(plain['ROUGE-1'], 2);
});

it('BE21 pairs of content words are neighbours once the others are left out', () => {
  expect(rouge('the price of data', 'the prices for the data')['ROUGE-2 content']).toBe(1);
  expect(rouge('data price', 'price data')['ROUGE-2 content']).toBe(0);
});

it('BE21 nothing said is nothing shared', () => {
  expect(rouge('', 'the price of data')).toEqual({
    'ROUGE-1': 0,
    'ROUGE-2': 0,
    'ROUGE-1 content': 0,
    'ROUGE-2 content': 0,
  });
  expect(rouge('of the', 'of the')['ROUGE-1 content']).toBe(0);
});

it('BE21 the mean of several is taken measure by measure', () => {
  const [one, none] = [rouge('tides', 'tides'), rouge('bees', 'tides')];
  expect(meanRouge([one, none])).toMatchObject({ 'ROUGE-1': 0.5, 'ROUGE-1 content': 0.5, 'ROUGE-2': 0 });
});
