import type { InputId, PointId } from '../../basics/ids.ts';
import type { ByHand, Point } from '../../points/point.ts';
import type { DeskState, Handwork, HandDid } from './state.ts';

/** Numbers of points that people take begin here, so that they never meet those of the machine. */
const FIRST_BY_HAND = 10_000;

/** The id of the next point that is taken by hand; the `n`th of one command. */
export function nextPointId({ counts }: DeskState, inputId: InputId, n = 1): PointId {
  return `${inputId}.${FIRST_BY_HAND + counts.hand + n}`;
}

/** The points of an input after a reading: the machine's, but where people have their own; what they made stays. */
export function besideHandwork(byHand: readonly Point[], parted: Handwork['parted'], read: readonly Point[]): Point[] {
  const taken = new Set(byHand.map(({ pointId }) => pointId));
  const fresh = read.filter(
    (point) =>
      !taken.has(point.pointId) &&
      !Object.hasOwn(parted, point.pointId) &&
      !byHand.some((mine) => mine.byHand?.taken && saysAgain(mine, point)),
  );
  return [...fresh, ...byHand];
}

/** The machine took from the same words what a person took already. */
function saysAgain(mine: Point, read: Point): boolean {
  const isThere = mine.source.source === read.source.source && mine.source.start < read.source.end;
  if (!isThere || read.source.start >= mine.source.end) return false;
  return mine.act === read.act || read.flags.length > 0;
}

/** The points of an input as the machine last read them, also those that people have changed or parted since. */
export function asRead({ points, handwork }: DeskState, inputId: InputId): Point[] {
  const parted = Object.keys(handwork.parted).filter((pointId) => !points[pointId]);
  const standing = Object.values(points).filter(({ byHand }) => !byHand?.taken);
  return [...standing, ...parted.flatMap((pointId) => handwork.originals[pointId] ?? [])]
    .filter((point) => point.inputId === inputId)
    .map((point) => handwork.originals[point.pointId] ?? point);
}

/** What people made of an input's points. */
export function handmadeOf({ points }: DeskState, inputId: InputId): Point[] {
  return Object.values(points).filter((point) => point.inputId === inputId && point.byHand !== undefined);
}

/** The desk with points changed by a person, and what they were before. */
export function changedByHand(
  state: DeskState,
  did: HandDid,
  changed: { point: Point; as: Partial<Point>; byHand: ByHand }[],
): DeskState {
  const { handwork } = state;
  const before = changed.flatMap(({ point }) => (point.byHand ? [] : [[point.pointId, point] as const]));
  const after = changed.map(
    ({ point, as, byHand }) =>
      [point.pointId, { ...point, ...as, byHand: { ...point.byHand, ...byHand } } satisfies Point] as const,
  );
  const pointIds = changed.map(({ point }) => point.pointId);
  const inputIds = changed.map(({ point }) => point.inputId);
  const originals = { ...handwork.originals, ...Object.fromEntries(before) };
  return pendingToo(
    { ...state, points: { ...state.points, ...Object.fromEntries(after) }, handwork: { ...handwork, originals } },
    did,
    pointIds,
    inputIds,
  );
}

/** The desk with handwork that the draft has still to take in. */
export function pendingToo(state: DeskState, did: HandDid, pointIds: PointId[], inputIds: InputId[]): DeskState {
  const { handwork } = state;
  const pending = [...handwork.pending, { did, pointIds, inputIds: [...new Set(inputIds)] }];
  return { ...state, handwork: { ...handwork, done: handwork.done + 1, pending } };
}
