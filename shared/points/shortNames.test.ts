import { describe, expect, it } from 'vitest';
import { wholeNamesIn, withWholeNames } from './shortNames.ts';

const expanded = (before: string, sentence: string) =>
  withWholeNames(sentence, wholeNamesIn(`${before} ${sentence}`), before.length + 1);

describe('names said short', () => {
  it('PT15 are said whole where the same speaker gave the whole name before', () => {
    expect(expanded('The Village Water Forum met in May.', 'We support a mandate for the Forum.')).toBe(
      'We support a mandate for the Village Water Forum.',
    );
    expect(expanded('The Charter of Village Wells is old.', 'We support the Charter.')).toBe('We support the Charter.');
  });

  it.each([
    ['The Village Water Forum and the River Forum met.', 'We support the Forum.'],
    ['The village met.', 'We support the Forum and the Village Water Forum.'],
    ['The Village Water Forum met.', 'We support the Forum for Rivers.'],
    ['The Village Water Group met.', 'We support the Group.'],
  ])('PT15 stay as they were where another could be meant: "%s" "%s"', (before, sentence) => {
    expect(expanded(before, sentence)).toBe(sentence);
  });
});
