import { expect, it } from 'vitest';
import { speakingMinutes } from './speakingMinutes.ts';

it('HT30 a text is as long as it takes to say at 120 words a minute, to the half minute, rounded up', () => {
  expect([0, 1, 60, 61, 120, 121, 600].map(speakingMinutes)).toEqual([0, 0.5, 0.5, 1, 1, 1.5, 5]);
});
