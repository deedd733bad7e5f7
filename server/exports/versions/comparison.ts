import type { Format } from '#shared/draft/model.ts';
import {
  compareVersions,
  countChanges,
  type ChangeCounts,
  type SectionComparison,
  type SentenceChange,
} from '#shared/draft/versions/compareVersions.ts';
import type { DraftHistory } from '#shared/draft/versions/draftHistory.ts';
import { cleanLine } from '../cleanText.ts';
import { escapeMarkdown } from '../escapeMarkdown.ts';
import { escapeHtml } from '../html.ts';
import { releaseInWords, type ReleaseTold } from '../releaseOf.ts';
import { PRINT_STYLE } from '../printStyle.ts';

/** Two versions of a document side by side. */
export interface Comparison {
  format: Format;
  from: number;
  to: number;
  counts: ChangeCounts;
  sections: SectionComparison[];
  /** Where `to` is the version that is released. */
  released?: ReleaseTold;
}

const TITLES: Record<Format, string> = { president: "President's Summary", secretariat: "Secretariat's report" };
const WORDS: Record<SentenceChange['kind'], string> = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  moved: 'Moved',
};

export function comparisonOf(
  history: DraftHistory,
  format: Format,
  from: number,
  to: number,
  release: ReleaseTold | null = null,
): Comparison {
  const sections = compareVersions(history.at(from, format), history.at(to, format));
  const released = release?.draftVersion === to && { released: release };
  return { format, from, to, counts: countChanges(sections), sections, ...released };
}

/** The comparison to be read anywhere: what went struck through, what came in bold. */
export function comparisonMarkdown(comparison: Comparison): string {
  const sections = comparison.sections.flatMap(({ heading, sectionId, changes }) => [
    `## ${escapeMarkdown(cleanLine(heading ?? sectionId))}`,
    ...changes.map((change) => `- ${WORDS[change.kind]}: ${inMarkdown(change)}`),
  ]);
  return `${[`# ${titleOf(comparison)}`, summaryOf(comparison), ...sections].join('\n\n')}\n`;
}

function inMarkdown({ kind, text, runs }: SentenceChange): string {
  if (!runs) return kind === 'removed' ? `~~${plain(text)}~~` : plain(text);
  return runs
    .map((run) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
      if (words === '' || run.kind === 'same') return plain(run.text);
      const mark = run.kind === 'added' ? '**' : '~~';
      return `${before}${mark}${plain(words)}${mark}${after}`;
    })
    .join('');
}

function plain(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '), false);
}

/** The comparison as one page that needs nothing else. */
export function comparisonHtml(comparison: Comparison): string {
  const title = escapeHtml(titleOf(comparison));
  const sections = comparison.sections.map(({ heading, sectionId, changes }) =>
    [
      `<h2>${escapeHtml(cleanLine(heading ?? sectionId))}</h2>`,
      ...changes.map((change) => `<p><strong>${WORDS[change.kind]}</strong> ${inHtml(change)}</p>`),
    ].join('\n'),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${PRINT_STYLE}
ins { font-weight: bold; text-decoration: underline; } del { color: #444; }
</style>
</head>
<body>
<main>
<header><h1>${title}</h1><p class="mark">${escapeHtml(summaryOf(comparison))}</p></header>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function inHtml({ kind, text, runs }: SentenceChange): string {
  const all = runs ?? [{ kind: kind === 'added' || kind === 'removed' ? kind : ('same' as const), text }];
  return all
    .map((run) => {
      const words = escapeHtml(run.text);
      if (run.kind === 'same') return words;
      return run.kind === 'added' ? `<ins>${words}</ins>` : `<del>${words}</del>`;
    })
    .join('');
}

function titleOf({ format, from, to }: Comparison): string {
  return `${TITLES[format]}: from version ${from} to version ${to}`;
}

function summaryOf({ counts, to, released }: Comparison): string {
  const { added, changed, removed, moved } = counts;
  const status = released ? `Version ${to} was ${releaseInWords(released)}` : 'Machine draft, not an official record';
  return `${status}. Sentences added: ${added}, changed: ${changed}, removed: ${removed}, moved: ${moved}.`;
}
