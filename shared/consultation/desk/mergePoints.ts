import type { PointId } from '../../basics/ids.ts';
import type { Point } from '../../points/point.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { changedByHand } from './handwork.ts';
import type { DeskState } from './state.ts';

/** Points that say the same become one element of the draft, with everybody's citation; the first that can be printed gives the wording. */
export interface MergePoints {
  type: 'MergePoints';
  pointIds: PointId[];
}

export interface PointsMerged {
  type: 'PointsMerged';
  pointIds: PointId[];
  /** Whose wording it is. */
  lead: PointId;
  as: Pick<Point, 'act' | 'issues'> & { element: NonNullable<Point['element']> };
}

export const mergePoints: Decider<Consultation, MergePoints, PointsMerged> = ({ pointIds }, { desk }) => {
  const wanted = [...new Set(pointIds)];
  const points = wanted.flatMap((id) => (Object.hasOwn(desk.points, id) ? (desk.points[id] ?? []) : []));
  if (points.length < wanted.length) return refuse('notFound', 'One of those points is not on the desk any more.');
  if (points.length < 2) return refuse('invalid', 'Take two points or more.');
  const lead = points.find(({ element, flags }) => element !== null && flags.length === 0);
  if (!lead?.element) return refuse('nothingToPrint');
  if (points.every(({ byHand }) => byHand?.merged === lead.pointId)) return refuse('changed', 'They are one already.');
  const { act, issues, element, pointId } = lead;
  return accept([{ type: 'PointsMerged', pointIds: wanted, lead: pointId, as: { act, issues, element } }], {
    lead: pointId,
  });
};

export const pointsMerged: Evolver<DeskState, PointsMerged> = (state, { pointIds, lead, as }) => {
  const element = as.element.text === null ? null : as.element;
  const points = pointIds.flatMap((pointId) => state.points[pointId] ?? []);
  return changedByHand(
    state,
    'merged',
    points.map((point) => ({ point, as: { ...as, element, flags: [] }, byHand: { merged: lead } })),
  );
};
