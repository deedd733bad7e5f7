import { describe, expect, it } from 'vitest';
import { audienceOfEvent } from '../events.ts';
import type { Profile } from './profile.ts';
import { chair, floorOfficer, mira, noor, organizer, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, listOpen, miraHasSpoken, miraWaits } from '../testing/stories.ts';

const says = (profile: Profile) => ({ ...mira, profile: { ...mira.profile, ...profile } });
const introduces = { type: 'IntroducePerson' } as const;

describe('PE1 entering the record', () => {
  it('PE1 a person enters when they first act, with what they said of themselves', () => {
    expect(given(listOpen).state.everyone.people).not.toHaveProperty('p11');
    expect(given(miraWaits).state.everyone.people['p11']).toEqual({
      personId: 'p11',
      name: 'Mira Costa',
      organization: 'River Growers',
      country: 'Portugal',
      category: 'civil society',
      mode: 'online',
    });
  });

  it('PE1 not again, while they say the same or say nothing', () => {
    given(miraHasSpoken).when(asks, { by: mira }).thenEvents({ type: 'FloorRequested' });
    given(miraHasSpoken)
      .when(asks, { by: { ...mira, profile: {} } })
      .thenEvents({ type: 'FloorRequested' });
  });

  it.each(['name', 'honorific', 'function', 'organization', 'country', 'category', 'language'] as const)(
    'PE1 again when they say another %s, and the rest stays',
    (field) => {
      const by = says({ [field]: 'Otherwise' });
      const { state } = given(miraHasSpoken)
        .when(asks, { by })
        .thenEvents({ type: 'PersonIntroduced', personId: 'p11', [field]: 'Otherwise' }, { type: 'FloorRequested' });
      const before = given(miraHasSpoken).state.everyone.people['p11'];
      expect(state.everyone.people['p11']).toEqual({ ...before, [field]: 'Otherwise' });
    },
  );

  it('PE1 who is known and says more is introduced anew by the shell; a stranger is not', () => {
    given(miraWaits)
      .when(introduces, { by: says({ pronoun: 'she' }) })
      .thenEvents({ type: 'PersonIntroduced' }, { type: 'PronounGiven', pronoun: 'she' });
    given(listOpen).when(introduces, { by: mira }).thenRefused('notFound');
  });

  it('PE1 an introduction that says nothing new is no commit, whatever it says again', () => {
    given(miraWaits).when(introduces, { by: mira }).thenRefused('changed');
    const everything = says({ pronoun: 'she', gender: 'woman', accessMinutes: 0 });
    const told = [miraWaits, does(everything, introduces)];
    given(told).when(introduces, { by: everything }).thenRefused('changed');
    given(told)
      .when(introduces, { by: { ...mira, profile: { name: '' } } })
      .thenRefused('changed');
    for (const news of [
      { pronoun: 'they' },
      { gender: 'man' },
      { region: 'Delta' },
      { accessMinutes: 1 },
      { mode: 'phone' as const },
    ])
      expect(given(told).when(introduces, { by: says({ ...everything.profile, ...news }) }).done.ok).toBe(true);
  });

  it('PE1 saying more does not move anybody: the mode stays unless they say another', () => {
    const moved = [miraWaits, does(mira, { type: 'ChangeMode', mode: 'phone' })];
    const silent = { ...mira, profile: { name: 'Mira Costa', pronoun: 'she', mode: undefined } };
    expect(given(moved, does(silent, introduces)).state.everyone.people['p11']?.mode).toBe('phone');
    const otherwise = does(says({ language: 'pt' }), { type: 'ChangeMode', mode: 'room' });
    given(moved)
      .when(otherwise.command, { by: otherwise.by })
      .thenEvents({ type: 'PersonIntroduced', language: 'pt', mode: 'phone' }, { type: 'ModeChanged', mode: 'room' });
  });

  it('PE1 chair and secretariat are known as such', () => {
    const responds = { type: 'RequestFloor', kind: 'response' } as const;
    const asked = [does(chair, responds), does(organizer, responds), does(floorOfficer, responds), does(tomas, asks)];
    const { people } = given(listOpen, asked).state.everyone;
    expect(['p2', 'p1', 'p4', 'p12'].map((personId) => people[personId]?.capacity)).toEqual([
      'chair',
      'secretariat',
      'secretariat',
      undefined,
    ]);
  });
});

describe('PE2 each part to its own audience', () => {
  it('PE2 gender, region and access minutes are bureau events, the pronoun is a desk event, the rest everyone’s', () => {
    const { done } = given(listOpen).when(asks, { by: noor });
    const events = done.ok ? done.events : [];
    expect(events.map(({ type }) => [type, audienceOfEvent(type)])).toEqual([
      ['PersonIntroduced', 'everyone'],
      ['PronounGiven', 'desk'],
      ['DetailsGiven', 'bureau'],
      ['FloorRequested', 'everyone'],
    ]);
    expect(events[0]).not.toHaveProperty('gender');
    expect(events[0]).not.toHaveProperty('accessMinutes');
    expect(events[0]).not.toHaveProperty('region');
    expect(events[0]).not.toHaveProperty('pronoun');
    expect(events[1]).toMatchObject({ pronoun: 'she' });
    expect(events[2]).toMatchObject({ gender: 'woman', region: 'Delta', accessMinutes: '2' });
  });

  it('PE2 what was not stated makes no event', () => {
    given(listOpen).when(asks, { by: tomas }).thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested' });
    const { state } = given(listOpen, does({ ...tomas, profile: { name: 'T', accessMinutes: 1 } }, asks));
    expect(state.bureau.details['p12']).toEqual({ accessMinutes: 1 });
  });

  it('PE2 details given one after another add up', () => {
    const { state } = given(
      miraWaits,
      does(says({ gender: 'woman' }), introduces),
      does(says({ accessMinutes: 3 }), introduces),
    );
    expect(state.bureau.details['p11']).toEqual({ gender: 'woman', accessMinutes: 3 });
  });
});
