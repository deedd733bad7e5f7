import type { PersonId } from '#shared/basics/ids.ts';
import type { FootnoteCall } from '#shared/draft/model.ts';
import type { Speaker } from '#shared/points/point.ts';
import { cleanLine } from './cleanText.ts';
import { speakerName } from './speakerName.ts';

export interface Footnote {
  number: number;
  text: string;
}

/** Footnotes of one document, numbered through as they are called. */
export interface Footnotes {
  list: Footnote[];
  /** The number of the call, or null where this person has been named by an earlier footnote. */
  call(on: FootnoteCall['on']): number | null;
}

const UNNAMED = 'The speaker did not give a name.';
/** A sentence calls on a person only where they had a name when it was written. */
const REMOVED = 'The name of the speaker was removed from the record.';

/** Starts the numbering. Calls must come in document order, for a person is named at the first mention only. */
export function numberFootnotes(speakers: Record<PersonId, Speaker>): Footnotes {
  const named = new Set<PersonId>();
  const list: Footnote[] = [];
  const add = (text: string) => list.push({ number: list.length + 1, text });
  return {
    list,
    call(on) {
      if ('text' in on) return add(cleanLine(on.text));
      if ('unnamed' in on) return add(UNNAMED);
      if (named.has(on.personId)) return null;
      named.add(on.personId);
      return add(speakerFootnote(speakers[on.personId]));
    },
  };
}

/** `Ms. Given Family, Function, Organization, Country.` Missing parts are skipped; bodies of the United Nations have no country; no name is one that was erased. */
export function speakerFootnote(speaker: Speaker | undefined): string {
  const name = speakerName(speaker);
  if (!speaker || name === '') return REMOVED;
  const isUnitedNations = cleanLine(speaker.category).toLowerCase() === 'united nations';
  const parts = [
    name,
    cleanLine(speaker.function),
    cleanLine(speaker.organization),
    isUnitedNations ? '' : cleanLine(speaker.country),
  ].filter((part) => part !== '');
  // A delegation often gives its State as its organization too.
  const distinct = parts.filter((part, at) => part !== parts[at - 1]);
  return distinct.join(', ').replace(/\.?$/, '.');
}
