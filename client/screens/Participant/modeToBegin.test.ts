import { expect, test } from 'vitest';
import { modeToBegin } from './modeToBegin.ts';

test('CL214 the code of the hall means the room; in a hybrid meeting nothing else is guessed', () => {
  expect(modeToBegin('Hybrid', 'room')).toBe('room');
  expect(modeToBegin('Online', '')).toBe('online');
  expect(modeToBegin('In person', '')).toBe('room');
  for (const meeting of ['Hybrid', 'hybrid (in person and online)', 'Both', ''])
    expect([meeting, modeToBegin(meeting, '')]).toEqual([meeting, null]);
});
