import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

const elementsOf = (text: string) => pointsOf(text).flatMap(({ element }) => (element ? [element.text] : []));

describe('half of what was said is not told', () => {
  it('PT19 a noun of two sides keeps its second, or is told in the report only', () => {
    const text =
      'We highlight the role of village schools and local health clinics in teaching the growing number of young farmers how water is to be measured.';
    for (const said of [...reportedOf(text), ...elementsOf(text)]) expect(said).toMatch(/ in teaching/);
  });

  it.each([
    ['We must make the same promise to the villages as they have made to us.', /made$/],
    ['The villages were given 40 wells in 2005, and since then nobody has come to repair a pump.', /2005$/],
    ['No single village is responsible for the loss of water; we all are.', /./],
  ])('PT19 what turns in its second half is not told by the first: %s', (text, never) => {
    for (const said of reportedOf(text)) expect(said).not.toMatch(never);
  });

  it.each([
    [
      'Since 2015 we have trained forty teachers in the villages of the north.',
      'reported having trained forty teachers in the villages of the north since 2015',
    ],
    [
      'In Northern Hills we have repaired forty wells for the villages.',
      'reported having repaired forty wells for the villages in Northern Hills',
    ],
  ])('PT19 since when and where something was done stays, also without a comma: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it('PT19 of two asks the one that stands without what was said before is told', () => {
    expect(
      reportedOf(
        'We ask the government to condemn this practice and to call in public for an end to the closing of village wells.',
      ),
    ).toEqual(['urged the government to call in public for an end to the closing of village wells']);
    expect(
      reportedOf('We ask the council to employ men who know these wells and to say how long repair takes.'),
    ).toEqual([]);
  });

  it.each([
    [
      'We call for 1,700workers and $500million for the village wells.',
      '1,700 workers and $500 million for the village wells',
    ],
    ["We call for grants to people who've lost village wells.", 'grants to people who have lost village wells'],
    ['We call for pumps that serve the Resilience of villages.', 'pumps that serve the Resilience of villages'],
    [
      'We support water for its Durability, Resilience and growth of villages.',
      'water for its durability, resilience and growth of villages',
    ],
    ['We highlight the investment that we are making in village wells.', 'the investment being made in village wells'],
    [
      'We welcome the progress we have made in repairing village wells.',
      'the progress made in repairing village wells',
    ],
  ])('PT20 what a conversion or the tongue left is set right: %s', (text, element) => {
    expect(elementsOf(text)).toEqual([element]);
  });

  it('PT20 what the speaker did stays theirs where it is the sentence itself', () => {
    expect(reportedOf('When we have made in the villages what we sell, we are glad.')).toEqual([]);
  });

  it('PT19 examples go before what they are examples of', () => {
    const text =
      'Will the council commit to a full review of the use of water by the mills, in particular the pumps, pipes and meters that the mills were given by the village?';
    expect(elementsOf(text)).toEqual(['commit to a full review of the use of water by the mills']);
  });

  it('PT19 a concern that is highlighted is a concern', () => {
    const [point] = pointsOf('We highlight the growing concern about the price of water in villages.');
    expect(point).toMatchObject({
      act: 'concern',
      individual: 'expressed concern about the price of water in villages',
      element: { text: 'the price of water in villages' },
    });
  });

  it('PT19 a list before its verb, and "since then", end no statement', () => {
    expect(
      reportedOf(
        'The water fund which serves villages, towns, mills, and farmers has proven to be effective for wells.',
      ),
    ).toEqual([
      'noted that the water fund which serves villages, towns, mills, and farmers has proven to be effective for wells',
    ]);
    expect(
      reportedOf(
        'The water levy in villages is 12 per cent and since then has been raised to 14 per cent by the council.',
      ).join(),
    ).toMatch(/14 per cent/);
  });
});
