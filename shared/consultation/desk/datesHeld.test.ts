import { describe, expect, it } from 'vitest';
import type { Sitting } from '../state.ts';
import { orchard, START } from '../testing/orchard.ts';
import { datesHeld } from './datesHeld.ts';

const DAY = 86_400_000;
const sitting = (sittingId: string, openedAt: number | null) =>
  ({ sittingId, openedAt, closedAt: null }) as unknown as Sitting;
const held = (setUp: Partial<typeof orchard>, ...openings: (number | null)[]) =>
  datesHeld({
    setUp: { ...orchard, ...setUp },
    sittings: Object.fromEntries(openings.map((at, index) => [`s${index}`, sitting(`s${index}`, at)])),
  });

describe('the days on which it was held', () => {
  it('DR111 are those of the sittings, where it is held, each once, whatever was planned', () => {
    expect(held({}, START + 7 * DAY, START + 7 * DAY + 3_600_000, START + 8 * DAY)).toEqual([
      '2026-05-11',
      '2026-05-12',
    ]);
    expect(held({ timeZone: 'Pacific/Auckland' }, START + 4 * 3_600_000)).toEqual(['2026-05-05']);
  });

  it('DR111 planned days still ahead stay while a sitting is to come', () => {
    expect(held({}, START, null)).toEqual(['2026-05-04', '2026-05-05']);
    expect(held({}, START)).toEqual(['2026-05-04']);
    expect(held({}, START + 7 * DAY, null)).toEqual(['2026-05-11']);
  });

  it('DR111 nothing is known before the first sitting, and on a clock that is not the real one', () => {
    expect(held({}, null)).toBeNull();
    expect(held({ clock: 'stepped' }, START)).toBeNull();
    expect(held({ clock: { rate: 20 } }, START)).toBeNull();
  });
});
