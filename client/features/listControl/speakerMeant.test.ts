import { expect, test } from 'vitest';
import type { Arrival } from './arrivals.ts';
import { speakerMeant } from './speakerMeant.ts';

const arrival = (id: string, name: string): Arrival => ({ id, name, isRegistered: true, here: null });

test('CL313 who speaks is the only one who is found, also if they are here already, or somebody new; nobody of several', () => {
  const rosa = { ...arrival('n1', 'Rosa Marin'), here: { present: true, mode: 'room', at: 1 } as const };
  expect(speakerMeant('Ros', [rosa])).toBe('n1');
  expect(speakerMeant('Ros', [rosa, arrival('n2', 'Rosalind Iyer')])).toBeNull();
  expect(speakerMeant('Rosa Marin, River Growers, Portugal', [rosa])).toEqual({
    name: 'Rosa Marin',
    organization: 'River Growers',
    country: 'Portugal',
  });
  expect(speakerMeant('  ', [])).toBeNull();
});
