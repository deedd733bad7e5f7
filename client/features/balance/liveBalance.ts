import type { PersonId } from '#shared/basics/ids.ts';
import type { Instant, Millis } from '#shared/basics/time.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { spokenMs } from '#shared/consultation/floor/time.ts';
import { regionOf } from '#shared/consultation/ordering/regionOf.ts';
import { countedCategory, NOT_GIVEN, type Mode } from '#shared/consultation/people/profile.ts';
import type { Consultation } from '#shared/consultation/state.ts';

export const traits = ['category', 'region', 'gender', 'mode', 'language', 'turn'] as const;
/** By what the floor is counted. `region` is the regional group of the country, `turn` whether somebody speaks for the first time. */
export type Trait = (typeof traits)[number];

export interface BalanceRow {
  group: string;
  requests: number;
  interventions: number;
  floorMs: Millis;
  /** People checked in. */
  present: number;
  /** Of all floor time, from 0 to 1; null where nobody spoke. */
  ofFloor: number | null;
  /** Of all who are checked in, from 0 to 1; null where nobody is. */
  ofPresent: number | null;
}

interface Counted {
  personId: PersonId;
  mode: Mode | undefined;
  language?: string | undefined;
  hasSpokenBefore: boolean;
  requests: number;
  interventions: number;
  floorMs: Millis;
  present: number;
}

/** How the floor is shared by a trait, the running intervention counted up to now, most floor time first. Responses take nobody's turn. */
export function liveBalance(consultation: Consultation, trait: Trait, now: Instant): BalanceRow[] {
  const counted = countedOf(consultation, now);
  const groups = new Map<string, Counted[]>();
  for (const each of counted) {
    const group = groupOf(consultation, each, trait);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  const floor = sum(counted, 'floorMs');
  const present = sum(counted, 'present');
  return [...groups]
    .map(([group, list]) => ({
      group,
      requests: sum(list, 'requests'),
      interventions: sum(list, 'interventions'),
      floorMs: sum(list, 'floorMs'),
      present: sum(list, 'present'),
      ofFloor: floor === 0 ? null : sum(list, 'floorMs') / floor,
      ofPresent: present === 0 ? null : sum(list, 'present') / present,
    }))
    .toSorted((a, b) => b.floorMs - a.floorMs || b.present - a.present || (a.group < b.group ? -1 : 1));
}

/** A trait that nobody stated says nothing. */
export function isTelling(rows: readonly BalanceRow[]): boolean {
  return rows.some(({ group }) => group !== NOT_GIVEN && group !== 'unknown');
}

function countedOf({ everyone }: Consultation, now: Instant): Counted[] {
  const nothing = { requests: 0, interventions: 0, floorMs: 0, present: 0 };
  const interventions = Object.values(everyone.interventions).filter(({ kind }) => kind !== 'response');
  const firstAt = new Map<PersonId, Instant>();
  for (const intervention of interventions) {
    const speaker = speakerOf(intervention);
    firstAt.set(speaker, Math.min(intervention.timing.givenAt, firstAt.get(speaker) ?? Infinity));
  }
  const hadSpoken = (personId: PersonId, at: Instant) => (firstAt.get(personId) ?? Infinity) < at;
  return [
    ...Object.values(everyone.requests)
      .filter(({ kind }) => kind !== 'response')
      .map(({ personId, language, requestedAt }) => ({
        ...nothing,
        personId,
        language,
        mode: everyone.people[personId]?.mode,
        hasSpokenBefore: hadSpoken(personId, requestedAt),
        requests: 1,
      })),
    ...interventions.map((intervention) => ({
      ...nothing,
      personId: speakerOf(intervention),
      mode: intervention.mode,
      language: everyone.requests[intervention.requestId]?.language,
      hasSpokenBefore: hadSpoken(speakerOf(intervention), intervention.timing.givenAt),
      interventions: 1,
      floorMs: intervention.spokeMs ?? spokenMs(intervention.timing, now),
    })),
    ...Object.entries(everyone.checkIns)
      .filter(([, { present }]) => present)
      .map(([personId, { mode }]) => ({
        ...nothing,
        personId,
        mode,
        hasSpokenBefore: firstAt.has(personId),
        present: 1,
      })),
  ];
}

function groupOf({ everyone, bureau }: Consultation, counted: Counted, trait: Trait): string {
  const person = everyone.people[counted.personId];
  switch (trait) {
    case 'category':
      return countedCategory(person?.category);
    case 'region':
      return regionOf(person?.country);
    case 'gender':
      return bureau.details[counted.personId]?.gender?.trim() || NOT_GIVEN;
    case 'mode':
      return counted.mode ?? NOT_GIVEN;
    case 'language':
      return (counted.language ?? person?.language)?.trim() || NOT_GIVEN;
    case 'turn':
      return counted.hasSpokenBefore ? 'again' : 'first';
  }
}

function sum(list: readonly Counted[], field: 'requests' | 'interventions' | 'floorMs' | 'present'): number {
  return list.reduce((total, each) => total + each[field], 0);
}
