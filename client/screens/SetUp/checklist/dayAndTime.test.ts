import { expect, test } from 'vitest';
import type { Instant } from '#shared/basics/time.ts';
import { dayAndTime } from './dayAndTime.ts';

test('CL435 a day that is shown with a time is the day of the same zone', () => {
  const lateInUtc = Date.parse('2026-06-09T22:30:00Z') as Instant;
  expect(dayAndTime(lateInUtc, 'Asia/Tokyo')).toMatch(/10.*, 07:30$/);
  expect(dayAndTime(lateInUtc, 'UTC')).toMatch(/\b9\b.*, 22:30$/);
});
