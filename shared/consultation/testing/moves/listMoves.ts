import { presets } from '../../ordering/policy.ts';
import { moveCodes } from '../../ordering/reasons.ts';
import { guest, seat } from './people.ts';
import {
  anybody,
  compositions,
  drawable,
  interventions,
  itemOrNone,
  kinds,
  modes,
  movedHere,
  oneOf,
  requests,
  swapping,
  waitingHere,
  type Makers,
} from './picks.ts';

/** The speakers' list and its order. */
export const listMoves = {
  OpenSpeakersList: (_, [a]) => ({ type: 'OpenSpeakersList', itemId: itemOrNone(a) }),
  AnnounceClosing: (_, [a, b]) => ({ type: 'AnnounceClosing', seconds: b, itemId: itemOrNone(a) }),
  CloseSpeakersList: (_, [a]) => ({ type: 'CloseSpeakersList', itemId: itemOrNone(a) }),
  ReopenSpeakersList: (_, [a, b]) => ({ type: 'ReopenSpeakersList', itemId: itemOrNone(a), reason: `reason ${b}` }),
  SetOrderingPolicy: (_, [a, b, c]) => ({
    type: 'SetOrderingPolicy',
    preset: oneOf(presets, a),
    options: {
      hardStop: a % 2 === 0,
      graceSeconds: b,
      ...oneOf([{}, { overtakenAtMost: b % 4 }, { room: 2 }], b),
      ...(oneOf(presets, a) === 'custom' && { rules: compositions(a, b, c) }),
    },
  }),
  DrawLots: (s, [a, b]) => ({ type: 'DrawLots', itemId: oneOf([...drawable(s), itemOrNone(a)], b) }),
  RequestFloor: (_, [a, b, c]) => ({
    type: 'RequestFloor',
    kind: oneOf(kinds, a),
    itemId: itemOrNone(b),
    ...(c % 3 === 0 && { onBehalfOf: `group ${c}`, language: 'pt', note: `note ${c}` }),
  }),
  RequestFloorFor: (s, [a, b, c]) => ({
    type: 'RequestFloorFor',
    ...(b % 7 === 0
      ? { seat: seat(a) }
      : { person: oneOf([undefined, guest(c), guest(b), guest(a), ...anybody(s)], a) }),
    mode: oneOf([undefined, ...modes], b),
    itemId: itemOrNone(c),
  }),
  RequestRightOfReply: (s, [a, b, c]) => ({
    type: 'RequestRightOfReply',
    interventionId: oneOf(interventions(s), c),
    personId: a % 4 === 0 ? oneOf(anybody(s), b) : undefined,
  }),
  WithdrawRequest: (s, [a]) => ({ type: 'WithdrawRequest', requestId: oneOf([undefined, ...requests(s)], a) }),
  ChangeKind: (s, [a, b, c]) => ({
    type: 'ChangeKind',
    requestId: c % 3 === 0 ? undefined : oneOf([...waitingHere(s), ...requests(s)], a),
    kind: oneOf(kinds, b),
    onBehalfOf: oneOf([undefined, undefined, `group ${c}`], c),
  }),
  ApproveRequest: (s, [a]) => ({ type: 'ApproveRequest', requestId: oneOf(requests(s, 'requested'), a) }),
  DeclineRequest: (s, [a, b, c]) => ({
    type: 'DeclineRequest',
    requestId: oneOf(requests(s, c % 2 === 0 ? 'requested' : undefined), a),
    reason: `reason ${b}`,
    reasonCode: oneOf([undefined, 'noTime', 'alreadyHeard'] as const, c),
  }),
  CallSpeaker: (s, [a]) => ({ type: 'CallSpeaker', requestId: oneOf([...waitingHere(s), ...requests(s)], a) }),
  ConfirmReady: (s, [a, b]) => ({
    type: 'ConfirmReady',
    requestId: b % 4 > 0 ? undefined : oneOf(requests(s, 'listed'), a),
  }),
  MarkInTrouble: (s, [a, b]) => ({
    type: 'MarkInTrouble',
    requestId: oneOf(requests(s, 'listed'), a),
    on: oneOf([undefined, true, false], b),
  }),
  MarkPresent: (s, [a]) => ({ type: 'MarkPresent', requestId: oneOf(requests(s, 'listed'), a) }),
  MarkAbsent: (s, [a]) => ({ type: 'MarkAbsent', requestId: oneOf(requests(s), a) }),
  PutBack: (s, [a]) => ({ type: 'PutBack', requestId: oneOf(requests(s, 'absent'), a) }),
  DeferRequest: (s, [a]) => ({ type: 'DeferRequest', requestId: a % 4 === 0 ? oneOf(requests(s), a) : undefined }),
  ProposeSwap: (s, [a, b, c]) => ({
    type: 'ProposeSwap',
    requestId: c % 8 === 0 ? undefined : oneOf([...waitingHere(s), ...requests(s)], a),
    with: b % 8 === 0 ? oneOf(requests(s), b) : oneOf([...waitingHere(s), ...requests(s)], a + 1),
  }),
  AcceptSwap: (s, [a]) => ({ type: 'AcceptSwap', requestId: oneOf([...swapping(s), 'r1'], a) }),
  DeclineSwap: (s, [a]) => ({ type: 'DeclineSwap', requestId: oneOf([...swapping(s), 'r1'], a) }),
  MoveRequest: (s, [a, b, c]) => ({
    type: 'MoveRequest',
    requestId: oneOf([...waitingHere(s), ...waitingHere(s), ...requests(s)], a),
    before: oneOf([null, ...waitingHere(s), 'r1'], b),
    reason: `reason ${c}`,
    reasonCode: oneOf([undefined, ...moveCodes], c),
    seen: c % 4 === 0 ? oneOf([null, ...waitingHere(s)], b) : undefined,
  }),
  ReleaseMove: (s, [a]) => ({
    type: 'ReleaseMove',
    requestId: oneOf([...movedHere(s), ...movedHere(s), ...requests(s)], a),
  }),
} satisfies Partial<Makers>;
