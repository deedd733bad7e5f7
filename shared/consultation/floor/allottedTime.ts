import { MINUTE, SECOND, type Millis } from '../../basics/time.ts';
import type { Command } from '../commands.ts';
import { countedCategory } from '../people/profile.ts';
import { speakerOf } from './speakerOf.ts';
import type { SetTimeLimit } from './setTimeLimit.ts';
import { repliesOf } from '../speakersList/requestRightOfReply.ts';
import type { Consultation, FloorState, Kind, OwnLimit, SpeakerRequest } from '../state.ts';

/** What holds where the set-up says nothing. */
export const BUILT_IN_SECONDS = 180;
export const BUILT_IN_GROUP_SECONDS = 300;
const builtInByKind: Record<string, number> = {
  groupStatement: BUILT_IN_GROUP_SECONDS,
  pointOfOrder: 60,
  rightOfReply: 180,
  comment: 60,
};
/** A limit for all kinds is meant for those who speak on the item. */
const apart: readonly Kind[] = ['response', 'pointOfOrder', 'rightOfReply', 'comment'];
/** A second right of reply is half the first, in steps of so many seconds. */
const STEP_SECONDS = 15;

/**
 * The time that a command allots which gives the floor, or sets the limit of the running intervention. It holds access minutes, which are the bureau's, so the shell works it out
 * here and hands it to `decide`; undefined where no known request is given the floor.
 */
export function allottedFor(command: Command, { everyone, bureau }: Consultation): Millis | null | undefined {
  if (command.type === 'SetTimeLimit') return allottedToRunning(command, { everyone, bureau });
  const givesFloor = command.type === 'GiveFloor' || command.type === 'RecognizePointOfOrder';
  const request = givesFloor ? everyone.requests[command.requestId] : undefined;
  return request && allottedMs(everyone, request, bureau.details[speakerOf(request)]?.accessMinutes ?? 0);
}

/** A limit set for the running intervention has its speaker's access minutes added, as one set before has. */
function allottedToRunning(
  { interventionId, seconds }: SetTimeLimit,
  { everyone, bureau }: Pick<Consultation, 'everyone' | 'bureau'>,
): Millis | undefined {
  const running = interventionId === undefined ? undefined : everyone.interventions[interventionId];
  return running && seconds * SECOND + (bureau.details[speakerOf(running)]?.accessMinutes ?? 0) * MINUTE;
}

/**
 * Time a request gets when it is given the floor (TI2), in milliseconds; null means no limit. The first that holds: SetTimeLimit (of
 * this entry, and on its item of the person, the kind, the category, of all), limits.byKind, limits.byCategory, the item's limitSeconds, limits.default,
 * 180 s; plus access minutes. A response has no limit unless one is set. A second right of reply has half the time of the first.
 */
export function allottedMs(state: FloorState, request: SpeakerRequest, accessMinutes: number): Millis | null {
  const limit = limitSeconds(state, request);
  const seconds = limit !== null && isSecondReply(state, request) ? half(limit) : limit;
  return seconds === null ? null : seconds * SECOND + accessMinutes * MINUTE;
}

function limitSeconds(state: FloorState, request: SpeakerRequest): number | null {
  const { kind, itemId } = request;
  const category = countedCategory(state.people[speakerOf(request)]?.category);
  const set =
    request.limitSeconds ??
    ownLimit(state, request, (limit) => limit.personId === speakerOf(request)) ??
    limitSetFor(state, itemId, kind) ??
    ownLimit(state, request, (limit) => limit.category === category) ??
    (apart.includes(kind) ? undefined : limitSetFor(state, itemId, null));
  if (set !== undefined) return set;
  const { limits = {}, programme } = state.setUp;
  const ofKind = limits.byKind?.[kind] ?? builtInByKind[kind];
  if (ofKind !== undefined) return ofKind;
  if (kind === 'response') return null;
  const item = programme.find(({ id }) => id === itemId);
  return limits.byCategory?.[category] ?? item?.limitSeconds ?? limits.default ?? BUILT_IN_SECONDS;
}

function limitSetFor(state: FloorState, itemId: string, kind: SpeakerRequest['kind'] | null): number | undefined {
  return state.timeLimits.find((limit) => limit.itemId === itemId && limit.kind === kind)?.seconds;
}

/** A limit set for the person or their category on the item; not of what is taken apart from the list. */
function ownLimit(
  { ownLimits = [] }: FloorState,
  { kind, itemId }: SpeakerRequest,
  isTheirs: (limit: OwnLimit) => boolean,
): number | undefined {
  if (apart.includes(kind)) return undefined;
  return ownLimits.find((limit) => limit.itemId === itemId && isTheirs(limit))?.seconds;
}

/** Without a limit of its own, and after another that was taken on the same item. */
function isSecondReply(state: FloorState, { kind, personId, itemId, limitSeconds: own }: SpeakerRequest): boolean {
  if (kind !== 'rightOfReply' || own !== undefined) return false;
  return repliesOf(state, personId, itemId).some(({ state: is }) => is === 'done' || is === 'hasFloor');
}

function half(seconds: number): number {
  return Math.max(STEP_SECONDS, Math.round(seconds / 2 / STEP_SECONDS) * STEP_SECONDS);
}
