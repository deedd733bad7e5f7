import fc from 'fast-check';
import type { Command } from '../commands.ts';
import type { Actor } from '../decision.ts';
import { may } from '../may.ts';
import type { SetUp } from '../setUp.ts';
import type { Consultation } from '../state.ts';
import { everyActor } from './actors.ts';
import { create, type Step } from './givenWhenThen.ts';
import { deskMoves } from './moves/deskMoves.ts';
import { floorMoves } from './moves/floorMoves.ts';
import { listMoves } from './moves/listMoves.ts';
import { meetingMoves } from './moves/meetingMoves.ts';
import { moveWeights } from './moves/moveWeights.ts';
import { heardPoints, oneOf, swapping, type Makers, type Picks } from './moves/picks.ts';
import { pointMoves } from './moves/pointMoves.ts';

/** A move is numbers only, so that it prints and shrinks well; what they mean is read off the state in which it is made. */
export interface Move {
  type: keyof Makers;
  who: number;
  picks: Picks;
  afterMs: number;
}

const makers: Makers = { ...meetingMoves, ...listMoves, ...floorMoves, ...deskMoves, ...pointMoves };
const types = Object.keys(makers) as Move['type'][];
const weighted = types.flatMap((type) => Array.from({ length: moveWeights[type] ?? 1 }, () => type));

const pick = fc.nat(59);
export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record<Move>({
    type: fc.constantFrom(...weighted),
    who: fc.nat(199),
    picks: fc.tuple(pick, pick, pick),
    afterMs: fc.oneof(fc.constant(0), fc.nat(200_000)),
  }),
  { minLength: 12, maxLength: 60, size: 'max' },
);

/** Set-ups that differ in what the rules read. */
export const beginnings: fc.Arbitrary<Step> = fc
  .record<Pick<SetUp, 'clock' | 'registration' | 'moderated' | 'sittings' | 'policy'>>(
    {
      clock: fc.constantFrom<SetUp['clock'][]>('real', 'stepped', { rate: 10 }),
      registration: fc.boolean(),
      moderated: fc.boolean(),
      sittings: fc.constant([{ id: 'sitting-2', startsAt: '2026-05-04T10:00:00Z', endsAt: '2026-05-04T13:00:00Z' }]),
      policy: fc.constantFrom<SetUp['policy'][]>(
        { preset: 'arrival', options: { hardStop: true, graceSeconds: 5 } },
        { preset: 'alternation', options: { hardStop: true, graceSeconds: 5, overtakenAtMost: 2 } },
        { preset: 'balancedList', options: { overtakenAtMost: 1 } },
        { preset: 'lots', options: { overtakenAtMost: 3 } },
        { preset: 'custom', options: { rules: ['groupsFirst', 'lots', 'regionRotation'] } },
      ),
    },
    { requiredKeys: [] },
  )
  .map((setUp) => create(setUp));

/** Most moves are made by somebody who may; some by anybody. */
export function stepOf(move: Move, state: Consultation): Step {
  const type = whatIsPossible(move.type, state);
  const command = (makers[type] as (state: Consultation, picks: Picks) => Command)(state, move.picks);
  const able = everyActor.filter(({ role }) => may(role, type));
  const by = oneOf(move.who % 5 === 0 ? everyActor : able, move.who);
  const [a] = move.picks;
  const statement =
    type === 'SubmitStatement'
      ? { receipt: `R-${a}`, text: `Statement ${a}.`, words: 2, language: oneOf([undefined, 'fr'], a) }
      : undefined;
  return { by: saying(by, move.who), command, statement };
}

/** Whoever would do what nobody can do yet does first what is missing: so chance need not find every door. */
function whatIsPossible(type: Move['type'], state: Consultation): Move['type'] {
  const { sittingId, itemId, sittings, lists, interventions } = state.everyone;
  if (type === 'RequestRightOfReply')
    return Object.keys(interventions).length > 0 ? type : whatIsPossible('GiveFloor', state);
  if (type === 'RuleOnPointOfOrder' && heardPoints(state).length === 0)
    return whatIsPossible('RecognizePointOfOrder', state);
  if (type === 'RecognizePointOfOrder' && state.everyone.pointsOfOrder.length === 0) return 'RaisePointOfOrder';
  if (!needAMeeting.has(type)) return type;
  if (sittingId === null) return 'OpenSitting';
  if (sittings[sittingId]?.state === 'suspended') return 'ResumeSitting';
  if (itemId === null) return 'OpenItem';
  const waiting = lists[itemId]?.waiting.length ?? 0;
  if (waiting < (type === 'GiveFloor' ? 1 : 2)) return 'RequestFloorFor';
  if (type === 'GiveFloor') return type;
  if (swapping(state).length === 0) return 'ProposeSwap';
  return type === 'ProposeSwap' ? 'AcceptSwap' : type;
}

const needAMeeting = new Set<Move['type']>(['GiveFloor', 'ProposeSwap', 'AcceptSwap', 'DeclineSwap']);

/** People say more of themselves as time goes on. */
function saying(by: Actor, who: number): Actor {
  if (!by.profile?.name || who % 7 > 0) return by;
  return { ...by, profile: { ...by.profile, country: `Country ${who % 3}`, region: oneOf([undefined, 'Delta'], who) } };
}
