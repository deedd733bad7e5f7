import { describe, expect, it } from 'vitest';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';

describe('what the speaker’s side did and will do', () => {
  it.each([
    ['We repaired four hundred pumps in dry villages.', 'reported having repaired four hundred pumps in dry villages'],
    ['That is why we built wells beside village schools.', 'reported having built wells beside village schools'],
    [
      'We will repair the pumps of all hill villages by 2030.',
      'announced plans to repair the pumps of all hill villages by 2030',
    ],
    [
      'We will continue to test the water of village wells.',
      'announced plans to continue to test the water of village wells',
    ],
    ['Our priority is clean water in every village.', 'described clean water in every village as a priority'],
  ])('DR147 is told: %s', (text, individual) => {
    expect(reportedOf(text)).toEqual([individual]);
  });

  it('DR147 a plan has no element, a deed and a priority have one', () => {
    const elements = (text: string) => pointsOf(text).map(({ element }) => element?.text ?? null);
    expect(elements('We will repair the pumps of all hill villages by 2030.')).toEqual([null]);
    expect(elements('We repaired four hundred pumps in dry villages.')).toEqual([
      'repairing four hundred pumps in dry villages',
    ]);
    expect(elements('Our priority is clean water in every village.')).toEqual(['clean water in every village']);
  });

  it.each([
    'We will not repair the pumps of hill villages.',
    'We will see what happens to the pumps in villages.',
    'If we repaired the pumps in villages, people would drink.',
    'They say that we repaired the pumps of the villages.',
    'We talked about pumps in villages all morning.',
    'When we repaired the village pump it broke again.',
    'We repaired and shared out the pumps of the villages.',
    'We will continue to support the villages.',
    'We assumed that villages own pumps, on past experience.',
    'Our priority is not water in villages.',
    'Will we repair the pumps of hill villages?',
  ])('DR147 and this is not: %s', (text) => {
    expect(reportedOf(text).join('; ')).not.toMatch(/^(?:reported having|announced plans|described)/);
  });
});
