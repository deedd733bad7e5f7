import type { Act } from '#shared/points/point.ts';

/** The acts a point may be, in the order in which they are asked most. */
export const acts: readonly Act[] = [
  'call',
  'propose',
  'need',
  'concern',
  'urge',
  'emphasize',
  'support',
  'welcome',
  'fact',
];
