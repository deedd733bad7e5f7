import type { Input } from '../../points/point.ts';
import type { Material } from '../material.ts';

/**
 * `opening` or `closing` for the first turn there of those who preside or were invited: it is mentioned even where nothing of it can be reported.
 * Whatever they say between others' turns is procedure.
 */
export function remarksOf(material: Material, { itemKind, inputId, speaker }: Input): 'opening' | 'closing' | null {
  if ((itemKind !== 'opening' && itemKind !== 'closing') || !(speaker?.presiding || speaker?.invited)) return null;
  const first = material
    .inSpeakingOrder()
    .find((other) => other.itemKind === itemKind && other.speaker?.personId === speaker.personId);
  return first?.inputId === inputId ? itemKind : null;
}

/** True where an input has a paragraph of its own in the secretariat's report. */
export function isTold(material: Material, input: Input): boolean {
  return material.isReportable(input.inputId) || remarksOf(material, input) !== null;
}
