import { describe, expect, it } from 'vitest';
import { pointsOf } from './testing/reportedOf.ts';

const elementsOf = (text: string) => pointsOf(text).flatMap(({ element }) => (element ? [element.text] : []));

describe('what is asked keeps what it is for', () => {
  it.each([
    [
      'We call for a village fund with yearly grants, including from the firms in our own valleys, to bring clean water to every house in the hills at a price that people can pay.',
      'a village fund with yearly grants, to bring clean water to every house in the hills at a price that people can pay',
    ],
    [
      'We urge the council to mark clean wells by colour, sound and smell, and to set targets that villages can measure by themselves.',
      'mark clean wells by colour, sound and smell, and to set targets that villages can measure by themselves',
    ],
    [
      'We propose that the old wells of the northern and southern villages be kept as a commons, under rules that the villages set themselves each spring.',
      'the old wells of the northern and southern villages be kept as a commons, under rules that the villages set themselves each spring',
    ],
  ])('PT14 in a summary too: %s', (text, element) => {
    expect(elementsOf(text)).toEqual([element]);
  });

  it('PT14 rather than an aside, where there is no room for both', () => {
    expect(
      elementsOf(
        'We propose a small standing council under the village board, with all farmers on an equal footing, to take up questions such as the price of pumps and access to data held by firms.',
      ),
    ).toEqual([
      'a small standing council under the village board to take up questions such as the price of pumps and access to data held by firms',
    ]);
  });

  it('PT14 examples of the speaker’s own go, and what says the same again', () => {
    expect(elementsOf('We call for wells in every village, including in our own valleys.')).toEqual([
      'wells in every village',
    ]);
    expect(elementsOf('We call for grants to all village bodies, i.e. boards, schools and clinics.')).toEqual([
      'grants to all village bodies',
    ]);
  });

  it('PT14 adverbs that belong to what was cut off go with it', () => {
    for (const { individual } of pointsOf(
      'The villages had a record harvest in 2016, and, not surprisingly, farmers are pessimistic about it.',
    ))
      expect(individual).not.toMatch(/surprisingly$/);
  });

  it('PT14 a statement that no cut leaves whole stands whole', () => {
    const said =
      'shared village wells, with water meters behind them and yearly accounts, will help farmers sooner than a binding law that enters into force in 2036';
    expect(elementsOf(`We believe that ${said}.`)).toEqual([said]);
  });

  it('PT14 what the speaker seeks beside is no part of what is believed', () => {
    expect(
      elementsOf('We believe that clean water is vital for the growth of villages and seek to help with pumps.'),
    ).toEqual(['clean water is vital for the growth of villages']);
  });
});
