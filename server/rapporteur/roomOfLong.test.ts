import { describe, expect, it } from 'vitest';
import { pointsOf } from './testing/reportedOf.ts';

const needs = [
  'pumps in hill villages',
  'seeds for dry fields',
  'teachers of well repair',
  'maps of underground rivers',
  'tanks beside rural schools',
  'tests of drinking water',
  'roofs that collect rain',
  'training for young plumbers',
  'filters against iron and salt',
  'rules on river gravel',
];
/** About fifty words that ask nothing, so that the asks of an intervention stand far apart. */
const talk = Array.from(
  { length: 4 },
  () => 'It rained a little and then it was dry again and people went home slowly.',
).join(' ');
const statement = (asks: readonly string[], between: string) =>
  asks.map((need) => `We call for ${need}. ${between}`).join(' ');
const told = (text: string) => pointsOf(text).filter(({ individual }) => individual !== null);

describe('how much is taken of an intervention', () => {
  it('DR146 seven points of a usual one, more of a long one, and never more than twice as many', () => {
    expect(told(statement(needs, ''))).toHaveLength(7);
    expect(told(statement(needs, `${talk} ${talk}`)).length).toBeGreaterThan(7);
    expect(
      told(statement([...needs, ...needs.map((need) => `better ${need}`)], `${talk} ${talk}`)).length,
    ).toBeLessThan(15);
  });

  it('DR146 where little is told of somebody, what else they said on an issue is quoted', () => {
    const points = pointsOf(
      'We support pumps in villages. You people at the ministry walk along our wells and villages and count the seeds.',
    );
    expect(points.map(({ individual, flags }) => ({ individual, flags }))).toEqual([
      { individual: 'expressed support for pumps in villages', flags: [] },
      { individual: null, flags: ['firstPerson'] },
    ]);
  });

  it('DR146 thanks, questions and what is beside the issues are not', () => {
    const text =
      'We support pumps in villages. Thank you for the opportunity to speak about our villages. My grandmother once met your three tall cousins at the old harbour.';
    expect(pointsOf(text)).toHaveLength(1);
  });
});
