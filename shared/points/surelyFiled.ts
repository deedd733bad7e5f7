import { type Filing, isNamedIn, type IssueProfile, scoreText } from './fileUnderIssues.ts';
import { stemsOf } from './stems.ts';
import type { UsualWords } from './usualWords.ts';

/** A sentence and what stands around it in the same input; the latter is read only where the sentence leaves doubt. */
export interface Said {
  text: string;
  /** The sentences before and after it. */
  beside: () => string;
  /** Everything else that was said. */
  rest: () => string;
}

/** What points are filed by. */
export interface FiledBy {
  profiles: readonly IssueProfile[];
  usual: UsualWords | undefined;
  near: readonly number[] | undefined;
  itemIssues: readonly number[];
}

/** In whole keywords. One word of a keyword of two is less than this: `global` is not yet `global commons`. */
const THIN = 0.5;

/**
 * The filing as far as something bears it out. Who says the name of the likeliest issue, or enough of its words, speaks of it. Anything else
 * needs a second witness (the sentences beside it, the rest of what was said, the item, the encoder), or stands under no issue.
 */
export function surelyFiled(filed: Filing[], said: Said, by: FiledBy): Filing[] {
  const first = filed[0];
  if (!first || isSure(first.ordinal, said.text, by)) return filed;
  const { profiles, usual } = by;
  const own = scoreText(said.text, profiles, usual);
  const isOwn = ({ ordinal }: Filing) => own.get(ordinal)! > 0 || isOfItem(ordinal, by);
  const likely = filed.filter(isOwn);
  if (likely.length === 0) return [];
  const witnesses = witnessesOf(said, by);
  return likely.filter(({ ordinal }) => witnesses.has(ordinal) || isOfItem(ordinal, by));
}

function isSure(ordinal: number, text: string, { profiles, usual }: FiledBy): boolean {
  const profile = profiles[ordinal - 1]!;
  const stems = new Set(stemsOf(text));
  return isNamedIn(stems, profile, usual) || weightIn(stems, profile, profiles.length, usual) >= THIN;
}

/** How much of an issue's words is said, in keywords of one word that no other issue has. */
function weightIn(
  stems: ReadonlySet<string>,
  { weights }: IssueProfile,
  issues: number,
  usual: UsualWords | undefined,
): number {
  let sum = 0;
  for (const stem of stems) if (!usual?.has(stem)) sum += weights.get(stem) ?? 0;
  return sum / (Math.LN2 * Math.log(1 + issues));
}

/** The issues that the sentences beside, the rest and the encoder speak for, each by itself. */
function witnessesOf(said: Said, { profiles, usual, near }: FiledBy): Set<number | undefined> {
  const around = [said.beside(), said.rest()].map((text) => scoreText(text, profiles, usual));
  const nearness = new Map((near ?? []).map((one, at) => [at + 1, one]));
  return new Set([...around, nearness].map(bestOf));
}

function bestOf(scores: ReadonlyMap<number, number>): number | undefined {
  return [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** An item that is open to every issue speaks for none. */
function isOfItem(ordinal: number, { itemIssues, profiles }: FiledBy): boolean {
  return itemIssues.includes(ordinal) && itemIssues.length < profiles.length;
}
