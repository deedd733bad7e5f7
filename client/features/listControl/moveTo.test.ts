import { expect, test } from 'vitest';
import { moveTo } from './moveTo.ts';

const why = { reason: 'for balance', reasonCode: 'balance' } as const;

test('OR14 a move names whom it puts somebody before and whom the chair saw in front of that place', () => {
  expect(moveTo('r5', ['r3', 'r4', 'r6'], 0, why)).toMatchObject({ requestId: 'r5', before: 'r3', seen: null });
  expect(moveTo('r5', ['r3', 'r4', 'r6'], 2, why)).toMatchObject({ before: 'r6', seen: 'r4', ...why });
  expect(moveTo('r5', ['r3', 'r4', 'r6'], 3, why)).toMatchObject({ before: null, seen: 'r6' });
});
