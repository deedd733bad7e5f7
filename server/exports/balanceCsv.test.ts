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

  test('BA12: who is present, and who speaks for the first time, total, by sitting and waiting, stand in columns after the others', () => {
    const spoke = { interventions: 3, speakers: 2, firstTime: 2 };
    const sittings = [
      { sittingId: 's1', interventions: 1, speakers: 1, firstTime: 1 },
      { sittingId: 's2', interventions: 2, speakers: 2, firstTime: 1 },
    ];
    const firstTime = { spoke, waiting: { people: 4, firstTime: 3 }, sittings };
    const balance = { ...balanceOf(REQUESTS, INTERVENTIONS, { present: REQUESTS.slice(0, 2) }), firstTime };
    const lines = balanceCsv(balance).trimEnd().split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      'trait,group,requests,interventions,floorSeconds,present,speakers,firstTime',
      'total,,2,1,90.5,2,2,2',
      'category,other,1,1,90.5,1,,',
    ]);
    expect(lines.slice(-3)).toEqual(['sitting,s1,,1,,,1,1', 'sitting,s2,,2,,,2,1', 'waiting,,,,,,4,3']);
  });
});
