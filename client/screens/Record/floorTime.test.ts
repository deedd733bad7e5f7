import { expect, test } from 'vitest';
import { clockDigits } from '#client/i18n/formats.ts';
import type { PublishedIntervention } from '#shared/wire/publication.ts';
import { floorTimeOf } from './floorTime.ts';

test('CL436 the floor time of a record is the sum of the times that its list shows', () => {
  const spoken = [30_900, 12_600, 4_800, null];
  const interventions = spoken.map((spokenMs) => ({ spokenMs }) as PublishedIntervention);
  expect(spoken.map((ms) => clockDigits((ms ?? 0) / 1000))).toEqual(['0:30', '0:12', '0:04', '0:00']);
  expect(clockDigits(floorTimeOf(interventions) / 1000)).toBe('0:46');
});
