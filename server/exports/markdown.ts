import { toBlocks, type Block, type Blocks, type Inline } from './blocks.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { ExportOptions, OutcomeDocument } from './outcomeDocument.ts';
import { toRoman } from './roman.ts';

/** The document as Markdown (CommonMark with footnotes): the clean copy, or with sources when annotated. */
export function toMarkdown(document: OutcomeDocument, options: ExportOptions = {}): string {
  const blocks = toBlocks(document, options);
  const title = blocks.title.map((line, at) => (at === 0 ? `# ${inline(line)}` : inline(line)));
  const notes = blocks.footnotes.map(({ number, text }) => `[^${number}]: ${escapeMarkdown(text)}`);
  const parts = [...title, ...blocks.marks.map((line) => escapeMarkdown(line)), ...blocks.body.map(block), ...notes];
  return `${[...parts, ...sources(blocks), '---', ...blocks.colophon.map((line) => escapeMarkdown(line))].join('\n\n')}\n`;
}

function block(item: Block): string {
  if (item.kind === 'heading') {
    const number = item.roman === null ? '' : `${toRoman(item.roman)}. `;
    return `${'#'.repeat(item.level + 1)} ${number}${escapeMarkdown(item.text).replace(/\s(#+)$/, ' \\$1')}`;
  }
  if (item.kind === 'question') return `(${item.letter}) ${inline(item.content)}`;
  return `${item.number === null ? '' : `${item.number}. `}${inline(item.content)}`;
}

function inline(content: Inline[]): string {
  return content
    .map((run, at) => {
      if (run.kind === 'call') return `[^${run.number}]`;
      // Brackets that enclose sources stay readable; what stands in them is escaped like all text of people.
      if (run.kind === 'sources') return `[${escapeMarkdown(run.text.slice(1, -1))}]`;
      return escapeMarkdown(run.text, at === 0);
    })
    .join('');
}

function sources(blocks: Blocks): string[] {
  if (blocks.sources.length === 0) return [];
  const items = blocks.sources.map(({ pointId, where, said }) => escapeMarkdown(`${pointId} (${where}): ${said}`));
  return ['## Sources', items.map((item) => `- ${item}`).join('\n')];
}
