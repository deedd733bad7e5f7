import { expect, it } from 'vitest';
import { categories, countedCategory } from './profile.ts';
import { mira } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, listOpen } from '../testing/stories.ts';

it('PE5 a category outside the list is kept as given', () => {
  const keeper = { ...mira, profile: { name: 'Mira Costa', category: 'Beekeepers' } };
  expect(given(listOpen, does(keeper, asks)).state.everyone.people['p11']?.category).toBe('Beekeepers');
});

it('PE5 and counted as other', () => {
  expect(countedCategory('Beekeepers')).toBe('other');
  expect(countedCategory('constructor')).toBe('other');
  expect(countedCategory('united nations')).toBe('United Nations');
  expect(countedCategory(undefined)).toBe('not given');
  expect(countedCategory('')).toBe('not given');
  for (const category of categories) expect(countedCategory(category.toUpperCase())).toBe(category);
});
