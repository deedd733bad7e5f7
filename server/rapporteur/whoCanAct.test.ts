import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

describe('who is asked', () => {
  it.each([
    ['We want the money to go to village pumps.', 'called for the money to go to village pumps'],
    ['We would like water to be affordable in villages.', 'called for water to be affordable in villages'],
  ])('DR134 what should become of a thing is called for: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
    expect(pointsOf(text)[0]?.element).not.toHaveProperty('agent');
  });

  it.each([
    'We urge the money to go to village pumps.',
    'We expect the price of water to rise in villages.',
    'We urge the council to of the river to share wells with villages.',
  ])('DR134 and neither a thing nor half an agent is urged: %s', (text) => {
    expect(pointsOf(text).filter(({ element }) => element?.agent !== undefined)).toEqual([]);
    expect(reportedOf(text)).toEqual([]);
  });

  it.each([
    ['We want parents to pay for village water.', 'parents'],
    ['We urge teachers to test the village wells.', 'teachers'],
    ['We ask the co-chairs to share the plans for wells.', 'the co-chairs'],
    ['We urge the Ministry of Water to test village wells.', 'the Ministry of Water'],
    ['We call on landowners to share water with villages.', 'landowners'],
  ])('DR134 people and bodies are: %s', (text, agent) => {
    expect(pointsOf(text)[0]?.element?.agent).toBe(agent);
  });

  it('DR134 a sound between doubled words leaves neither', () => {
    expect(reportedOf('we urge the the council to uh to fix the village pumps', 'captions')).toEqual([
      'urged the council to fix the village pumps',
    ]);
  });

  it.each([
    ['Should governments tax water?', 'asked whether governments should tax water'],
    ['How can villages repair wells?', 'asked how villages could repair wells'],
    ['Do villages filter river water?', 'asked whether villages filter river water'],
  ])('DR135 a question is told with its verb: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it('DR135 or quoted, where nobody can tell which word it is', () => {
    const points = pointsOf('Should the council fund village filters?');
    expect(points.map(({ individual, flags }) => [individual, flags])).toEqual([[null, ['question']]]);
  });
});
