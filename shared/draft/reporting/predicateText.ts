import type { Point } from '../../points/point.ts';
import { hasBrokenTail, withLastAnd, withoutTies } from '../language/clauses.ts';
import { houseStyle } from '../language/houseStyle.ts';
import { endsCut, hasFirstPerson, hasQuotation, isGlued } from '../language/wording.ts';

/** True where the report can say the point in reported speech. */
export function isReportable(point: Point): boolean {
  return predicateText(point) !== null;
}

/** A point as a predicate, or null where the report cannot say it. */
export function predicateText(point: Point): string | null {
  if (!point.individual || point.flags.length > 0) return null;
  const text = withLastAnd(withoutTies(houseStyle(point.individual).replace(/[\s.,;:!-]+$/, '')));
  if (
    text === '' ||
    hasFirstPerson(text) ||
    hasQuotation(text) ||
    endsCut(text) ||
    hasBrokenTail(text) ||
    isGlued(text) ||
    /[?!;]|https?:|\.\s+\p{Lu}/u.test(text)
  )
    return null;
  return /^(?:agreed|decided|adopted)\b/.test(text) ? null : text;
}
