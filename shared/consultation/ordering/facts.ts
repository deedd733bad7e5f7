import type { ItemId, PersonId, RequestId } from '../../basics/ids.ts';
import { MINUTE } from '../../basics/time.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { countedCategory, type Mode } from '../people/profile.ts';
import type { FloorState } from '../state.ts';
import { regionOf, type Region } from './regionOf.ts';

/** What the order may look at: public facts of a speaker. Gender is not among them. */
export interface SpeakerFacts {
  side: 'room' | 'online';
  category: string;
  region: Region;
}

/** One who waits, with all that the rules read. */
export interface Entry extends SpeakerFacts {
  requestId: RequestId;
  /** From 0, in order of arrival. */
  arrived: number;
  kind: string;
  isPutBack: boolean;
  /** Neither they nor their organization has had the floor in this consultation. */
  isFirstTime: boolean;
  /** Whole minutes that they and their organization have had the floor. */
  minutes: number;
  /** How many who asked later have had the floor meanwhile. */
  overtaken: number;
  /** Which they were in the draw of lots, from 1; null for who was not in it. */
  lot: number | null;
}

/** A response is for the chair to place, and a point of order comes at any time: they take nobody's turn, neither overtake nor fill a place of room or group. */
export const takesATurn = (kind: string) => kind !== 'response' && kind !== 'pointOfOrder';

/** Who waits on an item, apart from the programme's speakers, with what the rules read of them. */
export function entriesOf(state: FloorState, waiting: readonly RequestId[]): Entry[] {
  const spoken = floorMinutes(state);
  return waiting.flatMap((requestId, arrived) => {
    const request = state.requests[requestId];
    if (!request) return [];
    const drawn = state.lists[request.itemId]?.lots?.indexOf(requestId) ?? -1;
    const personId = speakerOf(request);
    const minutes = spoken.get(voiceOf(state, personId));
    return [
      {
        requestId,
        arrived,
        ...factsOf(state, personId, state.people[personId]?.mode ?? 'room'),
        kind: request.kind,
        isPutBack: request.putBack,
        isFirstTime: minutes === undefined,
        minutes: Math.floor((minutes ?? 0) / MINUTE),
        overtaken: request.overtaken ?? 0,
        lot: drawn < 0 ? null : drawn + 1,
      },
    ];
  });
}

/** Those who had a turn on an item, the first first. */
export function turnsTaken({ interventions, ...state }: FloorState, itemId: ItemId): SpeakerFacts[] {
  return Object.values(interventions)
    .filter((each) => each.itemId === itemId && takesATurn(each.kind))
    .map((each) => factsOf({ interventions, ...state }, speakerOf(each), each.mode));
}

function factsOf({ people }: FloorState, personId: PersonId, mode: Mode): SpeakerFacts {
  const person = people[personId];
  return {
    side: mode === 'room' ? 'room' : 'online',
    category: countedCategory(person?.category),
    region: regionOf(person?.country),
  };
}

/** Floor time by voice; a voice that has had the floor is there, be it with no time at all. */
function floorMinutes(state: FloorState): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const intervention of Object.values(state.interventions))
    if (takesATurn(intervention.kind)) {
      const voice = voiceOf(state, speakerOf(intervention));
      spoken.set(voice, (spoken.get(voice) ?? 0) + (intervention.spokeMs ?? 0));
    }
  return spoken;
}

/** Who speaks for one organization is one voice; who names none is their own. */
export function voiceOf({ people }: Pick<FloorState, 'people'>, personId: PersonId): string {
  const organization = people[personId]?.organization?.trim().toLowerCase();
  return organization ? `of ${organization}` : personId;
}
