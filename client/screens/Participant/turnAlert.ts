import type { RequestId } from '#shared/basics/ids.ts';
import type { PointStanding, ReplyStanding } from './beside.ts';
import type { Standing } from './standing.ts';

/** What somebody is told wherever they look, the most urgent first. */
const told = [
  'speaking',
  'interrupted',
  'called',
  'next',
  'swap',
  'ruled',
  'pointDeclined',
  'nextButOne',
  'declined',
  'absent',
  'notReached',
  'closing',
] as const;
export type Told = (typeof told)[number];

export interface TurnAlert {
  what: Told;
  /** Another of the same kind, about another request, is told again. */
  about: string;
}

/** What somebody must act on: it interrupts a screen reader, and the title flashes for as long as it holds. */
const URGENT: ReadonlySet<Told> = new Set(['speaking', 'interrupted', 'called', 'next']);

export function isUrgent(alert: TurnAlert | undefined): boolean {
  return alert !== undefined && URGENT.has(alert.what);
}

interface Facts {
  standing: Standing;
  point: PointStanding | null;
  replies: readonly ReplyStanding[];
  /** Of somebody who proposes to swap places. */
  swaps: readonly RequestId[];
  /** When the list will close, as announced. */
  closesAt: number | undefined;
}

/** All that holds now, the most urgent first. */
export function alertsOf({ standing, point, replies, swaps, closesAt }: Facts): TurnAlert[] {
  const mine = ofStanding(standing);
  const ofReplies = replies.flatMap(({ is, request }): TurnAlert[] =>
    is === 'called' || is === 'next' ? [{ what: is, about: request.requestId }] : [],
  );
  const ofPoint: TurnAlert[] =
    point?.is === 'ruled' || point?.is === 'declined'
      ? [{ what: point.is === 'ruled' ? 'ruled' : 'pointDeclined', about: point.request.requestId }]
      : [];
  const mayStillAsk = standing.is === 'notAsked' || standing.is === 'done';
  const closing: TurnAlert[] =
    mayStillAsk && closesAt !== undefined ? [{ what: 'closing', about: String(closesAt) }] : [];
  const proposed = swaps.map((about): TurnAlert => ({ what: 'swap', about }));
  const all = [...mine, ...ofReplies, ...proposed, ...ofPoint, ...closing];
  return all.toSorted((a, b) => told.indexOf(a.what) - told.indexOf(b.what));
}

function ofStanding(standing: Standing): TurnAlert[] {
  switch (standing.is) {
    case 'speaking':
    case 'interrupted':
      return [{ what: standing.is, about: standing.intervention.interventionId }];
    case 'called':
    case 'next':
    case 'nextButOne':
    case 'declined':
    case 'absent':
    case 'notReached':
      return [{ what: standing.is, about: standing.request.requestId }];
    case 'notAsked':
    case 'represented':
    case 'awaiting':
    case 'waiting':
    case 'done':
      return [];
  }
}
