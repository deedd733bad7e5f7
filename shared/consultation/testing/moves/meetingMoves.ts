import { START } from '../orchard.ts';
import { named, registrant } from './people.ts';
import { anybody, items, modes, oneOf, type Makers } from './picks.ts';

/** Sittings, items, the clock, and people. */
export const meetingMoves = {
  OpenSitting: (_, [a]) => ({
    type: 'OpenSitting',
    sittingId: oneOf([undefined, undefined, 'sitting-2', 'constructor'], a),
  }),
  SuspendSitting: () => ({ type: 'SuspendSitting' }),
  ResumeSitting: () => ({ type: 'ResumeSitting' }),
  CloseSitting: () => ({ type: 'CloseSitting' }),
  OpenItem: (_, [a]) => ({ type: 'OpenItem', itemId: oneOf(items, a) }),
  AdvanceClock: (_, [a]) => ({ type: 'AdvanceClock', to: START + a * 100_000 }),
  RecordAttendance: (_, [room, online]) => ({ type: 'RecordAttendance', room, online }),
  PublishRecord: (_, [a]) => ({ type: 'PublishRecord', on: oneOf([undefined, true, false], a) }),
  CorrectSetUp: ({ everyone: { setUp } }, [a, b]) => ({
    type: 'CorrectSetUp',
    ...oneOf(
      [
        { title: `Orchards ${b}` },
        { place: oneOf(['Porto', 'Lisbon'], b), timeZone: oneOf(['Europe/Lisbon', 'Asia/Tokyo'], b) },
        { programme: setUp.programme.map(({ speakers: _people, ...item }) => ({ ...item, minutes: 10 + b })) },
        {
          programme: [
            ...setUp.programme.filter((_, index) => index !== b % 4).map(({ speakers: _people, ...item }) => item),
            { id: `more-${b % 3}`, title: 'More', kind: 'closing' as const },
          ],
        },
      ],
      a,
    ),
  }),
  IntroducePerson: () => ({ type: 'IntroducePerson' }),
  HandOverChair: (s, [a, b]) => ({
    type: 'HandOverChair',
    ...oneOf([{ chair: 1 + (b % 2) }, { person: oneOf(anybody(s), b) }, { name: `Chair ${b % 3}` }], a),
  }),
  RegisterPeople: (_, [a, b, c]) => ({ type: 'RegisterPeople', people: [registrant(a), registrant(b), registrant(c)] }),
  CheckIn: (s, [a, b, c]) => ({
    type: 'CheckIn',
    ...oneOf([{}, { personId: oneOf(anybody(s), b) }, { personId: oneOf(anybody(s), b) }, named(b)], a),
    mode: oneOf([undefined, undefined, ...modes], c),
    present: oneOf([undefined, undefined, true, false], b),
  }),
  ChangeMode: (_, [a]) => ({ type: 'ChangeMode', mode: oneOf(modes, a) }),
} satisfies Partial<Makers>;
