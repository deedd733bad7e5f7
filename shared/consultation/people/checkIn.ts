import type { PersonId, RegistrationId } from '../../basics/ids.ts';
import { accept, refuse, type Actor, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { ActorRole } from '../roles.ts';
import type { CheckedIn, Consultation, FloorState } from '../state.ts';
import type { ModeChanged } from './changeMode.ts';
import { introductionOfActor, type Introduction } from './introducePerson.ts';
import { personMeant, personOf, tieOf, type Meant, type Tie } from './personMeant.ts';
import type { Mode } from './profile.ts';
import { registrationNamed } from './named.ts';
import { samePerson } from './samePerson.ts';

/**
 * "I am here", said for oneself, or by the bureau for somebody: by the id of a person or a registration, or by a typed name.
 * `present: false` takes a mistaken check-in back.
 */
export interface CheckIn {
  type: 'CheckIn';
  personId?: PersonId | RegistrationId | undefined;
  name?: string | undefined;
  organization?: string | undefined;
  country?: string | undefined;
  category?: string | undefined;
  mode?: Mode | undefined;
  /** Which line of the register the person is, who came without its organization. */
  registration?: RegistrationId | undefined;
  /** True unless said otherwise. */
  present?: boolean | undefined;
}

export interface PersonCheckedIn {
  type: 'PersonCheckedIn';
  personId: PersonId;
  mode: Mode;
  present: boolean;
}

type CheckInEvent = Introduction | Tie | ModeChanged | PersonCheckedIn;

const checksInOthers: readonly ActorRole[] = ['chair', 'organizer', 'floorOfficer'];

export const checkIn: Decider<Consultation, CheckIn, CheckInEvent> = (command, state, { actor }) => {
  const meant = whoIsMeant(command, state, actor);
  if ('ok' in meant) return meant;
  const { personId, known, introduction, tie } = meant;
  const isOneself = personId === actor.personId;
  const before = state.everyone.checkIns[personId];
  if (command.present === false)
    return before?.present
      ? accept<CheckInEvent>([{ type: 'PersonCheckedIn', personId, mode: before.mode, present: false }], { personId })
      : refuse('notCheckedIn', isOneself ? 'You are not checked in.' : undefined);
  const mode = command.mode ?? known?.mode ?? modeIn(introduction);
  const isAsBefore = before?.present === true && before.mode === mode;
  if (isAsBefore && tie.length === 0)
    return refuse('alreadyCheckedIn', isOneself ? 'You are checked in already.' : undefined);
  const isElsewhere = known !== undefined && known.mode !== mode;
  return accept<CheckInEvent>(
    [
      ...introduction,
      ...tie,
      ...(isElsewhere ? [{ type: 'ModeChanged' as const, personId, mode }] : []),
      ...(isAsBefore ? [] : [{ type: 'PersonCheckedIn' as const, personId, mode, present: true }]),
    ],
    { personId },
  );
};

export const personCheckedIn: Evolver<FloorState, PersonCheckedIn> = (state, { personId, mode, present, at }) => ({
  ...state,
  checkIns: { ...state.checkIns, [personId]: { present, mode, at } },
});

/** How many are checked in, by the mode in which they did; null where nobody is. */
export function checkedIn({ checkIns }: Pick<FloorState, 'checkIns'>): Record<Mode, number> | null {
  const present = Object.values(checkIns).filter((each: CheckedIn) => each.present);
  if (present.length === 0) return null;
  const numbers = { room: 0, online: 0, phone: 0 };
  for (const { mode } of present) numbers[mode] += 1;
  return numbers;
}

function whoIsMeant(command: CheckIn, state: Consultation, actor: Actor): Meant | Refused {
  const { personId, registration, name, organization, country, category, mode } = command;
  const isOther = (personId !== undefined && personId !== actor.personId) || name !== undefined;
  if (isOther && !checksInOthers.includes(actor.role))
    return refuse('notAllowed', 'You can check in yourself, and nobody else.');
  if (personId !== undefined && name !== undefined)
    return refuse('invalid', 'Say who it is either by number or by name, so that nobody else is checked in.');
  if (registration !== undefined)
    return isOther && personId !== undefined
      ? samePerson(state, personId, registration)
      : refuse('invalid', 'Say who it is that stands on the register.');
  if (isOther && personId !== undefined) return personMeant(state, personId, { mode });
  if (name !== undefined) return personOf(state, { name, organization, country, category }, { mode });
  if (organization !== undefined || country !== undefined || category !== undefined)
    return refuse('nameMissing', 'Please say the name of the person to be checked in.');
  return oneself(state, actor, mode);
}

function oneself(state: Consultation, actor: Actor, mode: Mode | undefined): Meant | Refused {
  const { everyone } = state;
  const { personId, profile = {} } = actor;
  const known = everyone.people[personId];
  const name = profile.name || known?.name;
  if (!name) return refuse('nameMissing', 'Please say who you are before you check in.');
  const line = registrationNamed(state, { name, organization: profile.organization ?? known?.organization });
  return {
    personId,
    known,
    introduction: introductionOfActor(everyone, { ...actor, profile: { ...profile, mode: mode ?? profile.mode } }),
    tie: line ? tieOf(state, line, personId, profile) : [],
  };
}

function modeIn(introduction: Introduction[]): Mode {
  const introduced = introduction.find((event) => event.type === 'PersonIntroduced');
  return introduced?.mode ?? 'room';
}
