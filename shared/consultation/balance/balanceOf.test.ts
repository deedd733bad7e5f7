import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, type BalanceIntervention, type BalanceRequest } from './balanceOf.ts';

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

describe('balance', () => {
  test('EX19: requests, interventions and floor seconds by group; other categories as other, silence as not given', () => {
    const { total, by } = balanceOf(REQUESTS, INTERVENTIONS);
    expect(total).toEqual({ requests: 2, interventions: 1, floorSeconds: 90.5 });
    expect(by.category).toMatchObject([
      { group: 'other', requests: 1, interventions: 1, floorSeconds: 90.5 },
      { group: 'academia', requests: 1, interventions: 0, floorSeconds: 0 },
    ]);
    expect(by.region!.map(({ group }) => group)).toEqual(['not given', 'Africa']);
  });

  test('BA6: each group has its share of every figure, of those present where they were counted; none where the whole is nothing', () => {
    const present = [...REQUESTS.slice(0, 2), { ...REQUESTS[1]!, personId: 'u4' }];
    const shareOf = (group: string, interventions: BalanceIntervention[]) =>
      balanceOf(REQUESTS, interventions, { present }).by.category!.find((each) => each.group === group)!.shares;
    expect(shareOf('other', INTERVENTIONS)).toEqual({
      requests: 1 / 2,
      interventions: 1,
      floorSeconds: 1,
      present: 2 / 3,
    });
    expect(shareOf('academia', [])).toEqual({
      requests: 1 / 2,
      interventions: null,
      floorSeconds: null,
      present: 1 / 3,
    });
    expect(balanceOf(REQUESTS, []).by.mode![0]!.shares).not.toHaveProperty('present');
  });

  test('EX19: responses of the chair and the secretariat stand apart', () => {
    const { by, responses } = balanceOf(REQUESTS, INTERVENTIONS);
    expect(responses).toEqual({ requests: 1, interventions: 1, floorSeconds: 30 });
    expect(JSON.stringify(by)).not.toContain('government');
  });

  test('EX19: the groups of every trait add up to the total', () => {
    const trait = fc.option(fc.constantFrom('academia', 'youth', 'x', ' '), { nil: undefined });
    const intervention = fc.record({
      category: trait,
      region: trait,
      mode: trait,
      language: trait,
      gender: trait,
      floorMs: fc.nat(10_000_000),
    });
    fc.assert(
      fc.property(fc.array(intervention), (list) => {
        const interventions = list.map((one, at) => ({
          ...one,
          inputId: `i${at}`,
          personId: null,
          kind: 'intervention',
        }));
        const { total, by } = balanceOf([], interventions, { gender: true });
        for (const groups of Object.values(by)) {
          expect(groups.reduce((sum, { interventions: n }) => sum + n, 0)).toBe(total.interventions);
          expect(Math.round(groups.reduce((sum, { floorSeconds }) => sum + floorSeconds * 1000, 0))).toBe(
            Math.round(total.floorSeconds * 1000),
          );
        }
      }),
    );
  });

  test('EX20: gender is counted only for a caller who may see it', () => {
    expect(balanceOf(REQUESTS, INTERVENTIONS).by.gender).toBeUndefined();
    expect(balanceOf(REQUESTS, INTERVENTIONS, { gender: true }).by.gender!.map(({ group }) => group)).toEqual([
      'man',
      'woman',
    ]);
  });

  test('BA1: points of order stand apart, as requests and as interventions', () => {
    const raised = { personId: 'u1', kind: 'pointOfOrder', category: 'academia' };
    const { total, by, pointsOfOrder } = balanceOf(
      [...REQUESTS, { ...raised, requestId: 'r4' }],
      [...INTERVENTIONS, { ...raised, inputId: 'i3', floorMs: 20_000 }],
    );
    expect(pointsOfOrder).toEqual({ requests: 1, interventions: 1, floorSeconds: 20 });
    expect([total, by]).toEqual([balanceOf(REQUESTS, INTERVENTIONS).total, balanceOf(REQUESTS, INTERVENTIONS).by]);
  });
});
