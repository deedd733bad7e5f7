/** Characters that can start inline markup anywhere in a line. */
const INLINE = /[\\`*_[\]<~]|&(?=#?\w+;)/g;
/** What opens a block at the start of a line: heading, quote, list, rule. */
const LINE_START = /^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|(?:[-=]\s*)+$)/;
const ORDERED_ITEM = /^(\d+)([.)])(?=\s|$)/;

/** Text of people as Markdown that reads as the same text. `lineStart` false leaves out the guards for the start of a line. */
export function escapeMarkdown(text: string, lineStart = true): string {
  const escaped = text.replace(INLINE, '\\$&');
  return lineStart ? escaped.replace(LINE_START, '\\$&').replace(ORDERED_ITEM, '$1\\$2') : escaped;
}
