import type { Format, Section, Sentence } from '../../draft/model.ts';
import type { Consultation, FloorState, Release, Signature } from '../state.ts';
import { withoutEmptyLeadIns } from './leadIns.ts';
import type { DeskState } from './state.ts';

/** The release of a format that stands: the latest, unless it was taken back. */
export function standingRelease({ releases = [] }: Pick<FloorState, 'releases'>, format: Format): Release | null {
  const latest = releases.findLast((release) => release.format === format);
  return latest && latest.takenBackAt === undefined ? latest : null;
}

/** What whoever released a version is called on it: as then, or in an older record as the person is called now. */
export function releaserOf({ people }: Pick<FloorState, 'people'>, { by, signed }: Release): Signature | null {
  return signed ?? people[by] ?? null;
}

/** Whoever took a release back, likewise; null where it stands. */
export function takenBackByOf({ people }: Pick<FloorState, 'people'>, release: Release): Signature | null {
  return release.takenBackSigned ?? people[release.takenBackBy ?? ''] ?? null;
}

/** Does the draft of a format read otherwise than the version that is released? */
export function hasMovedOn(desk: DeskState, format: Format): boolean {
  const released = desk.released?.[format];
  return released !== undefined && asRead(released) !== asRead(sectionsOf(desk, format));
}

/** The sections of both documents that stand for the outside: the released text where there is one, else the draft. */
export function releasedOrDrafted(desk: DeskState): Section[] {
  return (['president', 'secretariat'] as const).flatMap(
    (format) => desk.released?.[format] ?? sectionsOf(desk, format),
  );
}

/** Releases as the desk's snapshot tells them; `isCurrent`: the draft still reads so. */
export function releasesStanding({ everyone, desk }: Pick<Consultation, 'everyone' | 'desk'>) {
  return (['president', 'secretariat'] as const).flatMap((format) => {
    const release = standingRelease(everyone, format);
    return release
      ? [
          {
            ...release,
            isCurrent: !hasMovedOn(desk, format),
            ...(hasLostSentence(desk, format) && { lostSentence: true as const }),
          },
        ]
      : [];
  });
}

export function sectionsOf({ sections }: DeskState, format: Format): Section[] {
  return Object.values(sections)
    .filter((section) => section.format === format)
    .map(({ revisedAt: _revised, erased: _erased, ...section }) => section);
}

/** How many sentences of a document's draft went with a person's data. */
export function erasedIn({ sections }: DeskState, format: Format): number {
  const own = Object.values(sections).filter((section) => section.format === format);
  return own.reduce((sum, { erased = 0 }) => sum + erased, 0);
}

/** Did a sentence of the released text go with a person's data after the release? */
export function hasLostSentence({ erasedFromReleased = {} }: DeskState, format: Format): boolean {
  const { all, before } = erasedFromReleased[format] ?? { all: 0, before: 0 };
  return all > before;
}

/** Does a sentence stand on what was said? The set-up alone is no account of a meeting. */
export function isThereText(desk: DeskState, format: Format): boolean {
  return sectionsOf(desk, format).some(({ sentences }) => sentences.some(standsOnWords));
}

function standsOnWords({ state, text, cites, elements = [] }: Sentence): boolean {
  if (state === 'rejected' || text.trim() === '') return false;
  return [...cites, ...elements.flatMap((element) => element.cites)].some((cite) => !cite.startsWith('setUp.'));
}

/** All that a clean copy shows of them. */
function asRead(sections: Section[]): string {
  const shown = withoutEmptyLeadIns(sections).map(({ sectionId, heading, order, sentences }) => [
    sectionId,
    heading,
    order,
    sentences
      .filter(({ state }) => state !== 'rejected')
      .map(({ key, paragraphId, text, footnotes, model }) => [
        [key, paragraphId, text],
        footnotes,
        model?.instead === undefined ? null : model.name,
      ]),
  ]);
  return JSON.stringify(shown.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
