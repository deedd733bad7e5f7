import type { Line, Part } from './line.ts';

/**
 * Writes parts as one list: `A and B`, `A, B and C`. `lead` is repeated before every part (`to A, to B and to C`).
 * `laterLead` stands before all but the first. A part with an inner "and" or comma gets a joiner that keeps the parts apart.
 */
export function joinList(line: Line, parts: Part[], lead = '', laterLead = ''): Line {
  const { between, last } = joinersFor(parts, lead);
  parts.forEach((part, index) => {
    if (index > 0) line.add((index === parts.length - 1 ? last : between) + laterLead);
    line.add(lead).put(part);
  });
  return line;
}

/** The words between the parts of a list and before its last part. */
export function joinersFor(parts: Part[], lead = ''): { between: string; last: string } {
  const innerAnd = parts.some(({ text }) => /\b(and|or)\b/.test(text));
  const innerComma = parts.some(({ text }) => text.includes(','));
  if (parts.length < 3) {
    // A repeated lead already keeps two parts apart.
    if (lead !== '') return { between: '', last: innerComma ? ', and ' : ' and ' };
    // What follows a relative clause with a bare "and" would seem to belong to it.
    const innerClause = /\b(?:that|which|who|whose|where|when)\b/.test(parts[0]?.text ?? '');
    return { between: '', last: innerAnd || innerComma || innerClause ? ', as well as ' : ' and ' };
  }
  if (innerComma) return { between: '; ', last: '; and ' };
  return { between: ', ', last: innerAnd ? ', and ' : ' and ' };
}

/** A plain list of names or titles, without citations. */
export function joinWords(words: string[]): string {
  const parts = words.map((text) => ({ text, cites: [] }));
  const { between, last } = joinersFor(parts);
  return words
    .map((word, index) => (index === 0 ? word : (index === words.length - 1 ? last : between) + word))
    .join('');
}
