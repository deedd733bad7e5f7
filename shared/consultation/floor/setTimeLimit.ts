import type { InterventionId, ItemId, PersonId, RequestId } from '../../basics/ids.ts';
import { SECOND, type Millis } from '../../basics/time.ts';
import { accept, refuse, type Context, type Decider, type Decision, type Evolver } from '../decision.ts';
import { categories, type Category } from '../people/profile.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import { listNamed } from '../speakersList/openSpeakersList.ts';
import type { FloorState, Kind, OwnLimit } from '../state.ts';
import { whatBecame } from '../undo/whoActed.ts';
import { withTiming } from './extendTime.ts';
import { runningIntervention } from './runningIntervention.ts';

/**
 * A limit for one entry, for the intervention that is running, or for an item (the open one if unnamed): for one kind, one person, one
 * category, or for all but responses. But for the running one it holds for those who speak from now on.
 */
export interface SetTimeLimit {
  type: 'SetTimeLimit';
  seconds: number;
  itemId?: ItemId | undefined;
  kind?: Kind | undefined;
  personId?: PersonId | undefined;
  category?: Category | undefined;
  requestId?: RequestId | undefined;
  interventionId?: InterventionId | undefined;
}

export interface TimeLimitSet {
  type: 'TimeLimitSet';
  seconds: number;
  itemId: ItemId;
  kind: Kind | null;
  requestId: RequestId | null;
  personId?: PersonId | undefined;
  ofCategory?: Category | undefined;
  interventionId?: InterventionId | undefined;
  /** Of the running one: the limit with access minutes. */
  allottedMs?: Millis | undefined;
}

export const setTimeLimit: Decider<FloorState, SetTimeLimit, TimeLimitSet> = (command, state, context) => {
  const { seconds, kind = null, requestId = null, interventionId, personId, category } = command;
  if (isForSeveral(command))
    return refuse('invalid', 'A limit is for one thing: an entry, an intervention, a kind, a person or a category.');
  if (interventionId !== undefined) return limitOfRunning(state, interventionId, seconds, context);
  if (requestId !== null) {
    const request = state.requests[requestId];
    if (!request) return refuse('notFound');
    if (request.state !== 'listed' && request.state !== 'requested')
      return refuse('changed', whatBecame(state, request, context.actor));
    return accept([{ type: 'TimeLimitSet', seconds, itemId: request.itemId, kind: null, requestId }]);
  }
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Name the item the limit is for.');
  if (personId !== undefined && !state.people[personId])
    return refuse('notFound', 'Nobody is known under that number.');
  if (category !== undefined && !categories.includes(category))
    return refuse('invalid', `The categories are ${categories.join(', ')}.`);
  return accept([
    {
      type: 'TimeLimitSet',
      seconds,
      itemId: named.itemId,
      kind,
      requestId: null,
      ...(personId !== undefined && { personId }),
      ...(category !== undefined && { ofCategory: category }),
    },
  ]);
};

export const timeLimitSet: Evolver<FloorState, TimeLimitSet> = (state, event) => {
  const {
    seconds,
    itemId,
    kind,
    requestId,
    interventionId,
    personId,
    ofCategory: category,
    allottedMs: allotted,
  } = event;
  if (interventionId !== undefined)
    return withTiming(state, interventionId, (timing) => ({ ...timing, allottedMs: allotted ?? seconds * SECOND }));
  if (requestId !== null) {
    const request = state.requests[requestId];
    return request ? withRequest(state, { ...request, limitSeconds: seconds }) : state;
  }
  if (personId !== undefined || category !== undefined) {
    const own: OwnLimit = { itemId, seconds, ...(personId !== undefined ? { personId } : { category }) };
    const others = (state.ownLimits ?? []).filter((each) => !isForTheSame(each, own));
    return { ...state, ownLimits: [...others, own] };
  }
  const others = state.timeLimits.filter((limit) => limit.itemId !== itemId || limit.kind !== kind);
  return { ...state, timeLimits: [...others, { itemId, kind, seconds }] };
};

function limitOfRunning(
  state: FloorState,
  meant: InterventionId,
  seconds: number,
  { allottedMs }: Context,
): Decision<TimeLimitSet> {
  const running = runningIntervention(state, meant);
  if ('ok' in running) return running;
  const { itemId, interventionId } = running;
  return accept([
    {
      type: 'TimeLimitSet',
      seconds,
      itemId,
      kind: null,
      requestId: null,
      interventionId,
      ...(allottedMs != null && { allottedMs }),
    },
  ]);
}

/** Whether more than one of the things that a limit can be for are named. A kind beside an entry says nothing. */
function isForSeveral({ kind, personId, category, requestId, interventionId }: SetTimeLimit): boolean {
  return [requestId ?? kind, personId, category, interventionId].filter((each) => each !== undefined).length > 1;
}

function isForTheSame(one: OwnLimit, other: OwnLimit): boolean {
  return (['itemId', 'personId', 'category'] as const).every((key) => one[key] === other[key]);
}
