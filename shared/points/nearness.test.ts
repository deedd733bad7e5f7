import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileUnderIssues, profileIssues } from './fileUnderIssues.ts';
import { withNearness } from './nearness.ts';

const profiles = profileIssues([
  { title: 'Harbours', keywords: ['ferries', 'tides', 'silt'] },
  { title: 'Orchards', keywords: ['bees', 'pears', 'grafting'] },
  { title: 'Night trains', keywords: ['sleeping cars', 'timetables', 'tickets'] },
]);
const file = (text: string, nearness?: number[], itemIssues: number[] = []) =>
  fileUnderIssues(text, [], profiles, itemIssues, undefined, nearness);
const ordinals = (filed: { ordinal: number }[]) => filed.map(({ ordinal }) => ordinal);

describe('filing with a sentence encoder', () => {
  it('EN5 of issues that a text shares words with, the one that is nearer in meaning comes first', () => {
    const text = 'boats bring tickets and pears past the quay';
    expect(ordinals(file(text, [0, 0.6, 0.1]))[0]).toBe(2);
    expect(ordinals(file(text, [0, 0.1, 0.6]))[0]).toBe(3);
  });

  it('EN5 the second guess may be an issue that is near and shares no word', () => {
    const text = 'grafting pears keeps bees';
    expect(ordinals(file(text))).toEqual([2]);
    expect(ordinals(file(text, [0.5, 0.5, 0]))).toEqual([2, 1]);
  });

  it('EN5 what shares too little with every issue stays in the tray, and the item decides where words do not, however near it is to another', () => {
    expect(file('the weather was fine', [0, 0.9, 0])).toEqual([]);
    expect(ordinals(file('the weather was fine', [0, 0.9, 0], [1]))).toEqual([1]);
  });

  it('EN5 as near to all, it changes nothing', () => {
    const text = 'ferries sell tickets for sleeping cars';
    expect(file(text, [0.4, 0.4, 0.4])).toEqual(file(text));
  });

  const score = fc.integer({ min: 0, max: 500 }).map((n) => n / 1000);
  const cosine = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 1000);
  it('EN5 the best is never less sure than words alone made it, and no issue gains on one that is nearer', () => {
    const cases = fc.array(fc.tuple(score, cosine), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cases, (issues) => {
        const words = new Map(issues.map(([own], at) => [at + 1, own]));
        const moved = withNearness(
          words,
          issues.map(([, near]) => near),
        );
        expect(Math.max(...moved.values())).toBeGreaterThanOrEqual(Math.max(...words.values()) - 1e-9);
        for (const [a, [ownA, nearA]] of issues.entries())
          for (const [b, [ownB, nearB]] of issues.entries())
            if (nearA >= nearB)
              expect(moved.get(a + 1)! - moved.get(b + 1)!).toBeGreaterThanOrEqual(ownA - ownB - 1e-9);
      }),
    );
  });
});
