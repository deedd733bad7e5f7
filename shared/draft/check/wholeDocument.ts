import { wordCount } from '../language/wording.ts';
import type { Format } from '../model.ts';
import { sectionBreach, type Breach, type Checked } from './breach.ts';
import { NEEDED, SECTIONS } from './frameSections.ts';

const MOST_REPORT_WORDS = 8500;

/** What only a whole document can break: its sections are there, in their order, and together not too long. `sections` stand in the order of the text. */
export function documentBreaches(format: Format, sections: readonly Checked[]): Breach[] {
  const standing = sections.filter((section) => section.format === format);
  if (standing.length === 0) return [];
  const there = new Set(standing.filter(({ sentences }) => sentences.length > 0).map(({ sectionId }) => sectionId));
  const missing = NEEDED[format].filter((sectionId) => !there.has(sectionId));
  return [
    ...missing.map((section) => sectionBreach('sectionMissing', { format, sectionId: section }, { section })),
    ...orderBreaches(
      format,
      standing.filter(({ sentences }) => sentences.length > 0),
    ),
    ...lengthOf(format, standing),
  ];
}

function orderBreaches(format: Format, sections: readonly Checked[]): Breach[] {
  const found: Breach[] = [];
  let before: { rank: number; sectionId: string } | null = null;
  for (const section of sections) {
    const rank = rankOf(format, section.sectionId);
    if (rank < 0) {
      found.push(sectionBreach('sectionUnknown', section, { section: section.sectionId }));
      continue;
    }
    if (before && rank < before.rank) found.push(sectionBreach('sectionOrder', section, { before: before.sectionId }));
    else before = { rank, sectionId: section.sectionId };
  }
  return found;
}

/** The place of a section in its format; issues by their number. The paragraphs of a report stand as the floor was given. */
function rankOf(format: Format, sectionId: string): number {
  const known = SECTIONS[format].indexOf(
    sectionId.replace(/^issue-\d+$/, 'issue-*').replace(/^(opening|discussion|closing)\..+$/, '$1.*'),
  );
  const issue = Number(/^issue-(\d+)$/.exec(sectionId)?.[1] ?? 0);
  const spoken = SECTIONS.secretariat.indexOf('opening.*');
  if (format === 'secretariat' && known >= spoken) return spoken * 1000;
  return known < 0 ? -1 : known * 1000 + issue;
}

function lengthOf(format: Format, sections: readonly Checked[]): Breach[] {
  const words = sections.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + wordCount(text), 0);
  return format === 'secretariat' && words > MOST_REPORT_WORDS
    ? [sectionBreach('reportLength', { format, sectionId: 'title' }, { words, mostWords: MOST_REPORT_WORDS })]
    : [];
}
