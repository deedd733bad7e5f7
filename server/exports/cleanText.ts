/** Line breaks and tabs become one space; no-break spaces stay, since people set them on purpose. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** Overrides, embeddings and isolates can make a page read differently from what it says ("gnp.exe" as "exe.png"). */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of text that every format can hold: no controls, no lone surrogates, no bidi overrides, NFC. Edges are kept. */
export function cleanText(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(CONTROLS, '')
    .replace(BIDI_CONTROLS, '')
    .replace(LONE_SURROGATES, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC');
}

/** `cleanText` without blanks at either end; empty for nothing. */
export function cleanLine(text: string | undefined): string {
  return cleanText(text ?? '').trim();
}
