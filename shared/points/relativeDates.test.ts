import { describe, expect, it } from 'vitest';
import { withDates } from './relativeDates.ts';

/** A Tuesday. */
const SITTING = '2025-06-17';

describe('days that only the hearers know', () => {
  it.each([
    ['The list will be public on Friday.', 'The list will be public on 20 June 2025.'],
    ['We will publish it by Monday.', 'We will publish it by 23 June 2025.'],
    ['Tomorrow the wells will be opened.', 'On 18 June 2025 the wells will be opened.'],
    ['The pump broke yesterday.', 'The pump broke on 16 June 2025.'],
    ['Last year, prices fell by half.', 'In 2024, prices fell by half.'],
    ['The plan is due by next year.', 'The plan is due by 2026.'],
    ['Wells were dug this month.', 'Wells were dug in June 2025.'],
    ['It was signed three years ago.', 'It was signed in 2022.'],
  ])('PT13 are said by their dates where the date of the sitting is known: %s', (text, dated) => {
    expect(withDates(text, SITTING)).toBe(dated);
  });

  it.each([
    'The list was public on Friday.',
    'The list will be public on Tuesday.',
    'The list will be public on Friday 4 July.',
    'Over the last year prices fell.',
    "Last year's budget was small.",
    'Wells are dug every Friday and will be.',
    'It was said two weeks ago.',
  ])('PT13 stay where nobody can reckon them: %s', (text) => {
    expect(withDates(text, SITTING)).toBe(text);
  });

  it('PT13 stay without the date of the sitting', () => {
    expect(withDates('The list will be public on Friday.', undefined)).toBe('The list will be public on Friday.');
  });
});
