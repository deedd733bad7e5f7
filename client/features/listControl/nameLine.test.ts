import { expect, test } from 'vitest';
import type { Person } from '#shared/consultation/people/profile.ts';
import { peopleMatching, readNameLine } from './nameLine.ts';

test.each([
  ['Amara Okoye', { name: 'Amara Okoye' }],
  ['Ms. Amara Okoye, Village Networks', { honorific: 'Ms.', name: 'Amara Okoye', organization: 'Village Networks' }],
  ['dr Li Wei , Academy , China ', { honorific: 'dr.', name: 'Li Wei', organization: 'Academy', country: 'China' }],
  [
    'Jo, Ministry of Trade, Industry and Tourism, Chile',
    { name: 'Jo', organization: 'Ministry of Trade, Industry and Tourism', country: 'Chile' },
  ],
  ['  ,', {}],
])('CL55 the line "%s" is read as name, organization, country', (line, profile) => {
  expect(readNameLine(line)).toEqual(profile);
});

test('CL56 two letters find somebody known by name, organization or country, whatever the accents', () => {
  const people: Person[] = [
    { personId: 'p1', name: 'Alenka Hribčar', organization: 'Office', mode: 'room' },
    { personId: 'p2', name: 'Jo Ba', organization: 'Hribar Works', mode: 'room' },
    { personId: 'p3', mode: 'room', country: 'Hrvatska' },
  ];
  const found = (typed: string) => peopleMatching(people, typed, 5).map(({ personId }) => personId);
  expect(found('hribc')).toEqual(['p1']);
  expect(found('HR')).toEqual(['p1', 'p2']);
  expect(found('h')).toEqual([]);
  expect(found('ribc')).toEqual([]);
});

test('CL350 a whole plate or seat means whoever has it, however short it is and whoever else begins so', () => {
  const people = [
    { name: 'Jo Ba', seat: '12' },
    { name: 'Li Wen', seat: '120' },
    { name: 'Rosa Marin', seat: '7' },
    { name: 'C7 Networks' },
  ];
  const found = (typed: string) => peopleMatching(people, typed, 5).map(({ name }) => name);
  expect(found('12')).toEqual(['Jo Ba']);
  expect(found('7')).toEqual(['Rosa Marin']);
  expect(found('c7')).toEqual(['C7 Networks']);
  expect(found('')).toEqual([]);
});
