import type { Instant } from '#shared/basics/time.ts';
import { inputFacts, speakerFacts } from '#shared/consultation/desk/inputFacts.ts';
import { releasedOrDrafted, releasesStanding, standingRelease } from '#shared/consultation/desk/releasedText.ts';
import { contributions } from '#shared/consultation/desk/wordsTaken.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { DeskState } from '#shared/consultation/desk/state.ts';
import type { Format, Section } from '#shared/draft/model.ts';
import type { Input } from '#shared/points/point.ts';
import { withoutEmptyLeadIns } from './leadIns.ts';
import type { OutcomeDocument } from './outcomeDocument.ts';
import { releaseOf } from './releaseOf.ts';
import { speakerName } from './speakerName.ts';
import { traceOf, type Trace } from './trace.ts';

/** One outcome document of a consultation as it stands: as released, where the draft still reads so. `head` is the hash of the record's last event. */
export function outcomeDocumentOf(
  consultation: Consultation,
  format: Format,
  head: string,
  madeAt: Instant,
): OutcomeDocument {
  const standing = releaseOf(consultation, format);
  if (standing && !standing.hasMovedOn) return releasedDocumentOf(consultation, format, head, madeAt)!;
  const { desk } = consultation;
  return {
    ...aboutOf(consultation, head, madeAt),
    format,
    sections: withoutEmptyLeadIns(Object.values(desk.sections)),
    draftVersion: desk.draftVersion,
    status: 'machine draft',
    ...(standing && { newerThan: standing.release }),
  };
}

/** Exactly the version that a rapporteur released; null where none stands. */
export function releasedDocumentOf(
  consultation: Consultation,
  format: Format,
  head: string,
  madeAt: Instant,
): OutcomeDocument | null {
  const standing = releaseOf(consultation, format);
  const sections = consultation.desk.released?.[format];
  if (!standing || !sections) return null;
  const { draftVersion, by, at, lostSentence } = standing.release;
  return {
    ...aboutOf(consultation, head, madeAt),
    setUp: setUpAsReleased(consultation, format),
    format,
    sections: withoutEmptyLeadIns(sections),
    draftVersion,
    status: 'released',
    releasedBy: by,
    releasedAt: at,
    ...(lostSentence && { lostSentence }),
  };
}

/** A correction of the set-up does not reach into what was released before. */
function setUpAsReleased({ everyone }: Consultation, format: Format): SetUp {
  const under = standingRelease(everyone, format)?.under;
  if (!under) return everyone.setUp;
  const { timeZone: _now, ...rest } = everyone.setUp;
  return { ...rest, ...under };
}

/** What a document has whatever its text. */
function aboutOf(consultation: Consultation, head: string, madeAt: Instant) {
  const { everyone, desk } = consultation;
  const speakers = Object.keys(everyone.people).flatMap((personId) => {
    const speaker = speakerFacts(consultation, personId);
    return speaker ? [[personId, speaker] as const] : [];
  });
  return {
    setUp: everyone.setUp,
    speakers: Object.fromEntries(speakers),
    points: desk.points,
    inputs: Object.fromEntries(
      inputsOf(consultation).map((input) => [
        input.inputId,
        { label: `${input.inputId} ${speakerName(input.speaker)}`, order: input.order },
      ]),
    ),
    head,
    sample: everyone.sample,
    ...(everyone.rehearsal && { rehearsal: true as const }),
    madeAt: new Date(madeAt).toISOString(),
  };
}

/** Of the draft, of the released text alone, or of what stands for the outside: of each document the released text, else the draft. */
export type Traced = 'draft' | 'released' | 'standing';

/** Input to sentences and sentence to inputs. */
export function traceOfConsultation(consultation: Consultation, head: string, of: Traced = 'draft'): Trace {
  const { everyone, desk } = consultation;
  const sections = sectionsTraced(desk, of);
  const titles = new Map(everyone.setUp.programme.map(({ id, title }) => [id, title]));
  return traceOf({
    inputs: inputsOf(consultation).map(({ inputId, order, itemId, speaker }) => ({
      inputId,
      order,
      item: titles.get(itemId) ?? itemId,
      speaker,
    })),
    points: desk.points,
    sections: withoutEmptyLeadIns(sections),
    draftVersion: of === 'draft' ? desk.draftVersion : versionReleased(consultation),
    head,
  });
}

function sectionsTraced(desk: DeskState, of: Traced): Section[] {
  if (of === 'draft') return Object.values(desk.sections);
  return of === 'standing' ? releasedOrDrafted(desk) : Object.values(desk.released ?? {}).flat();
}

/** The latest version that is released; that of the draft where none is. */
function versionReleased(consultation: Consultation): number {
  const versions = releasesStanding(consultation).map(({ draftVersion }) => draftVersion);
  return versions.length > 0 ? Math.max(...versions) : consultation.desk.draftVersion;
}

/** Interventions in speaking order, then written contributions. */
export function inputsOf(consultation: Consultation): Input[] {
  const ids = [...Object.keys(consultation.everyone.interventions), ...contributions(consultation)];
  return ids.flatMap((inputId) => inputFacts(consultation, inputId) ?? []).toSorted((a, b) => a.order - b.order);
}
