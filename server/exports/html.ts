import { toBlocks, type Block, type Blocks, type Inline } from './blocks.ts';
import { languageOf, type ExportOptions, type OutcomeDocument } from './outcomeDocument.ts';
import { PRINT_STYLE } from './printStyle.ts';
import { toRoman } from './roman.ts';

/** The document as one printable page that needs nothing else: no script, no outside resource, footnotes linked both ways. */
export function toHtml(document: OutcomeDocument, options: ExportOptions = {}): string {
  const blocks = toBlocks(document, options);
  const { lang, dir } = languageOf(document);
  const title = blocks.title[0]?.map((run) => (run.kind === 'text' ? run.text : '')).join('') ?? '';
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.trim())}</title>
<style>
${PRINT_STYLE}</style>
</head>
<body>
<main>
${header(blocks)}
${blocks.body.map(block).join('\n')}
${[...footnotes(blocks), ...sources(blocks)].join('\n')}
</main>
<footer>
${blocks.colophon.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

/** Text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function header(blocks: Blocks): string {
  const lines = blocks.title.map((line, at) =>
    at === 0 ? `<h1>${inline(line)}</h1>` : `<p class="title">${inline(line)}</p>`,
  );
  const marks = blocks.marks.map((mark) => `<p class="mark">${escapeHtml(mark)}</p>`);
  return ['<header>', ...lines, ...marks, '</header>'].join('\n');
}

function block(item: Block): string {
  if (item.kind === 'heading') {
    const number = item.roman === null ? '' : `${toRoman(item.roman)}. `;
    return `<h${item.level + 1}>${number}${escapeHtml(item.text)}</h${item.level + 1}>`;
  }
  if (item.kind === 'question')
    return `<p class="question"><span class="number">(${item.letter})</span> ${inline(item.content)}</p>`;
  if (item.number === null) return `<p>${inline(item.content)}</p>`;
  return `<p id="paragraph-${item.number}"><span class="number">${item.number}.</span> ${inline(item.content)}</p>`;
}

function inline(content: Inline[]): string {
  return content
    .map((run, at) => {
      if (run.kind === 'text') return escapeHtml(run.text);
      if (run.kind === 'sources') return `<span class="sources">${escapeHtml(run.text)}</span>`;
      const comma = content[at - 1]?.kind === 'call' ? '<sup>,</sup>' : '';
      return `${comma}<sup id="call-${run.number}"><a href="#footnote-${run.number}" role="doc-noteref">${run.number}</a></sup>`;
    })
    .join('');
}

function footnotes(blocks: Blocks): string[] {
  if (blocks.footnotes.length === 0) return [];
  const items = blocks.footnotes.map(
    ({ number, text }) =>
      `<li id="footnote-${number}">${escapeHtml(text)} <a href="#call-${number}" role="doc-backlink" aria-label="Back to call ${number}">↩</a></li>`,
  );
  return [
    '<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">',
    '<ol>',
    ...items,
    '</ol>',
    '</section>',
  ];
}

function sources(blocks: Blocks): string[] {
  if (blocks.sources.length === 0) return [];
  const items = blocks.sources.map(({ pointId, where, said }) => {
    return `<li><strong>${escapeHtml(pointId)}</strong> (${escapeHtml(where)}): ${escapeHtml(said)}</li>`;
  });
  return ['<section class="source-list">', '<h2>Sources</h2>', '<ul>', ...items, '</ul>', '</section>'];
}
