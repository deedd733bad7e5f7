import { describe, expect, it } from 'vitest';
import type { Input } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { pointsOf, reportedOf } from './testing/reportedOf.ts';
import { createWinkTagger } from './winkTagger.ts';

const elementsOf = (text: string) => pointsOf(text).flatMap(({ element }) => (element ? [element.text] : []));

describe('a point stands without the sentences around it', () => {
  it('PT13 a day that only the hearers know is dated, or the point is not printed', () => {
    const text = 'The register of village wells will be published by the council on Friday.';
    const chair: Input = {
      inputId: 'i1',
      kind: 'response',
      itemId: 't1',
      itemKind: 'closing',
      itemIssues: [],
      order: 1,
      day: 1,
      speaker: { personId: 'p1', presiding: true },
    };
    const told = (date?: string) =>
      takePoints({ ...chair, ...(date && { date }) }, [{ source: 'statement', text }], [], createWinkTagger()).map(
        ({ individual }) => individual,
      );
    expect(told('2025-06-17')).toEqual([
      'announced that the register of village wells would be published by the council on 20 June 2025',
    ]);
    expect(told()).toEqual([]);
  });

  it.each([
    'The price of water in villages rose by 12 per cent last year.',
    'The drought has kept the villages without water for three months now.',
    'The villages will have new pumps by Monday.',
  ])('PT13 without the date of the sitting it is not printed: %s', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });

  it('PT15 a name said short is told whole, and the quotation stays what was said', () => {
    const points = pointsOf('The Village Water Forum met again. We support a permanent mandate for the Forum.');
    const [point] = points.filter(({ element }) => element !== null);
    expect(point?.element?.text).toBe('a permanent mandate for the Village Water Forum');
    expect(point?.verbatim).toBe('We support a permanent mandate for the Forum.');
  });

  it.each([
    'We urge the council to focus on the issue in order to keep the villages dry.',
    'We support the proposal.',
    'We call for a village fund that takes up the matter.',
    'We urge governments to settle the differences as villages do.',
  ])('PT16 what points back by "the" alone is not printed: %s', (text) => {
    expect(elementsOf(text)).toEqual([]);
  });

  it.each([
    ['We support the proposal for a village fund.', 'the proposal for a village fund'],
    ['We call for a report on wells and on the issue of old pumps.', 'a report on wells and on the issue of old pumps'],
  ])('PT16 with its own complement it stands: %s', (text, element) => {
    expect(elementsOf(text)).toEqual([element]);
  });

  it.each([
    'The principles of wells encapsulate that successful model and make it known in every village.',
    'The wells, the pumps and the village pipes, everything is in need of repair.',
    'As the forum is discussing wells, and the growth of villages, pumps that serve them should be repaired.',
  ])('PT16 nor what was begun anew or stands on an opening that is gone: %s', (text) => {
    for (const said of reportedOf(text))
      expect(said).not.toMatch(/that successful|everything|growth of villages, pumps/);
  });
});
