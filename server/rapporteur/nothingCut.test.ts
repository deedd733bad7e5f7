import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

const printed = (text: string) =>
  pointsOf(text).flatMap(({ individual, element }) =>
    individual === null ? [] : [[individual, element?.text ?? null]],
  );

describe('what belongs to a point', () => {
  it.each([
    [
      'In remote villages, we need more pumps.',
      'emphasized the need for more pumps in remote villages',
      'more pumps in remote villages',
    ],
    [
      'During droughts, we urge governments to keep the village wells open.',
      'urged governments to keep the village wells open during droughts',
      'keep the village wells open during droughts',
    ],
    [
      'For women in villages, it is essential to repair the pumps.',
      'emphasized the need to repair the pumps for women in villages',
      'repair the pumps for women in villages',
    ],
    [
      'In dry villages, we believe that wells should be free.',
      'expressed the view that in dry villages, wells should be free',
      'in dry villages, wells should be free',
    ],
    [
      'Since the last drought, the price of water in villages has doubled to nine dollars.',
      'noted that since the last drought, the price of water in villages has doubled to nine dollars',
      'since the last drought, the price of water in villages has doubled to nine dollars',
    ],
  ])('DR142 keeps where, when and for whom it holds: %s', (text, individual, element) => {
    expect(printed(text)).toEqual([[individual, element]]);
  });

  it.each([
    ['In this context, we call for pumps in villages.', 'called for pumps in villages'],
    ['For this reason, we need pumps in villages.', 'emphasized the need for pumps in villages'],
    ['In conclusion, we support wells in villages.', 'expressed support for wells in villages'],
    ['In the course of the discussion, we propose a fund for village wells.', 'proposed a fund for village wells'],
  ])('DR142 and leaves out what only ties it to the talk: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it('DR142 a fact that holds only where the speaker was is not told of the world', () => {
    expect(reportedOf('In the villages where we dug wells, the price of water fell by half.')).toEqual([]);
  });

  it.each([
    [
      'We call for inspection of pumps that serve villages without a river, with public reports on water and the power to close a well.',
      'inspection of pumps that serve villages without a river',
    ],
    [
      'We propose a yearly report on wells, in plain words, on what became of each village pump.',
      'a yearly report on wells, in plain words, on what became of each village pump',
    ],
    [
      'We urge operators of pumps to work with the villages along the river, and to share the water with those villages.',
      'work with the villages along the river, and to share the water with those villages',
    ],
    [
      'We would like to see village wells written into the plan for water.',
      'village wells to be written into the plan for water',
    ],
  ])('DR143 keeps the clause that says which is meant, and what a noun is about: %s', (text, element) => {
    expect(pointsOf(text).map((point) => point.element?.text)).toEqual([element]);
  });

  it.each([
    'We need to weigh the costs of pumps that fall far below every single estimate that the four villages along the long dry river gave of what water costs in a good year or a bad one and in every season of it.',
    'We have sent letters to three villages like this one and we never heard what became of the wells.',
    'Our own well costs seven thousand dollars in repairs, and we have to change the procedure.',
    'We propose a second well beside it.',
    'We need wells of the mid -1990s.',
    'We need to write down something specific.',
  ])('DR143 and what would say something else without it is not printed: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it('DR143 of two statements joined by "but" the second was meant', () => {
    expect(reportedOf('Villages have pumps, but nobody pays for the repair of the broken wells.')).toEqual([
      'noted that nobody pays for the repair of the broken wells',
    ]);
  });

  it.each(['Women pay more for water in villages.', 'Children carry water to remote villages every day.'])(
    'DR143 a plural without an s has its verb: %s',
    (text) => {
      expect(reportedOf(text)).toHaveLength(1);
    },
  );

  it.each([
    ['One of the key achievements of the villages is the repair of the wells.', 'welcome'],
    ['The village fund has proven to be a valuable partner of farmers.', 'welcome'],
    ['Safe use of wells requires regular tests of water.', 'emphasize'],
    ['Villages can play a crucial role in the care of wells.', 'emphasize'],
    ['Equally important is the care of village wells.', 'emphasize'],
    ['Significant progress is needed in dry villages.', 'call'],
    ['No significant progress has reached the villages with wells.', 'fact'],
  ])('DR148 praise and weight are known as such: %s', (text, act) => {
    expect(pointsOf(text).map((point) => point.act)).toEqual([act]);
  });

  it('DR148 what another body reaffirmed is not the speaker’s', () => {
    expect(reportedOf('The summit of farmers reaffirmed the importance of village wells.')).toEqual([]);
  });

  it('DR144 a short sentence without a word of English is in another language', () => {
    expect(pointsOf('Wir brauchen mehr Brunnen.').map(({ flags }) => flags)).toEqual([['otherLanguage']]);
    expect(pointsOf('Pumps serve the villages of La Paz.').flatMap(({ flags }) => flags)).toEqual([]);
  });
});
