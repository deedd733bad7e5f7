import { expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import type { Consultation, Intervention } from '#shared/consultation/state.ts';
import { howMuchWasTaken } from './howMuchWasTaken.ts';

const consultation = (taken: string[], ended: string[]): Consultation => ({
  ...initial,
  everyone: {
    ...initial.everyone,
    interventions: Object.fromEntries(
      ended.map((interventionId) => [interventionId, { interventionId, endedAt: 1 } as Intervention]),
    ),
  },
  desk: { ...initial.desk, taken: Object.fromEntries(taken.map((inputId) => [inputId, ''])) },
});

test('CL75 the desk claims that everything is reflected only where there was something to reflect', () => {
  expect(howMuchWasTaken(consultation([], []))).toBe('nothing');
  expect(howMuchWasTaken(consultation([], ['i1']))).toBe('nothing');
  expect(howMuchWasTaken(consultation(['i1'], ['i1', 'i2']))).toBe('some');
  expect(howMuchWasTaken(consultation(['i1', 'c1'], ['i1']))).toBe('');
});
