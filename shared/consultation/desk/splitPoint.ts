import type { PointId } from '../../basics/ids.ts';
import type { Act, ByHand, Point } from '../../points/point.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { captured, type PointCaptured } from './capturePoint.ts';
import { changedByHand, nextPointId, pendingToo } from './handwork.ts';
import { placeInWords } from './placeInWords.ts';
import { citedForGood } from './reviseDraft.ts';
import type { DeskState } from './state.ts';

/** Parts a point into the ideas that its words hold. Without parts, one that was merged stands for itself again. */
export interface SplitPoint {
  type: 'SplitPoint';
  pointId: PointId;
  /** Words of the point, each a point of its own. */
  parts?: { text: string; act?: Act | undefined; issue?: number | undefined }[] | undefined;
}

export interface PointSplit {
  type: 'PointSplit';
  pointId: PointId;
  /** Its parts, which follow as points of their own; none where it only leaves those it was merged with. */
  parts: PointId[];
}

export const splitPoint: Decider<Consultation, SplitPoint, PointSplit | PointCaptured> = (
  { pointId, parts = [] },
  { everyone, desk },
) => {
  const point = desk.points[pointId];
  if (!point) return refuse('notFound', 'That point is not on the desk any more.');
  if (Object.hasOwn(desk.handwork.parted, pointId)) return refuse('changed', 'That point is parted already.');
  if (parts.length === 0)
    return point.byHand?.merged
      ? accept([{ type: 'PointSplit', pointId, parts: [] }], { parts: [] })
      : refuse('nothingToSplit');
  const words = [{ source: point.source.source, text: point.verbatim }];
  const events = parts.map(({ text, act, issue }, index) => {
    const place = placeInWords(words, text);
    if (!place || (issue !== undefined && !everyone.setUp.issues[issue - 1])) return null;
    const { start } = point.source;
    const moved = { ...place, start: start + place.start, end: start + place.end };
    const issues = issue === undefined ? (point.byHand?.filed ? ordinalsOf(point) : null) : [issue];
    return captured(nextPointId(desk, point.inputId, index + 1), point.inputId, moved, act, issues, pointId);
  });
  if (events.includes(null)) return refuse('notTheirWords');
  const made = events.filter((event) => event !== null);
  const ids = made.map((event) => event.pointId);
  return accept<PointSplit | PointCaptured>([{ type: 'PointSplit', pointId, parts: ids }, ...made], { parts: ids });
};

function ordinalsOf({ issues }: Point): number[] {
  return issues.map(({ ordinal }) => ordinal);
}

export const pointSplit: Evolver<DeskState, PointSplit> = (state, { pointId, parts }) => {
  const point = state.points[pointId];
  if (!point) return state;
  if (parts.length === 0) return asItself(state, point);
  const { handwork } = state;
  const originals = { ...handwork.originals, [pointId]: handwork.originals[pointId] ?? point };
  const parted = { ...handwork.parted, [pointId]: parts };
  const { [pointId]: _parted, ...others } = state.points;
  // Somebody may settle or release a sentence that stands on it before the draft follows: it stays for the trace, and says nothing more.
  const spent: Point = { ...point, individual: null, element: null, byHand: { ...point.byHand, filed: true } };
  const points = isCited(state, pointId) ? { ...others, [pointId]: spent } : others;
  return pendingToo(
    { ...state, points, handwork: { ...handwork, originals, parted } },
    'split',
    [pointId],
    [point.inputId],
  );
};

function isCited(state: DeskState, pointId: PointId): boolean {
  const standing = Object.values(state.sections).flatMap(({ sentences }) => sentences);
  return citedForGood(state).has(pointId) || standing.some(({ cites }) => cites.includes(pointId));
}

/** Out of a merge: as it was, under the issues that a person gave it, if one did. Those it leaves stay one without it. */
function asItself(state: DeskState, point: Point): DeskState {
  const lead = point.byHand?.merged;
  if (lead === undefined) return state;
  const others = Object.values(state.points).filter(
    ({ pointId, byHand }) => byHand?.merged === lead && pointId !== point.pointId,
  );
  const left = others.length === 1 ? others : [];
  const leaving = [point, ...left].map((one) => ({ point: unmerged(one), as: ownWording(state, one), byHand: {} }));
  if (left.length > 0 || point.pointId !== lead) return changedByHand(state, 'split', leaving);
  return changedByHand(state, 'split', [...leaving, ...underNewLead(state, others)]);
}

/** The first of the others that can be printed gives them its wording; where none can, each stands for itself. */
function underNewLead(state: DeskState, others: readonly Point[]): Parameters<typeof changedByHand>[2] {
  const owned = others.map((point) => ({ point, own: ownWording(state, point) }));
  const next = owned.find(({ own }) => own.element !== null && own.flags.length === 0);
  if (!next) return others.map((point) => ({ point: unmerged(point), as: ownWording(state, point), byHand: {} }));
  return others.map((point) => ({ point, as: next.own, byHand: { merged: next.point.pointId } }));
}

function unmerged(point: Point): Point {
  const { merged: _merged, ...byHand }: ByHand = point.byHand ?? {};
  return { ...point, byHand };
}

/** What the point said before it was merged, under the issues that a person gave it since. */
function ownWording(state: DeskState, point: Point): Pick<Point, 'act' | 'element' | 'flags' | 'issues'> {
  const { act, element, flags, issues } = state.handwork.originals[point.pointId] ?? point;
  return { act, element, flags, issues: point.byHand?.filed ? point.issues : issues };
}
