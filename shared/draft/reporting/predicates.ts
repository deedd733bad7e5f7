import type { Point } from '../../points/point.ts';
import type { Cite } from '../model.ts';
import { decides, wordCount } from '../language/wording.ts';
import type { Material } from '../material.ts';
import { sameIdea } from '../president/issue/ideas.ts';
import { predicateText } from './predicateText.ts';

/** What one speaker said, as a predicate without its subject: `emphasized that connectivity remains uneven`. */
export interface Predicate {
  text: string;
  cites: Cite[];
  strength: number;
}

/** The predicates of one speaker's points in spoken order; what cannot be printed or repeats an earlier one is left out. The summary never says that something was decided. */
export function predicatesOf(material: Material, points: Point[], isSummary = false): Predicate[] {
  const kept: { predicate: Predicate; stems: Set<string>; act: Point['act'] }[] = [];
  for (const point of points) {
    const text = predicateText(point);
    if (text === null || (isSummary && decides(text))) continue;
    const stems = material.stemsOfPoint(point);
    const same = kept.find((other) => other.act === point.act && sameIdea(other.stems, stems));
    if (same) same.predicate.cites.push(point.pointId);
    else kept.push({ predicate: { text, cites: [point.pointId], strength: point.strength }, stems, act: point.act });
  }
  return kept.map(({ predicate }) => predicate);
}

/** Leaves out the weakest until the paragraph keeps within its length. */
export function withinWords(predicates: Predicate[], most: number): Predicate[] {
  const kept = [...predicates];
  while (kept.length > 1 && kept.reduce((sum, { text }) => sum + wordCount(text) + 2, 0) > most) {
    const weakest = kept.reduce((low, predicate) => (predicate.strength <= low.strength ? predicate : low));
    kept.splice(kept.indexOf(weakest), 1);
  }
  return kept;
}
