/** A message may have 64 KB with its envelope. */
const LARGEST_PART = 60_000;
/** Where a long text is best parted: after a paragraph, a sentence, a word. */
const SEAMS = [/\n\s*\n/g, /[.!?]\s+/g, /\s+/g];

/** The text in parts that each fit a message, whole paragraphs, sentences or words where that is possible. */
export function textParts(text: string, largest = LARGEST_PART): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (sizeOf(rest) > largest) {
    const at = seamBefore(rest, fittingLength(rest, largest));
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** Paragraph by paragraph, as captions come in while somebody speaks. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => textParts(paragraph));
}

/** Bytes as sent: JSON escapes what it must. */
function sizeOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}

/** The most characters from the start that fit, never half of a surrogate pair. */
function fittingLength(text: string, largest: number): number {
  let [low, high] = [1, Math.min(text.length, largest)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizeOf(text.slice(0, middle)) <= largest) low = middle;
    else high = middle - 1;
  }
  const code = text.charCodeAt(low);
  return code >= 0xdc00 && code <= 0xdfff && low > 1 ? low - 1 : low;
}

/** The last seam of the best kind in the second half of what fits. */
function seamBefore(text: string, length: number): number {
  const window = text.slice(0, length);
  for (const seam of SEAMS) {
    const last = [...window.matchAll(seam)].at(-1);
    if (last && last.index + last[0].length > length / 2) return last.index + last[0].length;
  }
  return length;
}
