import { describe, expect, it } from 'vitest';
import { chair, floorOfficer } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import type { Mode, Profile } from '../people/profile.ts';
import { order } from './order.ts';
import type { NamedPolicy, Preset } from './policy.ts';
import { reasonCodes, reasonSentence } from './reasons.ts';

const open = (preset: Preset, options?: NamedPolicy['options']) => [
  create({ policy: { preset, options } }),
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
];
interface Asks extends Profile {
  kind?: 'intervention' | 'groupStatement' | 'response';
}
/** Names stand for people: the first to ask is r3, after the two speakers of the programme. */
const ask = (name: string, { kind, mode, ...person }: Asks = {}) =>
  does(floorOfficer, {
    type: 'RequestFloorFor',
    kind,
    mode,
    person: { name, organization: `${name} & Co`, ...person },
  });
const room = (name: string) => ask(name, { mode: 'room' });
const online = (name: string, mode: Mode = 'online') => ask(name, { mode });
const gives = (requestId: string) => does(chair, { type: 'GiveFloor', requestId });
const ends = does(chair, { type: 'EndIntervention' });

function listAfter(...story: Story) {
  const { everyone } = given(story).state;
  return order(everyone, 'water').map((place) => ({
    ...place,
    name: everyone.people[everyone.requests[place.requestId]?.personId ?? '']?.name,
  }));
}
const namesAfter = (...story: Story) => listAfter(...story).map(({ name }) => name);
const reasonsAfter = (...story: Story) => listAfter(...story).map(({ reasonCode }) => reasonCode);

describe('OR4 room and online in turn', () => {
  const asked = [room('A'), room('B'), room('C'), online('X'), online('Y', 'phone')];

  it('OR4 alternation, the telephone with those online, the rest as they came', () => {
    expect(namesAfter(open('alternation'), asked)).toEqual(['A', 'X', 'B', 'Y', 'C']);
    expect(reasonsAfter(open('alternation'), asked)).toEqual([
      'arrival',
      'onlineTurn',
      'passed',
      'onlineTurn',
      'passed',
    ]);
  });

  it('OR4 k to m', () => {
    expect(namesAfter(open('alternation', { room: 2 }), asked)).toEqual(['A', 'B', 'X', 'C', 'Y']);
  });

  it('OR4 goes on from who spoke last, and a response takes nobody’s turn', () => {
    const spoke = [open('alternation'), room('A'), gives('r3'), ends];
    expect(namesAfter(spoke, room('B'), online('X'))).toEqual(['X', 'B']);
    const responded = [spoke, ask('Panel', { kind: 'response', mode: 'online' }), gives('r4'), ends];
    expect(namesAfter(responded, room('B'), online('X'))).toEqual(['X', 'B']);
  });

  it('OR4 where nobody waits on one side the other goes on', () => {
    expect(namesAfter(open('alternation'), room('A'), room('B'), room('C'))).toEqual(['A', 'B', 'C']);
  });
});

describe('OR4 stakeholder groups', () => {
  it('OR4 sector microphones: a round is a place for each of four, and two online', () => {
    const asked = ['A', 'B'].map((name) => ask(name, { category: 'government' }));
    const others = [
      ask('C', { category: 'civil society' }),
      ask('D', { category: 'academia' }),
      ask('E', { category: 'technical community' }),
      ask('X', { mode: 'online', category: 'government' }),
      ask('Y', { mode: 'online' }),
      ask('Z', { mode: 'online' }),
    ];
    expect(namesAfter(open('sectorMicrophones'), asked, others)).toEqual(['A', 'C', 'D', 'X', 'Y', 'B', 'E', 'Z']);
    expect(listAfter(open('sectorMicrophones'), asked, others)[1]).toMatchObject({
      reasonCode: 'sectorTurn',
      reasonParams: { sector: 'society' },
    });
  });

  it('OR4 the balanced list: groups in turn, within them regions, then who has not spoken yet', () => {
    const asked = [
      ask('A', { category: 'government', country: 'Kenya' }),
      ask('B', { category: 'government', country: 'Ghana' }),
      ask('C', { category: 'government', country: 'Japan' }),
      ask('D', { category: 'academia', country: 'Peru' }),
    ];
    const list = listAfter(open('balancedList'), asked);
    expect(list.map(({ name }) => name)).toEqual(['A', 'D', 'C', 'B']);
    expect(list.map(({ reasonCode }) => reasonCode)).toEqual(['arrival', 'groupTurn', 'regionTurn', 'passed']);
  });

  it('OR4 group statements first, be they asked last', () => {
    const asked = [room('A'), ask('G', { kind: 'groupStatement', mode: 'online' })];
    expect(namesAfter(open('groupFirst'), asked)).toEqual(['G', 'A']);
    expect(namesAfter(open('alternation', { groupsFirst: true }), asked)).toEqual(['G', 'A']);
    expect(namesAfter(open('sharedQueue'), asked)).toEqual(['A', 'G']);
  });

  it('OR4 the shared queue: those who have not spoken yet first, an organization counting as one voice', () => {
    const spoke = [open('sharedQueue'), ask('A', { organization: 'Guild' }), gives('r3'), ends];
    expect(namesAfter(spoke, ask('B', { organization: 'guild ' }), ask('C'))).toEqual(['C', 'B']);
    expect(reasonsAfter(spoke, ask('B', { organization: 'guild ' }), ask('C'))).toEqual(['firstTime', 'passed']);
    const option = open('sharedQueue', { firstTimeFirst: false });
    expect(namesAfter(option, ask('A'), gives('r3'), ends, ask('A'), ask('C'))).toEqual(['A', 'C']);
  });
});

describe('OR4 in every order', () => {
  const presets: Preset[] = [
    'arrival',
    'sharedQueue',
    'alternation',
    'sectorMicrophones',
    'groupFirst',
    'balancedList',
    'geographicRotation',
    'lots',
  ];

  it("OR4 the programme's speakers come first in its order", () => {
    for (const preset of presets) {
      const list = order(
        given(
          open(preset),
          does(floorOfficer, { type: 'RequestFloorFor', itemId: 'opening', name: 'A', kind: 'response' }),
        ).state.everyone,
        'opening',
      );
      expect(list.map(({ requestId }) => requestId)).toEqual(['r1', 'r2', 'r3']);
    }
  });

  it('OR4 who was put back goes before nobody who waited then, whatever the rules say', () => {
    for (const preset of presets) {
      const back = [
        does(floorOfficer, { type: 'MarkAbsent', requestId: 'r3' }),
        does(floorOfficer, { type: 'PutBack', requestId: 'r3' }),
      ];
      const list = listAfter(
        open(preset),
        ask('G', { kind: 'groupStatement', mode: 'online' }),
        room('A'),
        room('B'),
        back,
      );
      expect([preset, ...list.map(({ name }) => name)]).toEqual([preset, 'A', 'B', 'G']);
      expect(list[2]?.reasonCode).toBe('putBack');
    }
  });
});

it('OR5 whoever is let wait says behind how many, and every code has its sentence', () => {
  const list = listAfter(open('groupFirst'), room('A'), ask('G', { kind: 'groupStatement' }));
  expect(list[1]).toMatchObject({ reasonCode: 'passed', reasonParams: { place: 2, count: 1 } });
  const params = {
    count: 2,
    room: 1,
    online: 1,
    sector: 'society',
    group: 'youth',
    region: 'African',
    most: 3,
    lot: 2,
    why: 'balance',
  };
  const said = reasonCodes.map((reasonCode) => reasonSentence({ reasonCode, reasonParams: params }));
  expect(new Set(said).size).toBe(reasonCodes.length);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
  expect(said.join(' ')).not.toMatch(/undefined/);
});
