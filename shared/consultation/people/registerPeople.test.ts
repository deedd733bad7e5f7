import { describe, expect, it } from 'vitest';
import { stateFor, visibleTo } from '../../wire/audiences.ts';
import { floorOfficer, mira, organizer } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, listOpen, miraWaits } from '../testing/stories.ts';
import type { Registrant } from './registration.ts';

const registers = (...people: Registrant[]) => ({ type: 'RegisterPeople' as const, people });
const registered = (...people: Registrant[]) => does(organizer, registers(...people));
const pia = {
  name: 'Old Pia',
  organization: 'Hill Farms',
  country: 'Malta',
  region: 'Hills',
  gender: 'woman',
  pronoun: 'she',
  accessMinutes: 1,
  mode: 'online',
  seat: 'B 12',
  contact: 'pia@example.org',
} as const;
const entersPia = { type: 'RequestFloorFor', person: 'n1' } as const;
const by = floorOfficer;

describe('PE7 the register', () => {
  it('PE7 holds who is expected, numbered as they came, as the bureau alone may know', () => {
    const { state, events } = given(listOpen, registered(pia, { name: 'Tomas Reyes' }), registered({ name: 'Ben' }));
    expect(state.bureau.register).toEqual({
      n1: { registrationId: 'n1', ...pia },
      n2: { registrationId: 'n2', name: 'Tomas Reyes' },
      n3: { registrationId: 'n3', name: 'Ben' },
    });
    for (const audience of ['everyone', 'desk'] as const) {
      expect(visibleTo(audience, events)).toEqual(visibleTo(audience, given(listOpen).events));
      expect(stateFor(audience, state)).toEqual(stateFor(audience, given(listOpen).state));
    }
  });

  it('PE7 a name and organization that it knows, large or small, is brought up to date and not doubled', () => {
    given(listOpen, registered(pia, { name: 'Ben' }))
      .when(
        registers(
          { ...pia, name: 'OLD  PIA', organization: 'hill farms', seat: 'C 1', contact: '' },
          { name: 'Ben' },
          { name: 'Old Pia' },
        ),
        { by: organizer },
      )
      .thenEvents({
        type: 'PeopleRegistered',
        people: [
          { registrationId: 'n1', name: 'OLD  PIA', organization: 'hill farms', seat: 'C 1' },
          { registrationId: 'n3', name: 'Old Pia' },
        ],
      })
      .thenResult({ added: 1, updated: 1, unchanged: 1 });
    const { register } = given(listOpen, registered(pia), registered({ ...pia, seat: 'C 1' })).state.bureau;
    expect(register).toEqual({ n1: { registrationId: 'n1', ...pia, seat: 'C 1' } });
  });

  it('PE7 two lines of one sheet that name the same person are one', () => {
    const { state } = given(listOpen, registered({ name: 'Ben', seat: 'A 1' }, { name: 'ben', country: 'Malta' }));
    expect(state.bureau.register).toEqual({
      n1: { registrationId: 'n1', name: 'ben', seat: 'A 1', country: 'Malta' },
    });
  });

  it('PE7 what says nothing new is no commit', () => {
    given(listOpen, registered(pia))
      .when(registers(pia, { name: 'Old Pia', organization: 'Hill Farms' }), { by: organizer })
      .thenRefused('alreadyRegistered');
  });
});

describe('PE8 who is registered', () => {
  it('PE8 enters the record by their first act, each part of their details to its own audience', () => {
    const { state } = given(listOpen, registered(pia))
      .when(entersPia, { by })
      .thenEvents(
        { type: 'PersonIntroduced', personId: 'g1', name: 'Old Pia', mode: 'online' },
        { type: 'PronounGiven', personId: 'g1', pronoun: 'she' },
        { type: 'DetailsGiven', personId: 'g1', gender: 'woman', region: 'Hills', accessMinutes: '1' },
        { type: 'RegistrationLinked', registrationId: 'n1', personId: 'g1' },
        { type: 'FloorRequested', requestId: 'r3', personId: 'g1' },
      )
      .thenResult({ requestId: 'r3', personId: 'g1' });
    expect(state.everyone.people['g1']).toEqual({
      personId: 'g1',
      name: 'Old Pia',
      organization: 'Hill Farms',
      country: 'Malta',
      mode: 'online',
    });
    expect(state.bureau.register['n1']).toMatchObject({ personId: 'g1', contact: 'pia@example.org' });
    expect(JSON.stringify(stateFor('desk', state))).not.toMatch(/pia@example|B 12|Hills|woman|"n1"/);
  });

  it('PE8 is the same person at the second act, and waits once', () => {
    const entered = given(listOpen, registered(pia), does(by, entersPia));
    entered.when(entersPia, { by }).thenRefused('alreadyListed');
    entered
      .when({ type: 'CheckIn', personId: 'n1', mode: 'phone' }, { by })
      .thenEvents(
        { type: 'ModeChanged', personId: 'g1', mode: 'phone' },
        { type: 'PersonCheckedIn', personId: 'g1', mode: 'phone', present: true },
      );
  });

  it('PE8 who came by themselves under that name is that person; the bureau learns what they did not say', () => {
    const { name, organization } = mira.profile!;
    const line = { name: name!.toUpperCase(), organization, region: 'Coast', gender: 'woman', country: 'Spain' };
    const { state } = given(miraWaits, registered(line))
      .when({ ...entersPia }, { by })
      .thenRefused('alreadyListed');
    expect(state.bureau.register['n1']).not.toHaveProperty('personId');
    const tied = given(miraWaits, registered(line), does(by, { type: 'CheckIn', personId: 'n1' })).state;
    expect(tied.bureau.register['n1']?.personId).toBe('p11');
    expect(tied.bureau.details['p11']).toMatchObject({ region: 'Coast', gender: 'woman' });
    expect(tied.everyone.people['p11']).toMatchObject({ name: 'Mira Costa', country: 'Portugal' });
  });

  it('PE8 what they said of themselves stands against the register', () => {
    const said = { ...mira, profile: { ...mira.profile, region: 'Delta' } };
    const line = { name: 'Mira Costa', organization: 'River Growers', region: 'Coast', accessMinutes: 2 };
    const { bureau } = given(listOpen, registered(line), does(said, { type: 'CheckIn' })).state;
    expect(bureau.details['p11']).toMatchObject({ region: 'Delta', accessMinutes: 2 });
  });

  it('PE8 nobody is two of the register, and a number that it does not have is nobody', () => {
    const renamed = { ...mira, profile: { ...mira.profile, name: 'Old Pia', organization: 'Hill Farms' } };
    const line = { name: 'Mira Costa', organization: 'River Growers' };
    const { bureau } = given(
      listOpen,
      registered(line, pia),
      does(mira, { type: 'CheckIn' }),
      does(renamed, asks),
      does(by, { type: 'CheckIn', personId: 'n2' }),
    ).state;
    expect([bureau.register['n1']?.personId, bureau.register['n2']?.personId]).toEqual(['p11', 'g1']);
    given(listOpen)
      .when({ ...entersPia, person: 'n9' }, { by })
      .thenRefused('notFound');
  });
});
