import { describe, expect, it } from 'vitest';
import {
  captioner,
  chair,
  display,
  floorOfficer,
  mira,
  nameless,
  noor,
  observer,
  organizer,
  rapporteur,
} from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { created, listOpen, miraWaits } from '../testing/stories.ts';
import { checkedIn, type CheckIn } from './checkIn.ts';

const checksIn = (rest: Omit<CheckIn, 'type'> = {}) => ({ type: 'CheckIn' as const, ...rest });
const by = floorOfficer;

describe('PE6 checking in', () => {
  it('PE6 for oneself, as somebody who is introduced by it, before any sitting too', () => {
    const { state } = given(created)
      .when(checksIn(), { by: mira, at: 30 })
      .thenEvents(
        { type: 'PersonIntroduced', personId: 'p11', name: 'Mira Costa', mode: 'online' },
        { type: 'PersonCheckedIn', personId: 'p11', mode: 'online', present: true },
      )
      .thenResult({ personId: 'p11' });
    expect(state.everyone.checkIns).toEqual({ p11: { present: true, mode: 'online', at: START + 30_000 } });
    const { people } = given(created, does(chair, checksIn()), does(rapporteur, checksIn())).state.everyone;
    expect([people['p2']?.capacity, people['p5']?.name]).toEqual(['chair', 'Luc Martin']);
  });

  it('PE6 another mode moves the person there, on the list as well', () => {
    const { state } = given(miraWaits)
      .when(checksIn({ mode: 'room' }), { by: mira })
      .thenEvents({ type: 'ModeChanged', mode: 'room' }, { type: 'PersonCheckedIn', mode: 'room' });
    expect(state.everyone.people['p11']?.mode).toBe('room');
  });

  it('PE6 who has given no name says it first', () => {
    given(created).when(checksIn(), { by: nameless }).thenRefused('nameMissing');
    given(created)
      .when(checksIn({ country: 'Malta' }), { by })
      .thenRefused('nameMissing');
  });

  it('PE6 with nothing changed it is refused, be it by somebody else', () => {
    const there = given(created, does(mira, checksIn()));
    const own = there.when(checksIn(), { by: mira }).thenRefused('alreadyCheckedIn').done;
    expect(own).toMatchObject({ message: 'You are checked in already.' });
    there.when(checksIn({ personId: 'p11' }), { by }).thenRefused('alreadyCheckedIn');
    there
      .when(checksIn({ personId: 'p11', mode: 'room' }), { by })
      .thenEvents({ type: 'ModeChanged' }, { type: 'PersonCheckedIn', mode: 'room' });
  });

  it('PE6 a mistaken one is taken back, once, and may be made again', () => {
    const back = given(created, does(mira, checksIn()), does(by, checksIn({ personId: 'p11', present: false }), 60));
    expect(back.state.everyone.checkIns['p11']).toEqual({ present: false, mode: 'online', at: START + 60_000 });
    back.when(checksIn({ present: false }), { by: mira }).thenRefused('notCheckedIn');
    back.when(checksIn(), { by: mira }).thenEvents({ type: 'PersonCheckedIn', present: true });
    given(created)
      .when(checksIn({ name: 'Old Pia', present: false }), { by })
      .thenRefused('notCheckedIn');
  });

  it('PE6 the bureau checks in others: whom the record knows, or by a typed name', () => {
    for (const officer of [floorOfficer, organizer, chair])
      given(miraWaits)
        .when(checksIn({ personId: 'p11' }), { by: officer })
        .thenEvents({ type: 'PersonCheckedIn', personId: 'p11', mode: 'online' });
    given(created)
      .when(checksIn({ name: 'Old Pia', organization: 'Hill Farms', country: 'Malta', category: 'youth' }), { by })
      .thenEvents(
        { type: 'PersonIntroduced', personId: 'g1', name: 'Old Pia', category: 'youth', mode: 'room' },
        { type: 'PersonCheckedIn', personId: 'g1', mode: 'room' },
      );
    for (const personId of ['p99', 'n9', 'constructor'])
      given(created).when(checksIn({ personId }), { by }).thenRefused('notFound');
    given(miraWaits)
      .when(checksIn({ personId: 'p11', name: 'Old Pia' }), { by })
      .thenRefused('invalid');
  });

  it('PE6 a typed name and organization that the record or the register knows is that person', () => {
    const pia = checksIn({ name: 'Old Pia', organization: 'Hill Farms' });
    given(created, does(by, pia))
      .when(checksIn({ name: 'OLD PIA', organization: 'hill farms' }), { by })
      .thenRefused('alreadyCheckedIn');
    given(created, does(by, pia))
      .when(checksIn({ name: 'Old Pia' }), { by })
      .thenEvents({ type: 'PersonIntroduced', personId: 'g2' }, { type: 'PersonCheckedIn', personId: 'g2' });
    given(created, does(organizer, { type: 'RegisterPeople', people: [{ name: 'Old Pia', country: 'Malta' }] }))
      .when(checksIn({ name: 'old pia' }), { by })
      .thenEvents(
        { type: 'PersonIntroduced', personId: 'g1', name: 'Old Pia', country: 'Malta' },
        { type: 'RegistrationLinked', registrationId: 'n1', personId: 'g1' },
        { type: 'PersonCheckedIn', personId: 'g1' },
      );
  });

  it('PE6 who checked in before they were registered is tied to their line, and is not checked in twice', () => {
    const registered = does(organizer, { type: 'RegisterPeople', people: [{ name: 'Noor Haddad', seat: 'A 1' }] });
    given(created, does(noor, checksIn()), registered)
      .when(checksIn({ personId: 'n1' }), { by })
      .thenEvents({ type: 'RegistrationLinked', registrationId: 'n1', personId: 'p13' });
  });

  it('PE6 nobody else checks in others, and who only follows does not check in', () => {
    for (const who of [mira, rapporteur])
      for (const other of [{ personId: 'p12' }, { personId: 'n1' }, { name: 'Old Pia' }])
        given(listOpen).when(checksIn(other), { by: who }).thenRefused('notAllowed');
    for (const who of [captioner, observer, display])
      given(listOpen).when(checksIn(), { by: who }).thenRefused('notAllowed');
  });
});

it('CO9 who checked in is told by mode, apart from what was counted, and nobody is nothing', () => {
  const there = [
    created,
    does(mira, checksIn()),
    does(noor, checksIn({ mode: 'room' })),
    does(by, checksIn({ name: 'Old Pia' })),
    does(by, checksIn({ name: 'Ben', mode: 'phone' })),
    does(by, checksIn({ personId: 'p13', present: false })),
  ];
  const { everyone } = given(there).state;
  expect(checkedIn(everyone)).toEqual({ room: 1, online: 1, phone: 1 });
  expect(everyone.attendance).toBeNull();
  const counted = given(there, does(by, { type: 'RecordAttendance', room: 80, online: 12 })).state.everyone;
  expect([counted.attendance, checkedIn(counted)]).toEqual([
    { room: 80, online: 12 },
    { room: 1, online: 1, phone: 1 },
  ]);
  expect(checkedIn(given(created).state.everyone)).toBeNull();
});
