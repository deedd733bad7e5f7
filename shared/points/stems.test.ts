import { describe, expect, it } from 'vitest';
import { stem } from './stems.ts';

const haveOneStem = (...words: string[]) => new Set(words.map(stem)).size === 1;

describe('stems', () => {
  it('DR230 the noun, the adjective and the doctrine of one matter share a stem', () => {
    expect(haveOneStem('finance', 'financing', 'financial', 'financially')).toBe(true);
    expect(haveOneStem('province', 'provinces', 'provincial')).toBe(true);
    expect(haveOneStem('economy', 'economies', 'economic')).toBe(true);
    expect(haveOneStem('society', 'societies', 'societal')).toBe(true);
    expect(haveOneStem('multilateral', 'multilateralism')).toBe(true);
  });

  it('DR230 words that only begin alike do not', () => {
    expect(haveOneStem('community', 'communities')).toBe(true);
    expect(haveOneStem('community', 'communication')).toBe(false);
    expect(haveOneStem('university', 'universal')).toBe(false);
    expect(haveOneStem('generative', 'general')).toBe(false);
    expect(haveOneStem('globalization', 'globalize')).toBe(true);
    expect(haveOneStem('globalization', 'global')).toBe(false);
    expect(haveOneStem('policy', 'police')).toBe(false);
    expect(haveOneStem('office', 'official')).toBe(false);
  });
});
