import { describe, expect, it } from 'vitest';
import { orchard } from '#shared/consultation/testing/orchard.ts';
import { byTheClocksOf, correctionOf, faultsOf, typedOf, withBegun, type Typed } from './corrections.ts';

const typed = (changes: Partial<Typed> = {}): Typed => ({ ...typedOf(orchard), ...changes });
const items = typed().programme;

describe('CL447 corrections of a set-up', () => {
  it('CL447 send what was changed and nothing else, with what was seen', () => {
    expect(correctionOf(typed(), orchard, 3)).toBeNull();
    expect(correctionOf(typed({ title: `  ${orchard.title} `, dates: [...orchard.dates, ''] }), orchard, 3)).toBeNull();
    expect(correctionOf(typed({ place: 'Porto ' }), orchard, 3)).toEqual({
      type: 'CorrectSetUp',
      place: 'Porto',
      seen: 3,
    });
    const programme = [...items.slice(1), { id: 'item-5', title: ' Bees ', kind: 'issues' as const }];
    expect(correctionOf(typed({ programme }), orchard, 0)?.programme?.at(-1)).toEqual({
      id: 'item-5',
      title: 'Bees',
      kind: 'issues',
    });
  });

  it('CL447 days are told in their order, each once', () => {
    const dates = ['2026-05-06', '2026-05-04', '2026-05-06'];
    expect(correctionOf(typed({ dates }), orchard, 0)?.dates).toEqual(['2026-05-04', '2026-05-06']);
  });

  it('CL447 what was taken up meanwhile stands in the form as it stands, also where it had been changed or removed', () => {
    const [first, second, third, ...rest] = items;
    const changed = [{ ...first!, title: 'Else' }, third!, ...rest];
    const taken = (id: string) => id === first!.id || id === second!.id;
    expect(withBegun(changed, orchard, taken)).toEqual(items);
    expect(withBegun(changed, orchard, () => false)).toEqual(changed);
  });

  it.each([
    ['Africa/Nairobi', '2025-06-17T07:00:00Z', '2025-06-17T10:00'],
    ['Africa/Nairobi', '2025-06-17T10:00', '2025-06-17T10:00'],
    ['Asia/Tokyo', '2025-06-17T20:30+02:00', '2025-06-18T03:30'],
    ['no zone yet', '2025-06-17T07:00:00Z', '2025-06-17T07:00'],
    ['', '', ''],
  ])('CL447 by the clocks of %s a time written %s is %s', (zone, written, shown) => {
    expect(byTheClocksOf(zone, written)).toBe(shown);
  });

  it.each<[string, Partial<Typed>]>([
    ['title', { title: ' ' }],
    ['place', { place: '' }],
    ['dates', { dates: [''] }],
    ['timeZone', { timeZone: 'Europe/Atlantis' }],
    ['timeZone', { timeZone: '' }],
    ['sittings', { sittings: [{ id: 'one', startsAt: '2026-05-04', endsAt: '2026-05-04T12:00' }] }],
    ['programme', { programme: [{ ...items[0]!, title: '' }] }],
    ['minutes', { programme: [{ ...items[0]!, minutes: 0 }] }],
  ])('CL447 what is missing or wrong is told by the name of its field: %s', (fault, changes) => {
    expect(faultsOf(typed(), orchard)).toEqual([]);
    expect(faultsOf(typed(changes), orchard)).toEqual([fault]);
  });
});
