import type { Told as ToldByTheRules } from '#shared/consultation/told/told.ts';
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
  'approved',
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
  /** What everybody's rules say that they must be told (`told.ts`). */
  told: readonly ToldByTheRules[];
}

/** All that holds now, the most urgent first. */
export function alertsOf({ standing, point, replies, told: byTheRules }: Facts): TurnAlert[] {
  const mine = ofStanding(standing);
  const ofReplies = replies.flatMap(({ is, request }): TurnAlert[] =>
    is === 'called' || is === 'next' ? [{ what: is, about: request.requestId }] : [],
  );
  const ofPoint: TurnAlert[] =
    point?.is === 'ruled' || point?.is === 'declined'
      ? [{ what: point.is === 'ruled' ? 'ruled' : 'pointDeclined', about: point.request.requestId }]
      : [];
  const all = [...mine, ...ofReplies, ...ofPoint, ...byTheRules.flatMap(ofTheRules)];
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

/** Swaps, approvals and closings as the rules tell them; the rest follows from the standing, which says more. */
function ofTheRules(each: ToldByTheRules): TurnAlert[] {
  switch (each.code) {
    case 'swapProposed':
      return [{ what: 'swap', about: each.by }];
    case 'approved':
      return [{ what: 'approved', about: each.requestId }];
    case 'listClosing':
      return [{ what: 'closing', about: String(each.closesAt) }];
    default:
      return [];
  }
}
