/**
 * The published rule for "stakeholders": `k` distinct organizations behind a sentence, of `n` that spoke on the issue.
 * Null means that one organization stands behind it, so the sentence must be impersonal. A list never has a quantifier.
 */
export function stakeholders(k: number, n: number, elements: number): string | null {
  if (k < 2) return null;
  if (elements > 1) return 'stakeholders';
  return `${quantifier(k, n)} stakeholders`;
}

/** The highest word that holds: some from 2, several from 3, many from 4 and a quarter, most from 5 and over half. */
export function quantifier(k: number, n: number): 'some' | 'several' | 'many' | 'most' {
  if (k >= 5 && k * 2 > n) return 'most';
  if (k >= 4 && k * 4 >= n) return 'many';
  return k >= 3 ? 'several' : 'some';
}
