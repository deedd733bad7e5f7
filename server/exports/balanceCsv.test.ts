import { describe, expect, test } from 'vitest';
import { balanceOf, type BalanceIntervention, type BalanceRequest } from '#shared/consultation/balance/balanceOf.ts';
import { balanceCsv } from './balanceCsv.ts';

const REQUESTS: BalanceRequest[] = [
  {
    requestId: 'r1',
    personId: 'u1',
    kind: 'intervention',
    category: 'academia',
    region: 'Africa',
    mode: 'room',
    language: 'en',
    gender: 'woman',
  },
  { requestId: 'r2', personId: 'u2', kind: 'intervention', category: 'river guilds', mode: 'online', gender: 'man' },
  { requestId: 'r3', personId: 'u3', kind: 'response', category: 'government' },
];
const INTERVENTIONS: BalanceIntervention[] = [
  {
    inputId: 'i1',
    personId: 'u2',
    kind: 'intervention',
    category: 'river guilds',
    mode: 'online',
    gender: 'man',
    floorMs: 90_500,
  },
  { inputId: 'i2', personId: 'u3', kind: 'response', category: 'government', floorMs: 30_000 },
];

describe('balance as CSV', () => {
  test('EX20: gender is not in it for a caller who may not see it', () => {
    expect(balanceCsv(balanceOf(REQUESTS, INTERVENTIONS))).not.toContain('woman');
  });

  test('EX19: the CSV has the total, a row for each group, and the responses apart', () => {
    const lines = balanceCsv(balanceOf(REQUESTS, INTERVENTIONS)).trimEnd().split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'trait,group,requests,interventions,floorSeconds',
      'total,,2,1,90.5',
      'category,other,1,1,90.5',
    ]);
    expect(lines.slice(-2)).toEqual(['pointsOfOrder,,0,0,0', 'responses,,1,1,30']);
  });
});
