import { categories } from '../../people/profile.ts';
import { named, seat } from './people.ts';
import {
  anybody,
  heardPoints,
  interventions,
  itemOrNone,
  kinds,
  meant,
  nextHere,
  oneOf,
  requests,
  waitingHere,
  type Makers,
} from './picks.ts';

/** The floor and its clock, and points of order. */
export const floorMoves = {
  SetTimeLimit: (s, [a, b, c]) => ({
    type: 'SetTimeLimit',
    seconds: a + 1,
    ...oneOf(
      [
        {},
        { kind: oneOf(kinds, b) },
        { requestId: oneOf(requests(s), b) },
        { personId: oneOf(anybody(s), b) },
        { category: oneOf(categories, b) },
        { interventionId: s.everyone.floor ?? 'i99' },
        { kind: 'comment' as const, personId: 'p99' },
      ],
      c,
    ),
  }),
  SetHardStop: (_, [a, b, c]) => ({
    type: 'SetHardStop',
    on: a % 3 > 0,
    graceSeconds: oneOf([undefined, b], a),
    itemId: itemOrNone(b),
    kind: oneOf([undefined, 'pointOfOrder', ...kinds], c),
  }),
  SetTime: (s, [a, b]) => ({ type: 'SetTime', interventionId: meant(s, a), remainingSeconds: b * 5 }),
  CorrectStart: (s, [a, b]) => ({ type: 'CorrectStart', interventionId: meant(s, a), secondsAgo: b * 3 }),
  RaisePointOfOrder: (s, [a, b]) => ({
    type: 'RaisePointOfOrder',
    personId: a % 4 === 0 ? oneOf(anybody(s), b) : undefined,
  }),
  RecognizePointOfOrder: (s, [a]) => ({
    type: 'RecognizePointOfOrder',
    requestId: oneOf([...s.everyone.pointsOfOrder, ...requests(s)], a % 2),
  }),
  RuleOnPointOfOrder: (s, [a, b]) => ({
    type: 'RuleOnPointOfOrder',
    requestId: oneOf([...(b % 4 > 0 ? heardPoints(s) : []), ...requests(s)], b % 4 > 0 ? a % 2 : a),
    ruling: `ruling ${b}`,
  }),
  GiveFloor: (s, [a, b, c]) => ({
    type: 'GiveFloor',
    requestId: oneOf(a % 5 === 0 || waitingHere(s).length === 0 ? requests(s) : waitingHere(s), a),
    endCurrent: oneOf([s.everyone.floor ?? undefined, s.everyone.floor ?? undefined, undefined, 'i1'], b),
    expectedNext: oneOf([undefined, undefined, nextHere(s), 'r1'], c),
    override: c % 3 === 0,
  }),
  IdentifySpeaker: (s, [a, b, c]) => ({
    type: 'IdentifySpeaker',
    ...oneOf([{}, { requestId: oneOf(requests(s), a) }, { interventionId: oneOf(interventions(s), a) }], c),
    ...oneOf(
      [{ person: oneOf(anybody(s), b) }, { person: oneOf(anybody(s), a) }, { seat: seat(b) }, { person: named(b) }],
      b,
    ),
  }),
  UndoLast: (s, [a, b]) => ({
    type: 'UndoLast',
    about: oneOf([undefined, undefined, undefined, ...requests(s)], a),
    act: oneOf([undefined, undefined, undefined, 'GiveFloor' as const], b),
  }),
  EndIntervention: (s, [a]) => ({ type: 'EndIntervention', interventionId: meant(s, a) }),
  ExtendTime: (s, [a, b]) => ({
    type: 'ExtendTime',
    seconds: b - 20,
    interventionId: meant(s, a),
    reason: `reason ${b}`,
  }),
  PauseIntervention: (s, [a]) => ({ type: 'PauseIntervention', interventionId: meant(s, a) }),
  ResumeIntervention: (s, [a]) => ({ type: 'ResumeIntervention', interventionId: meant(s, a) }),
} satisfies Partial<Makers>;
