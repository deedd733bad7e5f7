import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { chair, floorOfficer, mira, organizer } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { listClosed, listOpen, miraHasSpoken, miraWaits, waterOpen } from '../testing/stories.ts';
import type { RequestFloorFor } from './requestFloorFor.ts';

const enters = (rest: Omit<RequestFloorFor, 'type'> = {}) => ({ type: 'RequestFloorFor' as const, ...rest });
const by = floorOfficer;

describe('SL9 whom a floor officer enters', () => {
  it('SL9 somebody by name, in the room unless said otherwise', () => {
    given(listOpen)
      .when(enters({ name: 'Old Pia' }), { by })
      .thenEvents(
        { type: 'PersonIntroduced', personId: 'g1', name: 'Old Pia', mode: 'room' },
        { type: 'FloorRequested', requestId: 'r3', personId: 'g1', kind: 'intervention' },
      )
      .thenResult({ requestId: 'r3', personId: 'g1' });
  });

  it('SL9 by what is known of them, each part to its own audience', () => {
    const person = { name: 'Old Pia', country: 'Malta', gender: 'woman', pronoun: 'she', accessMinutes: 1 };
    const { events, state } = given(listOpen, does(by, enters({ person, mode: 'phone' })));
    expect(state.everyone.people['g1']).toEqual({ personId: 'g1', name: 'Old Pia', country: 'Malta', mode: 'phone' });
    expect(state.desk.pronouns).toEqual({ g1: 'she' });
    expect(state.bureau.details).toEqual({ g1: { gender: 'woman', accessMinutes: 1 } });
    expect(JSON.stringify(visibleTo('everyone', events))).not.toMatch(/"she"|"woman"|accessMinutes/);
  });

  it('SL9 by the id of somebody whom the record knows', () => {
    given(miraHasSpoken)
      .when(enters({ person: 'p11' }), { by })
      .thenEvents({ type: 'FloorRequested', requestId: 'r5', personId: 'p11' });
    given(listOpen)
      .when(enters({ person: 'p99' }), { by })
      .thenRefused('notFound');
    given(listOpen)
      .when(enters({ person: 'constructor' }), { by })
      .thenRefused('notFound');
  });

  it('SL9 an id with another mode moves the person there', () => {
    const { state } = given(miraHasSpoken, does(by, enters({ person: 'p11', mode: 'phone' })));
    expect(state.everyone.people['p11']).toMatchObject({ name: 'Mira Costa', mode: 'phone' });
  });

  it('SL9 unnamed, which is a person without a name, and several may wait', () => {
    const { everyone } = given(listOpen, does(by, enters()), does(by, enters())).state;
    expect(everyone.lists['water']?.waiting).toEqual(['r3', 'r4']);
    expect(everyone.people['g1']).toEqual({ personId: 'g1', mode: 'room' });
    expect(everyone.people['g2']).toEqual({ personId: 'g2', mode: 'room' });
  });

  it('SL9 an empty answer is none', () => {
    const person = { name: '', country: 'Malta', pronoun: '', gender: '' };
    given(listOpen)
      .when(enters({ person }), { by })
      .thenEvents({ type: 'PersonIntroduced', personId: 'g1', country: 'Malta' }, { type: 'FloorRequested' });
    expect(given(listOpen, does(by, enters({ person }))).state.everyone.people['g1']).not.toHaveProperty('name');
  });

  it('SL9 with kind, group, language and a note for the bureau', () => {
    const { state } = given(
      listOpen,
      does(
        by,
        enters({
          name: 'Old Pia',
          kind: 'groupStatement',
          onBehalfOf: 'the Hill Farms',
          language: 'mt',
          note: 'Row 4',
        }),
      ),
    );
    expect(state.everyone.requests['r3']).toMatchObject({
      kind: 'groupStatement',
      onBehalfOf: 'the Hill Farms',
      language: 'mt',
    });
    expect(state.bureau.notes).toEqual({ r3: 'Row 4' });
  });
});

it('SL4 who waits is not entered a second time', () => {
  given(miraWaits)
    .when(enters({ person: 'p11' }), { by })
    .thenRefused('alreadyListed');
  given(listOpen, does(by, enters({ name: 'Old Pia' })))
    .when(enters({ person: 'g1' }), { by })
    .thenRefused('alreadyListed');
  given(listOpen, does(by, enters({ name: 'Old Pia' })))
    .when({ type: 'RequestFloor', kind: 'intervention' }, { by: { ...mira, personId: 'g1' } })
    .thenRefused('alreadyListed');
});

it('SL7 a response of somebody without a device is entered at any time, and counts as the secretariat', () => {
  for (const story of [waterOpen, listClosed]) {
    const { everyone } = given(story, does(chair, enters({ name: 'Panel lead', kind: 'response' }))).state;
    expect(everyone.people['g1']?.capacity).toBe('secretariat');
  }
});

it('SL1 nobody is entered before the list opens', () => {
  given(waterOpen)
    .when(enters({ name: 'Old Pia' }), { by })
    .thenRefused('speakersListNotOpen');
});

it('SL44 a name and organization entered twice is one person, also after they asked themselves; the unnamed stay apart', () => {
  const pia = { name: 'Old Pia', organization: 'Hill Farms' };
  const entered = given(listOpen, does(by, enters({ person: pia })));
  entered.when(enters({ person: { ...pia, name: 'old  pia' } }), { by }).thenRefused('alreadyListed');
  entered
    .when(enters({ person: { ...pia, organization: 'Valley Farms' } }), { by })
    .thenEvents({ type: 'PersonIntroduced', personId: 'g2' }, { type: 'FloorRequested', personId: 'g2' });
  given(miraHasSpoken)
    .when(enters({ name: 'Mira Costa', person: { organization: 'River Growers' } }), { by })
    .thenEvents({ type: 'FloorRequested', personId: 'p11' });
  given(listOpen, does(by, enters({ person: { organization: 'Hill Farms' } })))
    .when(enters({ person: { organization: 'Hill Farms' } }), { by })
    .thenEvents({ type: 'PersonIntroduced', personId: 'g2' }, { type: 'FloorRequested' });
});

it('SL45 a point of order and a right of reply are entered by an id of the register', () => {
  const people = [{ name: 'Old Pia', organization: 'Hill Farms' }];
  const registered = [miraHasSpoken, does(organizer, { type: 'RegisterPeople', people })];
  for (const asks of [
    { type: 'RaisePointOfOrder', personId: 'n1' },
    { type: 'RequestRightOfReply', interventionId: 'i1', personId: 'n1' },
  ] as const) {
    const { state } = given(registered)
      .when(asks, { by })
      .thenEvents(
        { type: 'PersonIntroduced', personId: 'g1', name: 'Old Pia' },
        { type: 'RegistrationLinked', registrationId: 'n1', personId: 'g1' },
        { type: 'FloorRequested', personId: 'g1' },
      );
    expect(state.bureau.register.n1?.personId).toBe('g1');
    given(registered, does(by, asks)).when(asks, { by }).thenRefused('alreadyListed');
    given(registered)
      .when({ ...asks, personId: 'n9' }, { by })
      .thenRefused('notFound');
  }
});
