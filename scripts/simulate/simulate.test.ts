import { expect, it } from 'vitest';
import { figuresOf, quantile, worstGroup } from './figures.ts';
import { simulate, type Wait } from './sitting.ts';

const waits = (category: string, minutes: number[]): Wait[] =>
  minutes.map((each) => ({ category, side: 'online', waited: each * 60_000, isReached: true }));

it('OR16 the worst group is the one with the longest median over that of everybody, small groups left out', () => {
  const sitting = [
    ...waits('youth', [10, 10, 10, 10, 10]),
    ...waits('media', [30, 30, 30, 30, 30]),
    ...waits('academia', [90, 90]),
  ];
  expect(worstGroup(sitting)).toEqual([{ group: 'media, online', ratio: 1 }]);
  expect(worstGroup(waits('academia', [90, 90]))).toEqual([]);
  expect([quantile([1, 2, 3, 4], 0.5), quantile([5], 0.95)]).toEqual([2.5, 5]);
});

it('OR16 the same seed gives the same sitting, lived through by the rules', () => {
  const once = simulate('alternation', 7);
  expect(simulate('alternation', 7)).toEqual(once);
  expect(simulate('arrival', 7)).not.toEqual(once);
  expect(simulate('lots', 7)).toEqual(simulate('lots', 7));
  expect(simulate('lots', 7).map(({ waited }) => waited)).not.toEqual(
    simulate('arrival', 7).map(({ waited }) => waited),
  );
  const { groups, reached } = figuresOf([once]);
  expect(groups.length).toBeGreaterThan(0);
  expect(reached).toBeGreaterThan(0.3);
});
