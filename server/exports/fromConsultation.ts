import type { Instant } from '#shared/basics/time.ts';
import { inputFacts, speakerFacts } from '#shared/consultation/desk/inputFacts.ts';
import { contributions } from '#shared/consultation/desk/wordsTaken.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { spokenMs } from '#shared/consultation/floor/time.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { Format } from '#shared/draft/model.ts';
import type { Input } from '#shared/points/point.ts';
import { balanceOf, type Balance, type BalanceOptions, type BalanceTraits } from './balance.ts';
import { withoutEmptyLeadIns } from './leadIns.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';
import { speakerName } from './speakerName.ts';
import { traceOf, type Trace } from './trace.ts';

/** One outcome document of a consultation as it stands. `head` is the hash of the record's last event. */
export function outcomeDocumentOf(
  consultation: Consultation,
  format: Format,
  head: string,
  madeAt: Instant,
): OutcomeDocument {
  const { everyone, desk } = consultation;
  const speakers = Object.keys(everyone.people).flatMap((personId) => {
    const speaker = speakerFacts(consultation, personId);
    return speaker ? [[personId, speaker] as const] : [];
  });
  return {
    format,
    setUp: everyone.setUp,
    sections: withoutEmptyLeadIns(Object.values(desk.sections)),
    speakers: Object.fromEntries(speakers),
    points: desk.points,
    inputs: Object.fromEntries(
      inputsOf(consultation).map((input) => [
        input.inputId,
        { label: `${input.inputId} ${speakerName(input.speaker)}`, order: input.order },
      ]),
    ),
    draftVersion: desk.draftVersion,
    head,
    status: 'machine draft',
    sample: everyone.sample,
    ...(everyone.rehearsal && { rehearsal: true as const }),
    madeAt: new Date(madeAt).toISOString(),
  };
}

/** Input to sentences and sentence to inputs. */
export function traceOfConsultation(consultation: Consultation, head: string): Trace {
  const { everyone, desk } = consultation;
  const titles = new Map(everyone.setUp.programme.map(({ id, title }) => [id, title]));
  return traceOf({
    inputs: inputsOf(consultation).map(({ inputId, order, itemId, speaker }) => ({
      inputId,
      order,
      item: titles.get(itemId) ?? itemId,
      speaker,
    })),
    points: desk.points,
    sections: withoutEmptyLeadIns(Object.values(desk.sections)),
    draftVersion: desk.draftVersion,
    head,
  });
}

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
  const present = Object.entries(consultation.everyone.checkIns).flatMap(([personId, checkIn]) =>
    checkIn.present ? [traitsOf(consultation, personId, 'present', checkIn.mode)] : [],
  );
  return balanceOfConsultation(consultation, now, {
    foldsSmall: true,
    ...(present.length > 0 && { present }),
  });
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

/** Interventions in speaking order, then written contributions. */
export function inputsOf(consultation: Consultation): Input[] {
  const ids = [...Object.keys(consultation.everyone.interventions), ...contributions(consultation)];
  return ids.flatMap((inputId) => inputFacts(consultation, inputId) ?? []).toSorted((a, b) => a.order - b.order);
}
