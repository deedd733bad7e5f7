import type { PointId } from '../../basics/ids.ts';
import type { Point } from '../../points/point.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { SURELY } from './capturePoint.ts';
import { changedByHand } from './handwork.ts';
import type { DeskState } from './state.ts';

/** A person says under which issues a point belongs, the first before the second; none takes it out of all. Those merged with it go along. */
export interface FilePoint {
  type: 'FilePoint';
  pointId: PointId;
  /** Ordinals from 1. */
  issues: number[];
}

export interface PointFiled {
  type: 'PointFiled';
  pointId: PointId;
  issues: Point['issues'];
}

export const filePoint: Decider<Consultation, FilePoint, PointFiled> = ({ pointId, issues }, { everyone, desk }) => {
  const point = desk.points[pointId];
  if (!point) return refuse('notFound', 'That point is not on the desk any more.');
  const wanted = [...new Set(issues)];
  if (!wanted.every((ordinal) => everyone.setUp.issues[ordinal - 1]))
    return refuse('notFound', 'There is no such issue.');
  const isSo = point.byHand?.filed && point.issues.map(({ ordinal }) => ordinal).join() === wanted.join();
  if (isSo) return refuse('changed', 'It is filed so already.');
  return accept([{ type: 'PointFiled', pointId, issues: wanted.map((ordinal) => ({ ordinal, score: SURELY })) }], {
    pointId,
  });
};

export const pointFiled: Evolver<DeskState, PointFiled> = (state, { pointId, issues }) => {
  const named = state.points[pointId];
  if (!named) return state;
  const lead = named.byHand?.merged;
  const together = Object.values(state.points).filter(
    (point) => point === named || (lead !== undefined && point.byHand?.merged === lead),
  );
  return changedByHand(
    state,
    'filed',
    together.map((point) => ({ point, as: { issues }, byHand: { filed: true } })),
  );
};
