/** A piece of a Markdown text between blank lines. */
export interface MarkdownBlock {
  /** 0 for running text. */
  level: number;
  text: string;
  /** Footnote calls, as positions in the text with the number that stands there. */
  calls: { at: number; note: string }[];
}

/** What exports of ours put around the text: status, marks, sources, colophon. */
const MARKS =
  /^(?:machine draft, not an official record|Released by .* on .*, \d\d:\d\d (?:UTC|\(.*\))|Newer than version \d|Sentences worded by the language model|Sample consultation, not|Rehearsal, with|Made on a simulated clock|(?:Draft|Version) \d+, exported on|Head of the record:)/i;
const ESCAPED = /\\([\\`*_[\]<>~#+\-.()!|&=])/g;

/** The headings and paragraphs of a Markdown text without markup, and its footnotes by number. */
export function markdownBlocks(markdown: string): { blocks: MarkdownBlock[]; notes: Map<string, string> } {
  const notes = new Map<string, string>();
  const blocks: MarkdownBlock[] = [];
  for (const raw of piecesOf(markdown)) {
    const note = /^\[\^([^\]]+)\]:\s*(.*)$/s.exec(raw);
    if (note) {
      notes.set(note[1]!, plain(note[2]!));
      continue;
    }
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/s.exec(raw);
    if (heading && /^sources$/i.test(heading[2]!)) break;
    const block = { level: heading?.[1]!.length ?? 0, ...withCalls(heading?.[2] ?? raw) };
    if (block.text !== '' && !MARKS.test(block.text) && !/^[-*_]{3,}$/.test(raw)) blocks.push(block);
  }
  return { blocks, notes };
}

/** A heading, an item of a list and a footnote end at their line; other lines of a paragraph belong together. */
function piecesOf(markdown: string): string[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .replace(/^(#{1,6} .*)$/gm, '\n$1\n')
    .replace(/^(\[\^[^\]]+\]:|[-*+] |\([a-z]\) )/gm, '\n$1')
    .split(/\n\s*\n/)
    .map((piece) => piece.replace(/\s*\n\s*/g, ' ').trim())
    .filter((piece) => piece !== '');
}

function withCalls(raw: string): Omit<MarkdownBlock, 'level'> {
  const calls: MarkdownBlock['calls'] = [];
  let text = '';
  let from = 0;
  for (const call of raw.matchAll(/\[\^([^\]]+)\]/g)) {
    text += plain(raw.slice(from, call.index));
    calls.push({ at: text.length - 1, note: call[1]! });
    from = call.index + call[0].length;
  }
  return { text: `${text}${plain(raw.slice(from))}`.trim(), calls };
}

/** Emphasis, links and marks of a list go, what was escaped stands as it was meant. */
function plain(text: string): string {
  return text
    .replace(/^(?:[-*+]\s+|>\s+)/, '')
    .replace(/(?<!\\)(\*\*|__)(?=\S)(.*?\S)(?<!\\)\1/g, '$2')
    .replace(/(?<![\\\w])[*_](?=\S)([^*_]*\S)(?<!\\)[*_](?!\w)/g, '$1')
    .replace(/(?<!\\)\[([^\]^]+)\]\([^)]*\)/g, '$1')
    .replace(ESCAPED, '$1');
}
