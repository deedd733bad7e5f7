import type { Point } from './point.ts';

/**
 * When an input is read again (words came late), a point that says the same keeps its id and every other gets one that no point of
 * the input has, so that a sentence which a person has settled never comes to cite another idea than the one it was settled on.
 */
export function keepPointIds(earlier: Point[], points: Point[]): Point[] {
  if (earlier.length === 0) return points;
  let last = Math.max(...earlier.map(({ pointId }) => Number(pointId.split('.').at(-1))));
  const free = [...earlier];
  return points.map((point) => {
    const same = free.findIndex(({ act, verbatim }) => act === point.act && verbatim === point.verbatim);
    const kept = same < 0 ? undefined : free.splice(same, 1)[0];
    return { ...point, pointId: kept?.pointId ?? `${point.inputId}.${++last}` };
  });
}
