import type { PersonId } from '../../basics/ids.ts';
import type { Instant } from '../../basics/time.ts';
import { emptyBureau } from '../bureau/state.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { spokenMs } from '../floor/time.ts';
import { voiceOf } from '../ordering/facts.ts';
import { regionOf } from '../ordering/regionOf.ts';
import type { Consultation } from '../state.ts';
import { balanceOf, type Balance, type BalanceOptions, type BalanceTraits } from './balanceOf.ts';
import { firstTimeOf, firstTurns } from './firstTime.ts';

/** Requests, interventions and floor seconds by group, and who speaks for the first time, the running intervention counted up to `now`. */
export function balanceOfConsultation(consultation: Consultation, now: Instant, options: BalanceOptions = {}): Balance {
  const { everyone } = consultation;
  const firsts = firstTurns(everyone);
  const firstOf = (personId: PersonId) => firsts.get(voiceOf(everyone, personId));
  const turnAt = (personId: PersonId, at: Instant) =>
    (firstOf(personId)?.timing.givenAt ?? Infinity) < at ? 'again' : 'first';
  const balance = balanceOf(
    Object.values(everyone.requests).map((request) => ({
      requestId: request.requestId,
      ...traitsOf(consultation, speakerOf(request), request.kind, undefined, request.language),
      turn: turnAt(speakerOf(request), request.requestedAt),
    })),
    Object.values(everyone.interventions).map((intervention) => {
      const { interventionId, requestId, kind, mode, timing, spokeMs } = intervention;
      return {
        inputId: interventionId,
        floorMs: spokeMs ?? spokenMs(timing, now),
        ...traitsOf(consultation, speakerOf(intervention), kind, mode, everyone.requests[requestId]?.language),
        turn: firstOf(speakerOf(intervention)) === intervention ? 'first' : 'again',
      };
    }),
    {
      ...options,
      present: options.present?.map((person) => ({ ...person, turn: turnAt(person.personId ?? '', Infinity) })),
    },
  );
  return { ...balance, firstTime: firstTimeOf(everyone) };
}

/**
 * The balance as the public reads it, beside the people who were checked in, where anybody was. It counts only what everyone may know, so
 * regions are those of the countries, and small ones stand folded. The running intervention counts up to `now`.
 */
export function publicBalanceOf({ everyone, ...rest }: Consultation, now: Instant): Balance {
  const consultation = { ...rest, everyone, bureau: emptyBureau };
  return balanceOfConsultation(consultation, now, { foldsSmall: true, ...presentIn(consultation) });
}

/** The balance as the chair's console and the exports show it to the bureau: with gender, beside the people who were checked in, nothing folded. */
export function liveBalanceOf(consultation: Consultation, now: Instant): Balance {
  return balanceOfConsultation(consultation, now, { gender: true, turn: true, ...presentIn(consultation) });
}

/** Who is checked in, where anybody is. */
function presentIn(consultation: Consultation): Pick<BalanceOptions, 'present'> {
  const present = Object.entries(consultation.everyone.checkIns).flatMap(([personId, checkIn]) =>
    checkIn.present ? [traitsOf(consultation, personId, 'present', checkIn.mode)] : [],
  );
  return present.length > 0 ? { present } : {};
}

function traitsOf(
  { everyone, bureau }: Consultation,
  personId: PersonId,
  kind: string,
  mode?: string,
  language?: string,
): BalanceTraits {
  const { category, country, mode: modeNow, language: spoken } = everyone.people[personId] ?? {};
  const { region, gender } = bureau.details[personId] ?? {};
  const ofCountry = regionOf(country);
  return {
    personId,
    kind,
    category,
    region: region?.trim() || (ofCountry === 'unknown' ? undefined : ofCountry),
    mode: mode ?? modeNow,
    language: language ?? spoken,
    gender,
  };
}
