import { withNearness } from './nearness.ts';
import { relatedTo } from './relatedWords.ts';
import { stemsOf, termsOf } from './stems.ts';
import type { UsualWords } from './usualWords.ts';

/** What an issue is about: the terms of its title and keywords with their weights. Made once per set-up. */
export interface IssueProfile {
  ordinal: number;
  weights: Map<string, number>;
  length: number;
  /** The stems of each of its keywords and of each part of its title: who says all of one speaks of the issue. */
  names: string[][];
}

/** How much a text has to do with each issue, by ordinal. */
export type IssueScores = ReadonlyMap<number, number>;

export interface Filing {
  ordinal: number;
  score: number;
}

/** Below this too little is shared: the point goes to the rapporteur's unassigned tray, not to the nearest issue. */
const LEAST = 0.0125;
const SHARE_OF_PHRASE = 0.35;
/** An issue with many keywords is long; divided by its whole length it would lose to every short one. `SCALE` keeps the scores of an issue of usual length what a cosine gives. */
const LENGTH_POWER = 0.75;
const SCALE = 2.1;
const PRIOR = 0.08;
const ONLY_ISSUE = 0.12;

/** The profiles of the set-up's issues. A term that many issues share weighs little. */
export function profileIssues(issues: readonly { title: string; keywords: readonly string[] }[]): IssueProfile[] {
  const counts = issues.map((issue) => countTerms(issue));
  const spread = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const profiles = counts.map((terms, i) => {
    const weights = new Map<string, number>();
    for (const [term, count] of terms)
      weights.set(term, Math.log1p(count) * Math.log(1 + issues.length / (spread.get(term) ?? 1)) * shareOf(term));
    const length = (Math.hypot(...weights.values()) || 1) ** LENGTH_POWER * SCALE;
    return { ordinal: i + 1, weights, length, names: namesOf(issues[i]!) };
  });
  addRelated(profiles);
  return profiles;
}

/** What a whole field is named by, and whom everything is about, tells little of any of its parts. */
const FIELD = new Set(stemsOf('information communication technology people internet digital'));
const SHARE_OF_FIELD = 0.5;

function shareOf(term: string): number {
  return term.split(' ').every((stem) => FIELD.has(stem)) ? SHARE_OF_FIELD : 1;
}

const SHARE_OF_RELATED = 0.5;

/** Words of the same matter as an issue's own count for it too, less than these, and the less the more issues they point to. */
function addRelated(profiles: readonly IssueProfile[]): void {
  const added = profiles.map(({ weights }) => {
    const related = new Map<string, number>();
    for (const [term, weight] of weights)
      for (const other of relatedTo(term))
        if (!weights.has(other)) related.set(other, Math.max(related.get(other) ?? 0, weight * SHARE_OF_RELATED));
    return related;
  });
  const spread = new Map<string, number>();
  for (const related of added) for (const term of related.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  profiles.forEach(({ weights }, i) => {
    for (const [term, weight] of added[i]!) weights.set(term, weight / (spread.get(term) ?? 1));
  });
}

/** One word of a keyword of several says less than the whole: `globalization` is not yet `globalization of ICANN`. */
function countTerms(issue: { title: string; keywords: readonly string[] }): Map<string, number> {
  const terms = new Map<string, number>();
  for (const phrase of [issue.title, withoutHangers(issue.title), ...issue.keywords]) {
    const found = termsOf(phrase);
    const words = [...found.keys()].filter((term) => !term.includes(' ')).length;
    const heads = phrase === issue.title ? null : new Set(stemsOf(withoutHangers(phrase)));
    for (const [term, count] of found) {
      const share = heads === null || term.split(' ').some((stem) => heads.has(stem)) ? 1 : SHARE_OF_HANGER;
      terms.set(term, (terms.get(term) ?? 0) + count * share * shareOfPhrase(term, words));
    }
  }
  return terms;
}

function namesOf({ title, keywords }: { title: string; keywords: readonly string[] }): string[][] {
  const parts = [title, withoutHangers(title)].flatMap((one) => one.split(/,|&|\band\b/));
  return [...parts, ...keywords].map((phrase) => [...new Set(stemsOf(phrase))]).filter((stems) => stems.length > 0);
}

/** The pairs of a long keyword share the weight of one. */
function shareOfPhrase(term: string, words: number): number {
  if (words < 2) return 1;
  return term.includes(' ') ? 1 / (words - 1) : SHARE_OF_PHRASE;
}

const SHARE_OF_HANGER = 0.5;

/**
 * A title or keyword without what hangs on its nouns: `Building confidence in the use of ICTs` is about confidence, and `participation of
 * developing countries` is not about everything that is said of these.
 */
function withoutHangers(phrase: string): string {
  return phrase.replace(/\s(?:of|in|on|for|to|with|within|across|between)\s[^,&]*?(?=$|,|\s&|\sand\s)/gi, ' ');
}

/**
 * The two likeliest issues of a text, best first; empty when it shares nothing with any.
 * `context` are the scores of what stands around it (sentence, whole intervention), nearest first; `itemIssues` are the issues of the programme item; a word that is `usual` in the consultation weighs nothing.
 * `nearness` to each issue in meaning, where it is known, tells nothing of a text that shares too little with all.
 */
export function fileUnderIssues(
  text: string,
  context: readonly IssueScores[],
  profiles: readonly IssueProfile[],
  itemIssues: readonly number[],
  usual?: UsualWords,
  nearness?: readonly number[],
): Filing[] {
  const scores = new Map<number, number>();
  const own = scoreText(text, profiles, usual);
  let shared = 0;
  for (const profile of profiles) {
    const mine = own.get(profile.ordinal) ?? 0;
    const near = context.reduce((sum, one, k) => sum + (one.get(profile.ordinal) ?? 0) * (k === 0 ? 0.6 : 0.2), 0);
    // An item that is open to every issue tells nothing, and a few to choose from help only who shares something with one.
    const prior =
      itemIssues.length === profiles.length || !itemIssues.includes(profile.ordinal)
        ? 0
        : itemIssues.length === 1
          ? ONLY_ISSUE
          : mine + near >= LEAST
            ? PRIOR
            : 0;
    scores.set(profile.ordinal, mine + near + prior);
    shared = Math.max(shared, mine + near);
  }
  const best = [...(nearness && shared >= LEAST ? withNearness(scores, nearness) : scores)]
    .filter(([, score]) => score >= LEAST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 2)
    .map(([ordinal, score]) => ({ ordinal, score: Math.round(score * 1000) / 1000 }));
  const second = best[1] && profiles[best[1].ordinal - 1];
  return usual && second && isNamedIn(new Set(stemsOf(text)), second, usual) ? spread(best, usual) : best;
}

/** True where a whole keyword, or a whole part of the title, is said; words that are usual name nothing. */
export function isNamedIn(stems: ReadonlySet<string>, { names }: IssueProfile, usual?: UsualWords): boolean {
  return names.some((name) => name.every((stem) => stems.has(stem)) && !name.every((stem) => usual?.has(stem)));
}

/** Nearly as likely, by name, and far emptier: the second issue is told more with the point than the first would be. */
function spread(best: Filing[], usual: UsualWords): Filing[] {
  const [first, second] = best;
  if (!first || !second || second.score < first.score * NEARLY) return best;
  const isFuller =
    usual.loadOf(first.ordinal) > FULL_LOAD && usual.loadOf(first.ordinal) > 2 * usual.loadOf(second.ordinal);
  return isFuller ? [second, first] : best;
}

const NEARLY = 0.7;
/** From so many points on an issue's paragraph has to leave some out. */
const FULL_LOAD = 8;

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
