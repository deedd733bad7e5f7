import type { Input } from '../../points/point.ts';
import { voiceOf } from '../organizations.ts';

/** How many distinct organizations stand behind these inputs; a person without one counts as their own. */
export function organizationsBehind(inputs: readonly Input[]): number {
  return new Set(inputs.map(voiceOf)).size;
}
