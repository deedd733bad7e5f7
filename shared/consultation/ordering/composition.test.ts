import { describe, expect, it } from 'vitest';
import { chair, floorOfficer } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import { created } from '../testing/stories.ts';
import type { RuleName } from './composition.ts';
import { order } from './order.ts';
import type { NamedPolicy, PolicyOptions } from './policy.ts';

const open = (policy: NamedPolicy) => [
  create({ policy }),
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
];
const custom = (rules: RuleName[], options: PolicyOptions = {}): NamedPolicy => ({
  preset: 'custom',
  options: { rules, ...options },
});
interface Asks {
  country?: string;
  category?: string;
  kind?: 'groupStatement';
  mode?: 'online';
}
const ask = (name: string, { kind, mode, ...person }: Asks = {}) =>
  does(floorOfficer, { type: 'RequestFloorFor', kind, mode: mode ?? 'room', person: { name, ...person } });

function listAfter(...story: Story) {
  const { everyone } = given(story).state;
  return order(everyone, 'water').map(({ requestId, reasonCode, reasonParams }) => {
    const name = everyone.people[everyone.requests[requestId]?.personId ?? '']?.name;
    return { name, reasonCode, reasonParams };
  });
}
const namesAfter = (...story: Story) => listAfter(...story).map(({ name }) => name);

describe('OR34 a custom order', () => {
  const sets = (options: unknown) =>
    ({ type: 'SetOrderingPolicy', preset: 'custom', options }) as Parameters<ReturnType<typeof given>['when']>[0];

  it('OR34 is its rules one after the other: another sequence is another order', () => {
    const asked = [
      ask('A', { country: 'Kenya' }),
      ask('B', { country: 'Ghana' }),
      ask('C', { country: 'Kenya', mode: 'online' }),
      ask('D', { country: 'Japan' }),
    ];
    expect(namesAfter(open(custom(['alternation', 'regionRotation'])), asked)).toEqual(['A', 'C', 'D', 'B']);
    expect(namesAfter(open(custom(['regionRotation', 'alternation'])), asked)).toEqual(['A', 'D', 'C', 'B']);
  });

  it('OR34 is explained like the others', () => {
    const asked = [ask('A', { category: 'government' }), ask('G', { kind: 'groupStatement' })];
    const list = listAfter(open(custom(['groupsFirst', 'leastTimeFirst'])), asked);
    expect(list.map(({ name, reasonCode }) => [name, reasonCode])).toEqual([
      ['G', 'groupsFirst'],
      ['A', 'passed'],
    ]);
  });

  it('OR34 put together like a preset it orders like that preset', () => {
    const asked = ['Kenya', 'Kenya', 'Japan', 'Peru', 'Japan'].map((country, index) =>
      ask(`N${index}`, { country, category: index % 2 === 0 ? 'government' : 'academia' }),
    );
    const rules: RuleName[] = ['kindPrecedence', 'groupRotation', 'regionRotation', 'firstTimeFirst', 'leastTimeFirst'];
    const balanced = listAfter(open({ preset: 'balancedList' }), asked);
    expect(listAfter(open(custom(rules)), asked)).toEqual(balanced);
    expect(balanced.map(({ name }) => name)).not.toEqual(['N0', 'N1', 'N2', 'N3', 'N4']);
  });

  it('OR34 ends in arrival and a bound, recorded in full', () => {
    given(created)
      .when(sets({ rules: ['groupsFirst'] }))
      .thenEvents({ type: 'OrderingPolicySet', rules: ['groupsFirst', 'arrival'], overtakenAtMost: 10 });
    const { policy } = given(create({ policy: custom(['alternation', 'arrival'], { online: 2 }) })).state.everyone;
    expect(policy).toMatchObject({ rules: ['alternation', 'arrival'], room: 1, online: 2, overtakenAtMost: 10 });
  });

  it('OR34 names known rules, each once, at least one, arrival last; anything else is invalid and changes nothing', () => {
    const wrong: [unknown, RegExp][] = [
      [undefined, /at least one/],
      [{}, /at least one/],
      [{ rules: [] }, /at least one/],
      [{ rules: ['groupsFirst', 'loudest'] }, /"loudest"/],
      [{ rules: ['lots', 'groupsFirst', 'lots'] }, /"lots".*twice/],
      [{ rules: ['arrival', 'lots'] }, /last/],
      [{ rules: ['constructor'] }, /"constructor"/],
    ];
    for (const [options, says] of wrong) {
      const { done } = given(created).when(sets(options)).thenRefused('invalid');
      expect(done.ok ? '' : done.message).toMatch(says);
    }
  });

  it('OR34 takes the options of the rules that it is made of, and no others', () => {
    given(created)
      .when(sets({ rules: ['groupsFirst'], room: 2 }))
      .thenRefused('invalid');
    given(created)
      .when(sets({ rules: ['alternation'], room: 2 }))
      .thenEvents({ type: 'OrderingPolicySet', room: 2, online: 1 });
    given(created)
      .when({ type: 'SetOrderingPolicy', preset: 'alternation', options: { rules: ['groupsFirst'] } })
      .thenRefused('invalid');
  });
});

describe('OR35 geographic rotation', () => {
  const asked = [
    ask('A', { country: 'Kenya' }),
    ask('B', { country: 'Ghana' }),
    ask('C', { country: 'Japan' }),
    ask('D', { country: 'Poland' }),
    ask('E', { country: 'Japan' }),
    ask('F'),
  ];

  it('OR35 the regional groups speak in turn, those without a country as one of them', () => {
    const list = listAfter(open({ preset: 'geographicRotation' }), asked);
    expect(list.map(({ name }) => name)).toEqual(['A', 'C', 'D', 'F', 'B', 'E']);
    expect(list[1]).toMatchObject({ reasonCode: 'regionTurn', reasonParams: { region: 'Asia-Pacific' } });
  });

  it('OR35 goes on from whose region had the floor last', () => {
    const spoke = [does(chair, { type: 'GiveFloor', requestId: 'r3' }), does(chair, { type: 'EndIntervention' })];
    expect(namesAfter(open({ preset: 'geographicRotation' }), asked, spoke)[0]).toBe('C');
    expect(namesAfter(open({ preset: 'geographicRotation' }), asked, spoke).at(-1)).toBe('E');
  });
});
