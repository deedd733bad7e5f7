import { MINUTE, SECOND, type Millis } from '../../basics/time.ts';
import { countedCategory } from '../people/profile.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';

const BUILT_IN_SECONDS = 180;
const builtInByKind: Record<string, number> = { groupStatement: 300 };

/**
 * Time a request gets when it is given the floor (contract: "Allotted time"), in milliseconds; null means no limit. The first that
 * holds: SetTimeLimit (of this entry, of its kind on its item, of its item), limits.byKind, limits.byCategory, the item's
 * limitSeconds, limits.default, 180 s; plus access minutes, which only the shell knows. A response has no limit unless one is set.
 */
export function allottedMs(state: FloorState, request: SpeakerRequest, accessMinutes: number): Millis | null {
  const seconds = limitSeconds(state, request);
  return seconds === null ? null : seconds * SECOND + accessMinutes * MINUTE;
}

function limitSeconds(state: FloorState, request: SpeakerRequest): number | null {
  const { kind, itemId } = request;
  const set =
    request.limitSeconds ??
    limitSetFor(state, itemId, kind) ??
    (kind === 'response' ? undefined : limitSetFor(state, itemId, null));
  if (set !== undefined) return set;
  const { limits = {}, programme } = state.setUp;
  const ofKind = limits.byKind?.[kind] ?? builtInByKind[kind];
  if (ofKind !== undefined) return ofKind;
  if (kind === 'response') return null;
  const category = countedCategory(state.people[request.personId]?.category);
  const item = programme.find(({ id }) => id === itemId);
  return limits.byCategory?.[category] ?? item?.limitSeconds ?? limits.default ?? BUILT_IN_SECONDS;
}

function limitSetFor(state: FloorState, itemId: string, kind: SpeakerRequest['kind'] | null): number | undefined {
  return state.timeLimits.find((limit) => limit.itemId === itemId && limit.kind === kind)?.seconds;
}
