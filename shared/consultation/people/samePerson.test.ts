import { expect, it } from 'vitest';
import { floorOfficer, mira, noor, organizer } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { created } from '../testing/stories.ts';
import { perhapsRegistered } from './samePerson.ts';

const by = floorOfficer;
const noorHaddad = {
  name: 'noor  HADDAD',
  organization: 'Nurses of Turkana',
  country: 'Kenya',
  gender: 'woman',
} as const;
const registered = (...people: object[]) =>
  does(organizer, { type: 'RegisterPeople', people: people as [{ name: string }] });
const story = [created, registered(noorHaddad), does(noor, { type: 'CheckIn' })];
const came = given(...story);
const same = { type: 'CheckIn', personId: 'p13', registration: 'n1' } as const;

it('PE9 who came without an organization is, by one word of the bureau, the one of the register, and stands so in the list', () => {
  const { state } = came
    .when(same, { by })
    .thenEvents(
      { type: 'PersonIntroduced', personId: 'p13', organization: 'Nurses of Turkana', country: 'Kenya' },
      { type: 'RegistrationLinked', registrationId: 'n1', personId: 'p13' },
    );
  const before = came.state.everyone.people['p13'];
  expect(state.everyone.people['p13']).toEqual({ ...before, organization: 'Nurses of Turkana', country: 'Kenya' });
  expect(state.everyone.checkIns).toEqual(came.state.everyone.checkIns);
});

it('PE9 only the bureau says so, of two who are there, and once', () => {
  came.when(same, { by: mira }).thenRefused('notAllowed');
  came.when({ type: 'CheckIn', registration: 'n1' }, { by }).thenRefused('invalid');
  came.when({ ...same, registration: 'n9' }, { by }).thenRefused('notFound');
  came.when({ ...same, personId: 'p99' }, { by }).thenRefused('notFound');
  given(...story, does(by, same))
    .when(same, { by })
    .thenRefused('changed');
});

it('PE9 the register is offered for the only line of the name, to whom no organization is known of', () => {
  const person = came.state.everyone.people['p13']!;
  expect(perhapsRegistered(came.state, person)?.registrationId).toBe('n1');
  expect(perhapsRegistered(came.state, { ...person, organization: 'Hill Farms' })).toBeUndefined();
  expect(perhapsRegistered(came.state, { ...person, name: 'Noor' })).toBeUndefined();
  const twice = given(...story, registered({ ...noorHaddad, organization: 'Hill Farms' })).state;
  expect(perhapsRegistered(twice, person)).toBeUndefined();
  expect(perhapsRegistered(given(...story, does(by, same)).state, person)).toBeUndefined();
});
