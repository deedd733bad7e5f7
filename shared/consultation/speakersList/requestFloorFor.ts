import type { ItemId, PersonId } from '../../basics/ids.ts';
import { accept, refuse, type Decider } from '../decision.ts';
import type { NoteGiven } from '../bureau/noteGiven.ts';
import { introductionOf, type Introduction } from '../people/introducePerson.ts';
import type { ModeChanged } from '../people/changeMode.ts';
import type { Mode, Profile } from '../people/profile.ts';
import type { FloorState, Kind } from '../state.ts';
import { isWaiting, nextRequestId, noteOf, placeFor, type FloorRequested } from './requestFloor.ts';

/**
 * Enters somebody who has no device: by name, by what is known of them, or unnamed ("the gentleman in row four"), and then the
 * record says that they spoke unnamed. `person` may also be the id of somebody the record knows.
 */
export interface RequestFloorFor {
  type: 'RequestFloorFor';
  kind?: Kind | undefined;
  person?: PersonId | Profile | undefined;
  name?: string | undefined;
  mode?: Mode | undefined;
  itemId?: ItemId | undefined;
  onBehalfOf?: string | undefined;
  language?: string | undefined;
  note?: string | undefined;
}

export const requestFloorFor: Decider<
  FloorState,
  RequestFloorFor,
  FloorRequested | Introduction | ModeChanged | NoteGiven
> = (command, state) => {
  const kind = command.kind ?? 'intervention';
  const place = placeFor(state, kind, command.itemId);
  if ('ok' in place) return place;
  const knownId = typeof command.person === 'string' ? command.person : undefined;
  if (knownId !== undefined && !state.people[knownId]) return refuse('notFound', 'Nobody is known under that number.');
  if (knownId !== undefined && isWaiting(state, place.itemId, knownId))
    return refuse('alreadyListed', 'They are on the list of this item already.');
  const personId = knownId ?? `g${state.counts.guests + 1}`;
  const mode = command.mode ?? 'room';
  const capacity = kind === 'response' ? ({ capacity: 'secretariat' } as const) : {};
  const requestId = nextRequestId(state);
  const requested: FloorRequested = {
    type: 'FloorRequested',
    requestId,
    personId,
    itemId: place.itemId,
    kind,
    invited: false,
    ...(command.onBehalfOf !== undefined && { onBehalfOf: command.onBehalfOf }),
    ...(command.language !== undefined && { language: command.language }),
  };
  return accept<FloorRequested | Introduction | ModeChanged | NoteGiven>(
    [
      ...(knownId === undefined ? introductionOf(personId, { ...profileOf(command), mode }, capacity) : []),
      ...(knownId !== undefined && command.mode !== undefined && command.mode !== state.people[knownId]?.mode
        ? [{ type: 'ModeChanged' as const, personId, mode: command.mode }]
        : []),
      requested,
      ...noteOf(requestId, command.note),
    ],
    { requestId, personId },
  );
};

function profileOf(command: RequestFloorFor): Profile {
  const person = typeof command.person === 'object' ? command.person : {};
  return command.name === undefined ? person : { ...person, name: command.name };
}
