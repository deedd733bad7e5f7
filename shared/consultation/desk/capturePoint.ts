import type { InputId, PointId } from '../../basics/ids.ts';
import type { Act, Point, WordsPiece } from '../../points/point.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { nextPointId, pendingToo } from './handwork.ts';
import { placeInWords, type Place } from './placeInWords.ts';
import type { DeskState } from './state.ts';
import { wordsOf } from './wordsTaken.ts';

/** A person takes a point from what was said. Which act it is and where it belongs is read off the words unless they say so. */
export interface CapturePoint {
  type: 'CapturePoint';
  inputId: InputId;
  /** The words as they were said. */
  text: string;
  source?: WordsPiece['source'] | undefined;
  /** Where they begin in that source, if they stand there more than once. */
  start?: number | undefined;
  act?: Act | undefined;
  /** Ordinal of the issue, from 1. */
  issue?: number | undefined;
}

export interface PointCaptured {
  type: 'PointCaptured';
  pointId: PointId;
  inputId: InputId;
  verbatim: string;
  source: Point['source'];
  act: Act | null;
  /** Null leaves the filing to the machine. */
  issues: Point['issues'] | null;
  partOf?: PointId | undefined;
}

/** Filed by a person: nothing that the words say outweighs it. */
export const SURELY = 1;
/** What somebody took by hand is worth telling. */
const STRENGTH = 3;

export const capturePoint: Decider<Consultation, CapturePoint, PointCaptured> = (command, consultation) => {
  const { inputId, text, source, start, act, issue } = command;
  const { everyone, desk } = consultation;
  if (!everyone.interventions[inputId] && !desk.statements[inputId])
    return refuse('notFound', 'There is no such intervention.');
  if (issue !== undefined && !everyone.setUp.issues[issue - 1]) return refuse('notFound', 'There is no such issue.');
  const place = placeInWords(wordsOf(consultation, inputId), text, { source, near: start });
  if (!place) return refuse('notTheirWords');
  const pointId = nextPointId(desk, inputId);
  return accept([captured(pointId, inputId, place, act, issue === undefined ? null : [issue])], { pointId });
};

/** The event of a point taken from that place. */
export function captured(
  pointId: PointId,
  inputId: InputId,
  { verbatim, ...source }: Place,
  act: Act | undefined,
  issues: number[] | null,
  partOf?: PointId,
): PointCaptured {
  return {
    type: 'PointCaptured',
    pointId,
    inputId,
    verbatim,
    source,
    act: act ?? null,
    issues: issues && issues.map((ordinal) => ({ ordinal, score: SURELY })),
    ...(partOf !== undefined && { partOf }),
  };
}

export const pointCaptured: Evolver<DeskState, PointCaptured> = (state, event) => {
  const { pointId, inputId, verbatim, source, act, issues, partOf } = event;
  const point: Point = {
    pointId,
    inputId,
    act: act ?? 'fact',
    verbatim: verbatim ?? '',
    source,
    individual: null,
    element: null,
    issues: issues ?? [],
    strength: STRENGTH,
    flags: [],
    byHand: {
      taken: true,
      unread: true,
      ...(act !== null && { actGiven: true as const }),
      ...(issues !== null && { filed: true as const }),
      ...(partOf !== undefined && { partOf }),
    },
  };
  const counts = { ...state.counts, hand: state.counts.hand + 1 };
  const points = { ...state.points, [pointId]: point };
  return pendingToo({ ...state, counts, points }, partOf === undefined ? 'captured' : 'split', [pointId], [inputId]);
};
