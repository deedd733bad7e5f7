import { termsOf } from './stems.ts';
import type { UsualWords } from './usualWords.ts';

/** What an issue is about: the terms of its title and keywords with their weights. Made once per set-up. */
export interface IssueProfile {
  ordinal: number;
  weights: Map<string, number>;
  length: number;
}

/** How much a text has to do with each issue, by ordinal. */
export type IssueScores = ReadonlyMap<number, number>;

export interface Filing {
  ordinal: number;
  score: number;
}

/** Below this too little is shared: the point goes to the rapporteur's unassigned tray, not to the nearest issue. */
const LEAST = 0.017;
const SHARE_OF_PHRASE = 0.3;
/** An issue with many keywords is long; divided by its whole length it would lose to every short one. `SCALE` keeps the scores of an issue of usual length what a cosine gives. */
const LENGTH_POWER = 0.75;
const SCALE = 1.75;
const PRIOR = 0.08;
const ONLY_ISSUE = 0.12;

/** The profiles of the set-up's issues. A term that many issues share weighs little. */
export function profileIssues(issues: readonly { title: string; keywords: readonly string[] }[]): IssueProfile[] {
  const counts = issues.map((issue) => countTerms(issue));
  const spread = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return counts.map((terms, i) => {
    const weights = new Map<string, number>();
    for (const [term, count] of terms)
      weights.set(
        term,
        Math.log1p(count) * Math.log(1 + issues.length / (spread.get(term) ?? 1)) * (term.includes(' ') ? 1.5 : 1),
      );
    return { ordinal: i + 1, weights, length: (Math.hypot(...weights.values()) || 1) ** LENGTH_POWER * SCALE };
  });
}

/** One word of a keyword of several says less than the whole: `globalization` is not yet `globalization of ICANN`. */
function countTerms(issue: { title: string; keywords: readonly string[] }): Map<string, number> {
  const terms = new Map<string, number>();
  for (const phrase of [issue.title, issue.title, ...issue.keywords]) {
    const found = termsOf(phrase);
    const words = [...found.keys()].filter((term) => !term.includes(' ')).length;
    for (const [term, count] of found)
      terms.set(term, (terms.get(term) ?? 0) + (term.includes(' ') || words < 2 ? count : count * SHARE_OF_PHRASE));
  }
  return terms;
}

/**
 * The two likeliest issues of a text, best first; empty when it shares nothing with any.
 * `context` are the scores of what stands around it (sentence, whole intervention), nearest first; `itemIssues` are the issues of the programme item; a word that is `usual` in the consultation weighs nothing.
 */
export function fileUnderIssues(
  text: string,
  context: readonly IssueScores[],
  profiles: readonly IssueProfile[],
  itemIssues: readonly number[],
  usual?: UsualWords,
): Filing[] {
  const scores = new Map<number, number>();
  const own = scoreText(text, profiles, usual);
  for (const profile of profiles) {
    const mine = own.get(profile.ordinal) ?? 0;
    const near = context.reduce((sum, one, k) => sum + (one.get(profile.ordinal) ?? 0) * (k === 0 ? 0.6 : 0.2), 0);
    const prior = itemIssues.includes(profile.ordinal) ? (itemIssues.length === 1 ? ONLY_ISSUE : PRIOR) : 0;
    scores.set(profile.ordinal, mine + near + prior);
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 2)
    .map(([ordinal, score]) => ({ ordinal, score: Math.round(score * 1000) / 1000 }));
}

/** Cosine of a text with every issue. */
export function scoreText(text: string, profiles: readonly IssueProfile[], usual?: UsualWords): IssueScores {
  const terms = termsOf(text);
  // A pair is usual when both of its words are.
  if (usual) for (const term of terms.keys()) if (term.split(' ').every((stem) => usual.has(stem))) terms.delete(term);
  const size = Math.sqrt([...terms.keys()].length) || 1;
  return new Map(
    profiles.map((profile) => {
      let sum = 0;
      for (const [term, count] of terms) sum += (profile.weights.get(term) ?? 0) * (1 + Math.log(count));
      return [profile.ordinal, sum / (profile.length * size)] as const;
    }),
  );
}
