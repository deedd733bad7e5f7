import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

const elementsOf = (text: string) => pointsOf(text).flatMap(({ element }) => (element ? [element.text] : []));

describe('an act is what the speaker did', () => {
  it.each([
    'Stakeholders are agreed that there is a need for wells in every village.',
    'All participants were in full agreement that wells are needed in every village.',
    'There is broad consensus that villages need more wells.',
  ])('PT17 what all are said to be agreed on is quoted at most: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it('PT17 what a meeting is an opportunity for is no proposal', () => {
    expect(
      reportedOf('The forum is an opportunity to: Strengthen efforts for clean wells in villages.').join(),
    ).not.toMatch(/propos|recommend|suggest/);
    expect(reportedOf('We ask governments to: Strengthen efforts for clean wells in villages.').join()).toMatch(
      /strengthening efforts for clean wells/,
    );
  });

  it('PT17 a report demands with "should"', () => {
    expect(elementsOf('We believe that the village council shall remain the keeper of the wells.')).toEqual([
      'the village council should remain the keeper of the wells',
    ]);
  });
});

describe('what says nothing is no point', () => {
  it.each([
    'Water follows the pipes, and everyone likes to open a well.',
    'Village operators are working very hard on delivering water to the hills.',
    'The water council was established in an era before most villages had pumps.',
  ])('PT18 proverbs, efforts praised and how a body began: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it.each(['What worries us is fragmentation.', 'We are concerned about duplication.'])(
    'PT18 what befalls nobody knows what: %s',
    (text) => {
      expect(reportedOf(text)).toEqual([]);
    },
  );

  it('PT18 a role of which it is cut off in what', () => {
    const text =
      'We highlight the role of village schools and local clinics in teaching the growing number of farmers who have never used a water meter or a pump.';
    for (const element of elementsOf(text)) expect(element).toMatch(/ in teaching/);
  });

  it('PT18 work of which nobody says what it is', () => {
    expect(elementsOf('We urge the council to commit to the necessary work promised to villages in 2015.')).toEqual([]);
    expect(elementsOf('We urge the council to commit to work on the wells of villages.')).toEqual([
      'commit to work on the wells of villages',
    ]);
  });
});
