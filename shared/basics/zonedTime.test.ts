import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantOf } from './zonedTime.ts';

const utc = (iso: string) => Date.parse(iso);

it.each([
  // Summer time began at 02:00 on 29 March 2026 and ended at 03:00 on 25 October 2026.
  ['2026-03-29T01:30:00', 'Europe/Zurich', '2026-03-29T00:30:00Z'],
  ['2026-03-29T03:30:00', 'Europe/Zurich', '2026-03-29T01:30:00Z'],
  ['2026-10-25T00:30:00', 'Europe/Zurich', '2026-10-24T22:30:00Z'],
  ['2026-10-25T03:30:00', 'Europe/Zurich', '2026-10-25T02:30:00Z'],
  ['2026-03-08T01:30:00', 'America/New_York', '2026-03-08T06:30:00Z'],
  ['2026-03-08T03:30:00', 'America/New_York', '2026-03-08T07:30:00Z'],
  ['2026-11-01T00:30:00', 'America/New_York', '2026-11-01T04:30:00Z'],
  ['2026-11-01T03:30:00', 'America/New_York', '2026-11-01T08:30:00Z'],
  ['2026-05-04T10:00', 'Asia/Kathmandu', '2026-05-04T04:15:00Z'],
  ['2026-05-04T10:00:00Z', 'Asia/Kathmandu', '2026-05-04T10:00:00Z'],
  ['2026-05-04T10:00:00+02:00', 'Asia/Kathmandu', '2026-05-04T08:00:00Z'],
  ['2026-05-04T10:00-0330', 'Asia/Kathmandu', '2026-05-04T13:30:00Z'],
  ['2026-05-04T10:00:07.5', 'UTC', '2026-05-04T10:00:07.500Z'],
  ['2026-05-04', 'UTC', '2026-05-04T00:00:00Z'],
])('CO10 %s in %s is %s, also around the change of the clocks', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(utc(instant));
});

it('CO10 every instant that a clock of the world can show is read as the calendar has it', () => {
  const anyTime = fc.integer({ min: utc('1600-01-01T00:00:00Z'), max: utc('2400-01-01T00:00:00Z') });
  fc.assert(
    fc.property(anyTime, (at) => {
      const iso = new Date(at).toISOString();
      expect(instantOf(iso, 'Asia/Tokyo')).toBe(at);
      expect(instantOf(iso.slice(0, -1), 'UTC')).toBe(at);
    }),
  );
});

it.each(['', 'ten', '10:00', '2026-5-4', '2026-05-04T10', '2026-05-04T10:00 '])('CO10 "%s" is no time', (text) => {
  expect(instantOf(text, 'UTC')).toBeNaN();
});
