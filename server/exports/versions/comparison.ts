import type { Format } from '#shared/draft/model.ts';
import {
  compareVersions,
  countChanges,
  type ChangeCounts,
  type ComparedRun,
  type SectionComparison,
  type SentenceChange,
} from '#shared/draft/versions/compareVersions.ts';
import type { DraftHistory } from '#shared/draft/versions/draftHistory.ts';
import { cleanLine } from '../cleanText.ts';
import { escapeMarkdown } from '../escapeMarkdown.ts';
import { escapeHtml } from '../html.ts';
import { releaseInWords, type ReleaseTold } from '../releaseOf.ts';
import { ERASED_TEXT } from '../marks.ts';
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

function inMarkdown(change: SentenceChange): string {
  const runs = runsOf(change);
  return runs.map(runInMarkdown).join(isWhole(runs) ? ' ' : '');
}

function runInMarkdown({ kind, text, erased }: ComparedRun): string {
  if (erased) return `*${ERASED_TEXT}*`;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '' || kind === 'same') return plain(text);
  const mark = kind === 'added' ? '**' : '~~';
  return `${before}${mark}${plain(words)}${mark}${after}`;
}

/** What was removed is struck; what was added says so in front of it, and the page underlines it. */
function runsOf({ kind, text, erased, runs }: SentenceChange, added: ComparedRun['kind'] = 'same'): ComparedRun[] {
  const whole = kind === 'removed' ? kind : kind === 'added' ? added : 'same';
  return runs ?? [{ kind: whole, text, ...(erased && { erased }) }];
}

/** Two whole wordings beside each other, not words within one. */
function isWhole(runs: ComparedRun[]): boolean {
  return runs.some(({ erased }) => erased);
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

function inHtml(change: SentenceChange): string {
  const runs = runsOf(change, 'added');
  return runs.map(runInHtml).join(isWhole(runs) ? ' ' : '');
}

/** What was erased is neither struck nor underlined: nobody can read any more what it was. */
function runInHtml({ kind, text, erased }: ComparedRun): string {
  const words = escapeHtml(erased ? ERASED_TEXT : text);
  if (erased) return `<em>${words}</em>`;
  if (kind === 'same') return words;
  return kind === 'added' ? `<ins>${words}</ins>` : `<del>${words}</del>`;
}

function titleOf({ format, from, to }: Comparison): string {
  return `${TITLES[format]}: from version ${from} to version ${to}`;
}

function summaryOf({ counts, to, released }: Comparison): string {
  const { added, changed, removed, moved } = counts;
  const status = released ? `Version ${to} was ${releaseInWords(released)}` : 'Machine draft, not an official record';
  return `${status}. Sentences added: ${added}, changed: ${changed}, removed: ${removed}, moved: ${moved}.`;
}
