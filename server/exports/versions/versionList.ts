import type { Instant } from '#shared/basics/time.ts';
import { speakerFacts } from '#shared/consultation/desk/inputFacts.ts';
import { releaserOf, takenBackByOf } from '#shared/consultation/desk/releasedText.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { compareVersions, countChanges, type ChangeCounts } from '#shared/draft/versions/compareVersions.ts';
import type { DraftHistory, DraftVersion } from '#shared/draft/versions/draftHistory.ts';
import type { Format } from '#shared/draft/model.ts';
import { inputsOf } from '../fromConsultation.ts';
import { speakerName } from '../speakerName.ts';

export interface ListedVersion extends DraftVersion {
  /** Whose words made it, or who did what; null where nobody has a name. */
  name: string | null;
  /** What it changed in each document. */
  changes: Record<Format, ChangeCounts>;
  /** Where it was released: as what, by whom, when, and when and by whom that was taken back. */
  releases?: ListedRelease[];
}

export interface ListedRelease {
  format: Format;
  name: string | null;
  at: Instant;
  takenBackAt?: Instant;
  /** Null where there is no name on record. */
  takenBackBy?: string | null;
}

const FORMATS: readonly Format[] = ['president', 'secretariat'];

/** Every version of the draft, the latest first, with its cause and what it changed. */
export function versionList(consultation: Consultation, history: DraftHistory): ListedVersion[] {
  const names = new Map(inputsOf(consultation).map(({ inputId, speaker }) => [inputId, speakerName(speaker)]));
  const nameOf = ({ causedBy, action, by }: DraftVersion) =>
    (causedBy !== null ? names.get(causedBy) : action ? speakerName(speakerFacts(consultation, by)) : '') || null;
  return history.versions
    .map((version, index) => {
      const before = history.versions[index - 1]?.draftVersion ?? 0;
      const changes = FORMATS.map((format) => [format, changesBetween(history, before, version.draftVersion, format)]);
      const releases = releasesOf(consultation, version.draftVersion);
      return {
        ...version,
        name: nameOf(version),
        changes: Object.fromEntries(changes) as ListedVersion['changes'],
        ...(releases.length > 0 && { releases }),
      };
    })
    .toReversed();
}

function changesBetween(history: DraftHistory, from: number, to: number, format: Format): ChangeCounts {
  return countChanges(compareVersions(history.at(from, format), history.at(to, format)));
}

function releasesOf({ everyone }: Consultation, version: number): ListedRelease[] {
  const released = (everyone.releases ?? []).filter(({ draftVersion }) => draftVersion === version);
  return released.map((release) => {
    const { format, at, takenBackAt } = release;
    const name = speakerName(releaserOf(everyone, release)) || null;
    if (takenBackAt === undefined) return { format, name, at };
    return { format, name, at, takenBackAt, takenBackBy: speakerName(takenBackByOf(everyone, release)) || null };
  });
}
