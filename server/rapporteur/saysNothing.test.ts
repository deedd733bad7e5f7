import { describe, expect, it } from 'vitest';
import { pointsOf } from './testing/reportedOf.ts';

const elementsOf = (text: string) => pointsOf(text).map(({ element }) => element?.text ?? null);

describe('what says nothing by itself', () => {
  it.each([
    'In the northern valleys nobody sleeps, we need to remain vigilant.',
    'We need to continue working hard together.',
    'We propose a number options to engage with villages such as lending pumps, training teachers and digging wells.',
    'We propose some measures for the valleys of the north such as lending pumps to the poorest villages, training teachers in every school and digging wells.',
    'We propose basic principles regarding in the governance of wells.',
  ])('DR183 is no element of the summary: %s', (text) => {
    for (const element of elementsOf(text))
      expect(element ?? '').not.toMatch(/^(?:remain|continue|a number|(?:some )?measures|basic)/);
  });

  it.each([
    ['We need to remain members of the water union.', 'remain members of the water union'],
    ['We propose a number of measures against leaking pumps.', 'measures against leaking pumps'],
  ])('DR183 and what says what it is stays one: %s', (text, element) => {
    expect(elementsOf(text).join()).toContain(element);
  });
});

describe('what says which is meant', () => {
  it.each([
    [
      'We recommend longer leases, shared pumps, and open tenders for public wells in districts where there is no business case.',
      'longer leases, shared pumps, and open tenders for public wells in districts where there is no business case',
    ],
    [
      'We believe in an approach that keeps the river as a common with a long memory without harming the health of its fishers.',
      'an approach that keeps the river as a common with a long memory without harming the health of its fishers',
    ],
    [
      'We believe in an approach that keeps the river as a common with a long memory and a wide view of its banks without harming the health and safety of its fishers.',
      null,
    ],
  ])('DR184 is neither cut nor left out: %s', (text, element) => {
    expect(elementsOf(text)).toEqual([element]);
  });

  it('DR184 a need that something else is to meet is not asked for', () => {
    const met =
      'Two charters hold the best list of principles to address the need to reinforce the dams of the valley.';
    expect(elementsOf(met).join()).not.toContain('reinforce');
    expect(elementsOf('We highlight the need to reinforce the dams of the valley.')).toEqual([
      'reinforce the dams of the valley',
    ]);
  });
});

describe('figures', () => {
  it.each([
    ['More than seven hundred million adults cannot read.', 'fact'],
    ['Many people cannot afford a pump.', 'concern'],
  ])('DR184 a figure is told as it was said, without a concern that nobody voiced: %s', (text, act) => {
    expect(pointsOf(text).map((point) => point.act)).toEqual([act]);
  });
});
