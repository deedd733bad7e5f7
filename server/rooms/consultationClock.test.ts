import { expect, it } from 'vitest';
import { aSetUp } from '#server/testing/setUps.ts';
import { clockStart, instantOf } from './consultationClock.ts';

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
])('CO10 %s in %s is %s, also around the change of the clocks', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(utc(instant));
});

it('CO10 a stepped clock begins at the first sitting, else at midnight of the first day where it is held', () => {
  const timeZone = 'America/New_York';
  const sittings = [{ id: 'a', startsAt: '2026-03-08T10:00:00', endsAt: '2026-03-08T13:00:00' }];
  const stepped = { clock: 'stepped', timeZone, dates: ['2026-03-08'] } as const;
  const setUp = aSetUp({ ...stepped, dates: [...stepped.dates], sittings });
  expect(clockStart(setUp)).toBe(utc('2026-03-08T14:00:00Z'));
  expect(clockStart({ ...setUp, sittings: undefined })).toBe(utc('2026-03-08T05:00:00Z'));
  expect(clockStart({ ...setUp, clock: 'real' }, 77)).toBe(77);
});
