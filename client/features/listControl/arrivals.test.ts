import { expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { arrivalsOf } from './arrivals.ts';
import { peopleMatching } from './nameLine.ts';
import { meaningOf } from './useCheckIn.ts';

const state: Consultation = {
  ...initial,
  everyone: {
    ...initial.everyone,
    people: {
      g1: { personId: 'g1', name: 'Amara Okoye', organization: 'Village Networks', mode: 'online' },
      g2: { personId: 'g2', name: 'Jo Ba', mode: 'room' },
      g3: { personId: 'g3', mode: 'room' },
    },
    checkIns: {
      g1: { present: true, mode: 'online', at: 5 },
      g2: { present: false, mode: 'room', at: 6 },
    },
  },
  bureau: {
    ...initial.bureau,
    register: {
      n1: { registrationId: 'n1', personId: 'g1', name: 'A. Okoye', country: 'Kenya', seat: 'C4' },
      n2: { registrationId: 'n2', name: 'Tomas Lindqvist', organization: 'Northern Schools', seat: 'B12' },
      n3: { registrationId: 'n3' },
    },
  },
};
const found = (line: string) => peopleMatching(arrivalsOf(state), line, 6);

test('CL204 everybody with a name is in the arrivals once, what they said themselves over what the register says', () => {
  expect(arrivalsOf(state)).toMatchObject([
    { id: 'g1', name: 'Amara Okoye', country: 'Kenya', mode: 'online', isRegistered: true, here: { at: 5 } },
    { id: 'n2', name: 'Tomas Lindqvist', isRegistered: true, here: null },
    { id: 'g2', name: 'Jo Ba', isRegistered: false, here: null },
  ]);
});

test('CL205 the floor desk finds registered people, also by their seat, before they have acted', () => {
  expect(found('lind').map(({ id }) => id)).toEqual(['n2']);
  expect(found('b12').map(({ id }) => id)).toEqual(['n2']);
  expect(found('northern').map(({ id }) => id)).toEqual(['n2']);
});

test('CL206 Enter checks in the only one who is found, nobody of several, and somebody new after a comma', () => {
  expect(meaningOf('lind', found('lind'))).toMatchObject({ is: 'known', arrival: { id: 'n2' } });
  expect(meaningOf('okoye', found('okoye'))).toEqual({ is: 'already' });
  expect(meaningOf('x', [...found('lind'), ...found('okoye')])).toEqual({ is: 'several' });
  expect(meaningOf('Lindqvist, Southern Schools, Norway', found('lind'))).toEqual({
    is: 'new',
    profile: { name: 'Lindqvist', organization: 'Southern Schools', country: 'Norway' },
  });
  expect(meaningOf('Wanjiru Kamau', found('Wanjiru Kamau'))).toEqual({ is: 'new', profile: { name: 'Wanjiru Kamau' } });
  expect(meaningOf('  ', found('  '))).toEqual({ is: 'empty' });
});
