import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { chair, floorOfficer, mira, nameless, organizer, rapporteur, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import {
  asks,
  created,
  listClosed,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  miraWaits,
  waterOpen,
} from '../testing/stories.ts';

describe('SL4 at most once on an item', () => {
  it('SL4 who waits does not ask again', () => {
    given(miraWaits).when(asks, { by: mira }).thenRefused('alreadyListed');
    given(miraWaits)
      .when({ ...asks, kind: 'groupStatement' }, { by: mira })
      .thenRefused('alreadyListed');
  });

  it('SL4 the same person may wait on two items', () => {
    given(miraWaits, does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' }))
      .when({ ...asks, itemId: 'seeds' }, { by: mira })
      .thenEvents({ type: 'FloorRequested', itemId: 'seeds' });
  });

  it('SL4 who has the floor, has had it, or has left may ask again', () => {
    given(miraSpeaks).when(asks, { by: mira }).thenEvents({ type: 'FloorRequested', requestId: 'r5' });
    given(miraHasSpoken).when(asks, { by: mira }).thenEvents({ type: 'FloorRequested' });
    given(miraWaits, does(mira, { type: 'WithdrawRequest' }))
      .when(asks, { by: mira })
      .thenEvents({ type: 'FloorRequested' });
  });
});

describe('SL5 what a request keeps', () => {
  const full = {
    ...asks,
    kind: 'groupStatement',
    onBehalfOf: 'the Hill Farms',
    language: 'pt',
    note: 'Bus at five.',
  } as const;

  it('SL5 kind, group, language and item', () => {
    const { requests } = given(listOpen, does(mira, full)).state.everyone;
    expect(requests['r3']).toMatchObject({
      personId: 'p11',
      itemId: 'water',
      kind: 'groupStatement',
      onBehalfOf: 'the Hill Farms',
      language: 'pt',
      invited: false,
      state: 'listed',
    });
  });

  it('SL5 a note goes to the bureau only', () => {
    const { events, state } = given(listOpen, does(mira, full));
    expect(state.bureau.notes).toEqual({ r3: 'Bus at five.' });
    expect(JSON.stringify(visibleTo('desk', events))).not.toContain('Bus at five.');
  });

  it('SL5 an empty note is none', () => {
    expect(given(listOpen, does(mira, { ...asks, note: '' })).state.bureau.notes).toEqual({});
  });

  it('SL5 an item outside the programme is notFound', () => {
    given(listOpen)
      .when({ ...asks, itemId: 'fire' }, { by: mira })
      .thenRefused('notFound');
    given(listOpen)
      .when({ ...asks, itemId: '__proto__' }, { by: mira })
      .thenRefused('notFound');
  });
});

describe('SL6 a name', () => {
  it('SL6 is needed to ask', () => {
    given(listOpen).when(asks, { by: nameless }).thenRefused('nameMissing');
  });

  it('SL6 given once is enough: the record knows it', () => {
    given(miraHasSpoken)
      .when(asks, { by: { ...mira, profile: {} } })
      .thenEvents({ type: 'FloorRequested' });
  });
});

describe('SL7 responses', () => {
  const responds = { type: 'RequestFloor', kind: 'response' } as const;

  it.each([
    ['not open', waterOpen],
    ['open', listOpen],
    ['closed', listClosed],
  ])('SL7 chair and secretariat respond while the list is %s', (_state, story) => {
    for (const by of [chair, organizer, floorOfficer])
      given(story)
        .when(responds, { by })
        .thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested', kind: 'response', personId: by.personId });
  });

  it('SL7 participants may not, and the rapporteur takes no floor', () => {
    given(listOpen).when(responds, { by: mira }).thenRefused('notAllowed');
    given(listOpen).when(responds, { by: rapporteur }).thenRefused('notAllowed');
  });

  it('SL7 the secretariat asks for nothing else; the chair may', () => {
    given(listOpen).when(asks, { by: floorOfficer }).thenRefused('notAllowed');
    given(listOpen).when(asks, { by: chair }).thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested' });
  });

  it('SL7 without an item there is nothing to respond on', () => {
    given(created).when(responds, { by: chair }).thenRefused('speakersListNotOpen');
    given(created)
      .when({ ...responds, itemId: 'seeds' }, { by: chair })
      .thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested' });
  });
});

it('SL3 a closed list refuses whoever asks', () => {
  given(listClosed).when(asks, { by: tomas }).thenRefused('speakersListClosed');
});
