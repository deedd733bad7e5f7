import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, nameless, organizer, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import type { IdentifySpeaker } from './identifySpeaker.ts';

const says = (who: Omit<IdentifySpeaker, 'type' | 'requestId'>, requestId = 'r3') =>
  ({ type: 'IdentifySpeaker', requestId, ...who }) as const;
const by = { by: mira };
const rui = says({ person: { name: 'Rui Alves', function: 'Adviser' } });

describe('CL448 who speaks in one’s own place', () => {
  it('CL448 is somebody of the delegation, named while waiting or speaking, and both stay in the record', () => {
    for (const story of [bothWait, miraSpeaks]) {
      const { state } = given(story)
        .when(rui, by)
        .thenEvents({ type: 'PersonIntroduced' }, { type: 'SpeakerIdentified' });
      const { requests, people } = state.everyone;
      expect(requests['r3']).toMatchObject({ personId: mira.personId, speakerId: 'g1' });
      expect(people['g1']).toMatchObject({
        name: 'Rui Alves',
        function: 'Adviser',
        organization: 'River Growers',
        country: 'Portugal',
        category: 'civil society',
        mode: 'online',
      });
    }
  });

  it('CL448 is the same person when named again, or known to everyone already', () => {
    const { state } = given(bothWait, does(mira, rui)).when(says({ name: 'Zita Pais' }), by);
    expect(state.everyone.requests['r3']?.speakerId).toBe('g2');
    given(bothWait, does(mira, rui), does(mira, says({ name: 'Zita Pais' })))
      .when(rui, by)
      .thenEvents({ type: 'SpeakerIdentified', personId: 'g1' });
  });

  it('CL448 is taken back by naming oneself', () => {
    const own = says({ person: mira.personId });
    const { state } = given(bothWait, does(mira, rui)).when(own, by).thenEvents({ type: 'SpeakerIdentified' });
    expect(state.everyone.requests['r3']?.speakerId).toBeUndefined();
    given(bothWait).when(own, by).thenRefused('changed');
  });

  it('CL448 is nobody else’s to say', () => {
    for (const other of [tomas, nameless]) given(bothWait).when(rui, { by: other }).thenRefused('notAllowed');
    given(miraSpeaks).when({ type: 'IdentifySpeaker', name: 'Rui Alves' }, { by: tomas }).thenRefused('notAllowed');
    given(miraHasSpoken).when(rui, by).thenRefused('changed');
    given(miraHasSpoken)
      .when(rui, { by: floorOfficer })
      .thenEvents({ type: 'PersonIntroduced' }, { type: 'SpeakerIdentified' });
    given(bothWait, does(mira, { type: 'WithdrawRequest' }))
      .when(rui, by)
      .thenRefused('changed');
  });

  it.each([
    ['nobody', {}, 'nameMissing'],
    ['another person’s number', { person: tomas.personId }, 'notAllowed'],
    ['a seat', { seat: 'B 12', name: 'Rui' }, 'notAllowed'],
    ['a gender', { person: { name: 'Rui', gender: 'man' } }, 'notAllowed'],
    ['access minutes', { person: { name: 'Rui', accessMinutes: 3 } }, 'notAllowed'],
    ['another category', { person: { name: 'Rui', category: 'youth' } }, 'notAllowed'],
  ] as const)('CL448 %s is refused', (_what, who, code) => {
    given(bothWait).when(says(who), by).thenRefused(code);
  });

  it('CL448 tells nothing of the register: a name that stands there stays a name', () => {
    const people = [
      { name: 'Rui Alves', organization: 'River Growers', function: 'Treasurer', gender: 'man', seat: 'C 4' },
    ];
    const registered = does(organizer, { type: 'RegisterPeople', people });
    const { done, state } = given(bothWait, registered).when(says({ name: 'Rui Alves' }), by);
    expect(done.ok && done.events.map(({ type }) => type)).toEqual(['PersonIntroduced', 'SpeakerIdentified']);
    expect(state.everyone.people['g1']).not.toHaveProperty('function');
    expect(
      given(bothWait, does(mira, rui), does(chair, { type: 'GiveFloor', requestId: 'r3' })).state.everyone.floor,
    ).toBe('i1');
  });
});
