import { describe, expect, it } from 'vitest';
import { printInstant } from './dates.ts';
import { colophonOf } from './marks.ts';
import { testDocument } from './testing/documents.ts';

describe('EX22 times that people read in an export', () => {
  it.each([
    ['2026-03-10T17:05:00.000Z', 'Africa/Nairobi', '10 March 2026, 20:05 (Nairobi, GMT+3)'],
    ['2026-03-10T22:05:00.000Z', 'Africa/Nairobi', '11 March 2026, 01:05 (Nairobi, GMT+3)'],
    ['2026-01-01T02:30:00.000Z', 'America/New_York', '31 December 2025, 21:30 (New York, GMT-5)'],
    ['2026-07-01T12:00:00.000Z', 'Asia/Kathmandu', '1 July 2026, 17:45 (Kathmandu, GMT+5:45)'],
    ['2026-07-01T12:00:00.000Z', 'Etc/GMT-2', '1 July 2026, 14:00 (GMT+2)'],
    ['2026-07-01T00:05:00.000Z', 'UTC', '1 July 2026, 00:05 UTC'],
  ])('EX22 %s in %s is told by the clocks of the consultation, with the zone', (iso, timeZone, told) => {
    expect(printInstant(iso, timeZone)).toBe(told);
  });

  it('EX22 a place that changes its clocks has the offset of that day', () => {
    expect(printInstant('2026-01-15T12:00:00.000Z', 'Europe/Lisbon')).toMatch(/12:00 \(Lisbon, GMT(\+0)?\)$/);
    expect(printInstant('2026-07-15T12:00:00.000Z', 'Europe/Lisbon')).toContain('13:00 (Lisbon, GMT+1)');
  });

  it('EX22 without a zone it is UTC, and what is no instant stays as it is', () => {
    expect(printInstant('2026-07-01T12:00:00.000Z')).toBe('1 July 2026, 12:00 UTC');
    for (const other of ['', '2026-07-01', 'Tuesday', '2026-13-01T12:00:00.000Z'])
      expect(printInstant(other, 'Africa/Nairobi')).toBe(other);
  });

  it('EX22 the foot of a document tells when it was exported so', () => {
    const document = testDocument('president');
    document.setUp = { ...document.setUp, timeZone: 'Africa/Nairobi' };
    expect(colophonOf(document)[0]).toBe('Draft 12, exported on 10 March 2026, 20:05 (Nairobi, GMT+3)');
  });
});
