import type { Instant } from '#shared/basics/time.ts';
import { inputFacts, speakerFacts } from '#shared/consultation/desk/inputFacts.ts';
import { contributions } from '#shared/consultation/desk/wordsTaken.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { Format } from '#shared/draft/model.ts';
import type { Input } from '#shared/points/point.ts';
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

/** Interventions in speaking order, then written contributions. */
export function inputsOf(consultation: Consultation): Input[] {
  const ids = [...Object.keys(consultation.everyone.interventions), ...contributions(consultation)];
  return ids.flatMap((inputId) => inputFacts(consultation, inputId) ?? []).toSorted((a, b) => a.order - b.order);
}
