import type { ItemId, PersonId, RegistrationId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Refused } from '../decision.ts';
import type { NoteGiven } from '../bureau/noteGiven.ts';
import type { ModeChanged } from '../people/changeMode.ts';
import type { Introduction } from '../people/introducePerson.ts';
import { newcomer, personMeant, personOf, type Meant, type Tie } from '../people/personMeant.ts';
import { seatedAt } from '../people/seatedAt.ts';
import type { Mode, Profile } from '../people/profile.ts';
import type { Consultation, RequestKind } from '../state.ts';
import { isWaiting, nextRequestId, noteOf, placeFor, type FloorRequested } from './requestFloor.ts';

/**
 * Enters somebody who has no device: by name, by what is known of them, or unnamed ("the gentleman in row four"), and then the
 * record says that they spoke unnamed. Whoever has a known name and organization is that person. `person` may also be the id of somebody whom the record or the register knows.
 */
export interface RequestFloorFor {
  type: 'RequestFloorFor';
  kind?: RequestKind | undefined;
  person?: PersonId | RegistrationId | Profile | undefined;
  name?: string | undefined;
  /** Of the register: whoever sits there. */
  seat?: string | undefined;
  mode?: Mode | undefined;
  itemId?: ItemId | undefined;
  onBehalfOf?: string | undefined;
  language?: string | undefined;
  note?: string | undefined;
}

export const requestFloorFor: Decider<
  Consultation,
  RequestFloorFor,
  FloorRequested | Introduction | Tie | ModeChanged | NoteGiven
> = (command, state) => {
  const kind = command.kind ?? 'intervention';
  const place = placeFor(state.everyone, kind, command.itemId);
  if ('ok' in place) return place;
  const meant = whoIsMeant(command, state, kind);
  if ('ok' in meant) return meant;
  const { personId, known } = meant;
  if (known && isWaiting(state.everyone, place.itemId, personId))
    return refuse('alreadyListed', 'They are on the list of this item already.');
  const requestId = nextRequestId(state.everyone);
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
  const isElsewhere = known !== undefined && command.mode !== undefined && command.mode !== known.mode;
  return accept<FloorRequested | Introduction | Tie | ModeChanged | NoteGiven>(
    [
      ...meant.introduction,
      ...meant.tie,
      ...(isElsewhere ? [{ type: 'ModeChanged' as const, personId, mode: command.mode ?? known.mode }] : []),
      requested,
      ...noteOf(requestId, command.note),
    ],
    { requestId, personId },
  );
};

function whoIsMeant(command: RequestFloorFor, state: Consultation, kind: RequestKind): Meant | Refused {
  const entering = { mode: command.mode, capacity: kind === 'response' ? ('secretariat' as const) : undefined };
  if (typeof command.person === 'string') return personMeant(state, command.person, entering);
  if (command.seat !== undefined) return seatedAt(state, command.seat, entering);
  const said = profileOf(command);
  return said.name ? personOf(state, said, entering) : newcomer(state, said, entering);
}

function profileOf(command: RequestFloorFor): Profile {
  const person = typeof command.person === 'object' ? command.person : {};
  return command.name === undefined ? person : { ...person, name: command.name };
}
