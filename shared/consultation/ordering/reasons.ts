import type { RequestId } from '../../basics/ids.ts';

export const reasonCodes = [
  'programme',
  'arrival',
  'passed',
  'putBack',
  'kind',
  'groupsFirst',
  'firstTime',
  'roomTurn',
  'onlineTurn',
  'sectorTurn',
  'groupTurn',
  'regionTurn',
  'leastTime',
  'lots',
  'overtaken',
  'moved',
  'swapped',
  'deferred',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What fills the gaps of a reason's sentence. `group` is a category, `region` one of `regions.json`, `why` a code of a hand move. */
export type ReasonParams = Record<string, string | number>;

/** A place in the list and why it is that one. `params` fill the translated sentence. */
export interface Place {
  requestId: RequestId;
  /** From 1. */
  place: number;
  reasonCode: ReasonCode;
  reasonParams: ReasonParams;
}

/** Why the chair moved somebody, as far as everyone may know; the words themselves are the bureau's. */
export const moveCodes = ['balance', 'leaving', 'connection', 'access', 'courtesy', 'other'] as const;
export type MoveCode = (typeof moveCodes)[number];

/** What everyone is told of a move: that somebody has an access need is the bureau's to know. */
export function codeForEveryone(code: MoveCode): MoveCode {
  return code === 'access' ? 'other' : code;
}

const movedBecause: Record<MoveCode, string> = {
  balance: 'for balance',
  leaving: 'having to leave soon',
  connection: 'for want of a connection',
  access: 'for an access need',
  courtesy: 'out of courtesy',
  other: 'with a reason that the record keeps',
};

const microphones: Record<string, string> = {
  governments: 'governments and international organizations',
  business: 'the private sector',
  society: 'civil society',
  knowledge: 'the technical community and academia',
  online: 'those online',
};

type Say = (params: ReasonParams) => string;
const later = ({ count = 0 }: ReasonParams) =>
  count === 1 ? 'one who asked later and comes first' : `${count} who asked later and come first`;

/** The sentence behind a reason code, in English; screens translate the code. */
const sentences: Record<ReasonCode, Say> = {
  programme: () => "Invited by the programme, in the programme's order.",
  arrival: () => 'In the order of arrival.',
  passed: (params) => `In the order of arrival, behind ${later(params)} under the order of this list.`,
  putBack: () => 'Put back at the end after being called once.',
  kind: () => 'Comments and responses come while what they answer is fresh.',
  groupsFirst: () => 'Statements on behalf of groups come first.',
  firstTime: () => 'Those who have not spoken yet come before those who have.',
  roomTurn: ({ room = 1, online = 1 }) =>
    `Room and online speak in turn, ${room} to ${online}: this is a place of the room.`,
  onlineTurn: ({ room = 1, online = 1 }) =>
    `Room and online speak in turn, ${room} to ${online}: this is a place of those online.`,
  sectorTurn: ({ sector = '' }) =>
    `The microphones speak in turn: this is a place of ${microphones[sector] ?? sector}.`,
  groupTurn: ({ group = '' }) => `Stakeholder groups speak in turn: this is a place of ${group}.`,
  regionTurn: ({ region = '' }) => `Regions speak in turn: this is a place of ${region}.`,
  leastTime: () => 'Those who have had the floor least come first.',
  lots: ({ lot = 0 }) => `Drawn by lot, as number ${lot} of the draw.`,
  overtaken: ({ most = 0 }) => `Has let others go ahead: nobody is overtaken more than ${most} times.`,
  moved: ({ why = 'other' }) => `Moved by the chair, ${movedBecause[why as MoveCode] ?? movedBecause.other}.`,
  swapped: () => 'Swapped places with somebody, as both wished.',
  deferred: () => 'Lets somebody else go first.',
};

export function reasonSentence({ reasonCode, reasonParams }: Pick<Place, 'reasonCode' | 'reasonParams'>): string {
  return sentences[reasonCode](reasonParams);
}
