import type { Instant } from '../../basics/time.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { spokenMs } from '../floor/time.ts';
import type { Consultation } from '../state.ts';
import { balanceOf, type Balance, type BalanceOptions, type BalanceTraits } from './balanceOf.ts';

/** Requests, interventions and floor seconds by group, the running intervention counted up to `now`. */
export function balanceOfConsultation(consultation: Consultation, now: Instant, options: BalanceOptions = {}): Balance {
  const { everyone } = consultation;
  return balanceOf(
    Object.values(everyone.requests).map((request) => ({
      requestId: request.requestId,
      ...traitsOf(consultation, speakerOf(request), request.kind, undefined, request.language),
    })),
    Object.values(everyone.interventions).map((intervention) => {
      const { interventionId, requestId, kind, mode, timing, spokeMs } = intervention;
      return {
        inputId: interventionId,
        floorMs: spokeMs ?? spokenMs(timing, now),
        ...traitsOf(consultation, speakerOf(intervention), kind, mode, everyone.requests[requestId]?.language),
      };
    }),
    options,
  );
}

/**
 * The balance as the public reads it: by region small groups folded, beside the people who were checked in, where anybody was.
 * The running intervention counts up to `now`.
 */
export function publicBalanceOf(consultation: Consultation, now: Instant): Balance {
  return balanceOfConsultation(consultation, now, { foldsSmall: true, ...presentIn(consultation) });
}

/** The balance as the chair's console and the server show it to the bureau: with gender, beside the people who were checked in, nothing folded. */
export function liveBalanceOf(consultation: Consultation, now: Instant): Balance {
  return balanceOfConsultation(consultation, now, { gender: true, ...presentIn(consultation) });
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
  personId: string,
  kind: string,
  mode?: string,
  language?: string,
): BalanceTraits {
  const { category, mode: modeNow, language: spoken } = everyone.people[personId] ?? {};
  return {
    personId,
    kind,
    category,
    region: bureau.details[personId]?.region,
    mode: mode ?? modeNow,
    language: language ?? spoken,
    gender: bureau.details[personId]?.gender,
  };
}
