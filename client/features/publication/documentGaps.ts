import type { Section } from '#shared/draft/model.ts';

/** What the documents still lack: the names of the gaps that show in the text, each once, and whether anything in them was said by somebody. */
export interface DocumentGaps {
  marked: string[];
  reportsSomebody: boolean;
}

/** Looks through the sections as they stand, sentences that were rejected left out. */
export function documentGaps(sections: Section[]): DocumentGaps {
  const live = sections.flatMap(({ sentences }) => sentences.filter(({ state }) => state !== 'rejected'));
  const marked = live.flatMap(({ text }) => /^\[(.+): to be supplied\]$/.exec(text.trim())?.[1] ?? []);
  const reportsSomebody = live.some(({ cites }) => cites.some((cite) => !cite.startsWith('setUp.')));
  return { marked: [...new Set(marked)], reportsSomebody };
}
