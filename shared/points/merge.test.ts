import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaner, documentWeights, sameIdea, saysTheSame, similarity } from './merge.ts';
import type { Point } from './point.ts';

const point = (act: Point['act'], text: string, more: Partial<NonNullable<Point['element']>> = {}, ordinal = 1) => ({
  act,
  element: { shape: 'noun' as const, text, ...more },
  issues: [{ ordinal, score: 1 }],
});

describe('merging', () => {
  it('DR35 half of the stems in common, two at least, is the same idea', () => {
    expect(
      saysTheSame('a permanent mandate for the Internet Governance Forum', 'a permanent mandate for the IGF'),
    ).toBe(true);
    expect(saysTheSame('affordable devices for rural schools', 'rural schools with affordable devices')).toBe(true);
    expect(saysTheSame('affordable devices', 'affordable data')).toBe(false);
  });

  it('DR35 one idea nearly inside the other is the same, from three stems', () => {
    expect(
      saysTheSame(
        'human rights impact assessments',
        'mandatory human rights impact assessments before any deployment of public systems',
      ),
    ).toBe(true);
    expect(saysTheSame('rights', 'rights of the child in digital environments')).toBe(false);
  });

  it('DR36 opposing stances never merge', () => {
    expect(saysTheSame('ordering network shutdowns in elections', 'not ordering network shutdowns in elections')).toBe(
      false,
    );
    expect(
      sameIdea(point('concern', 'binding oversight of systems'), point('support', 'binding oversight of systems')),
    ).toBe(false);
  });

  it('DR36 shapes, agents and issues keep apart', () => {
    const base = point('urge', 'publish access data by sex', { shape: 'verb', agent: 'Member States' });
    expect(sameIdea(base, base)).toBe(true);
    expect(sameIdea(base, point('urge', 'publish access data by sex', { shape: 'verb', agent: 'operators' }))).toBe(
      false,
    );
    expect(sameIdea(base, point('urge', 'publish access data by sex'))).toBe(false);
    expect(sameIdea(base, { ...base, issues: [{ ordinal: 2, score: 1 }] })).toBe(false);
    expect(sameIdea(base, { ...base, element: null })).toBe(false);
  });

  it('DR35 similarity is symmetric, between 0 and 1, and 1 for the same text', () => {
    const text = fc
      .array(fc.constantFrom('access', 'data', 'rural', 'rights', 'open', 'schools', 'networks', 'the', 'of'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => words.join(' '));
    const weight = documentWeights(['open data', 'rural schools', 'rights of rural schools']);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = similarity(a, b, weight);
        expect(value).toBeCloseTo(similarity(b, a, weight), 10);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1.0000001);
        expect(saysTheSame(a, b)).toBe(saysTheSame(b, a));
      }),
    );
    expect(similarity('open rural networks', 'open rural networks', weight)).toBeCloseTo(1, 10);
  });

  it('DR35 of two texts the handier is kept', () => {
    expect(cleaner('a mandate', 'a permanent mandate for the Forum')).toBe('a permanent mandate for the Forum');
    expect(cleaner('open data for all schools', 'data that are open for all schools')).toBe(
      'open data for all schools',
    );
  });
});
