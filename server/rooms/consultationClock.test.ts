import { expect, it } from 'vitest';
import { aSetUp } from '#server/testing/setUps.ts';
import { clockStart } from './consultationClock.ts';

const utc = (iso: string) => Date.parse(iso);

it('CO10 a stepped clock begins at the first sitting, else at midnight of the first day where it is held', () => {
  const timeZone = 'America/New_York';
  const sittings = [{ id: 'a', startsAt: '2026-03-08T10:00:00', endsAt: '2026-03-08T13:00:00' }];
  const stepped = { clock: 'stepped', timeZone, dates: ['2026-03-08'] } as const;
  const setUp = aSetUp({ ...stepped, dates: [...stepped.dates], sittings });
  expect(clockStart(setUp)).toBe(utc('2026-03-08T14:00:00Z'));
  expect(clockStart({ ...setUp, sittings: undefined })).toBe(utc('2026-03-08T05:00:00Z'));
  expect(clockStart({ ...setUp, clock: 'real' }, 77)).toBe(77);
});
