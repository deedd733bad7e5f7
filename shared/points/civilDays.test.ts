import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, civilOf, dayNumber, inWords, monthInWords, weekdayNamed, weekdayOf } from './civilDays.ts';

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

describe('PT13 the calendar', () => {
  it('PT13 agrees with the calendar of the machine on every day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const number = dayNumber(civilDay(iso)!);
        expect(number).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(civilOf(number)).toEqual(civilDay(iso));
        expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('PT13 says days and months in words', () => {
    expect(inWords(dayNumber({ year: 2024, month: 2, day: 28 }) + 1)).toBe('29 February 2024');
    expect(monthInWords({ year: 2025, month: 12, day: 3 }, 1)).toBe('January 2026');
    expect(monthInWords({ year: 2025, month: 1, day: 3 }, -1)).toBe('December 2024');
    expect([weekdayNamed('sunday'), weekdayNamed('noon')]).toEqual([6, -1]);
    expect(civilDay('soon')).toBeNull();
  });
});
