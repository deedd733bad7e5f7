import { fileUnderIssues, type IssueProfile, profileIssues, scoreText } from '#shared/points/fileUnderIssues.ts';
import type { Nearness } from '#shared/points/nearness.ts';
import { contentStems } from './contentWords.ts';
import { generator } from './extracts.ts';
import type { LabelledTopic } from './gold.ts';

interface Issue {
  title: string;
  keywords: readonly string[];
}

/** The issues of a sentence, the likeliest first; none where nothing fits. */
export type File = (sentence: LabelledTopic) => number[];

export interface FilingFigures {
  sentences: number;
  /** The first guess is the first label. */
  strict: number;
  /** The first guess is one of the labels. */
  lenient: number;
  /** One of the first two guesses is. */
  top2: number;
}

/** How well the sentences with an issue are filed; those labelled 0 are left out. */
export function filingFigures(gold: readonly LabelledTopic[], file: File): FilingFigures {
  const withIssue = gold.filter(({ labels }) => (labels[0] ?? 0) > 0);
  const guessed = withIssue.map((sentence) => ({ labels: sentence.labels, guesses: file(sentence) }));
  const share = (isRight: (one: (typeof guessed)[number]) => boolean) =>
    guessed.filter(isRight).length / guessed.length;
  return {
    sentences: withIssue.length,
    strict: share(({ labels, guesses }) => guesses[0] === labels[0]),
    lenient: share(({ labels, guesses }) => guesses[0] !== undefined && labels.includes(guesses[0])),
    top2: share(({ labels, guesses }) => guesses.slice(0, 2).some((guess) => labels.includes(guess))),
  };
}

/** As the engine files a sentence by itself. */
export function byEngine(issues: readonly Issue[], near?: Nearness): File {
  const profiles = profileIssues(issues);
  return ({ text }) => ordinals(fileUnderIssues(text, [], profiles, [], undefined, near?.get(text)));
}

/** As it files a point within an intervention: with the sentence and the paragraph around it. */
export function byEngineInContext(issues: readonly Issue[], gold: readonly LabelledTopic[], near?: Nearness): File {
  const profiles = profileIssues(issues);
  const whole = new Map<number, ReturnType<typeof scoreText>>();
  for (const para of new Set(gold.map((one) => one.para ?? 0)))
    whole.set(para, scoreText(paragraph(gold, para), profiles));
  return ({ text, para = 0 }) =>
    ordinals(
      fileUnderIssues(text, contextOf(text, whole.get(para)!, profiles), profiles, [], undefined, near?.get(text)),
    );
}

function contextOf(text: string, whole: ReturnType<typeof scoreText>, profiles: readonly IssueProfile[]) {
  return [scoreText(text, profiles), whole];
}

function paragraph(gold: readonly LabelledTopic[], para: number): string {
  return gold.flatMap((one) => ((one.para ?? 0) === para ? one.text : [])).join(' ');
}

function ordinals(filed: readonly { ordinal: number }[]): number[] {
  return filed.map(({ ordinal }) => ordinal);
}

/** The baseline: how many of an issue's words a sentence holds. */
export function byKeywordOverlap(issues: readonly Issue[]): File {
  const words = issues.map(({ title, keywords }) => new Set(contentStems([title, ...keywords].join(' '))));
  return ({ text }) => {
    const said = new Set(contentStems(text));
    const shared = words.map((own) => [...own].filter((word) => said.has(word)).length);
    return issues.map((_, at) => at + 1).toSorted((a, b) => shared[b - 1]! - shared[a - 1]! || a - b);
  };
}

/** Chance, always the same. */
export function byChance(issues: readonly Issue[], seed = 7): File {
  const next = generator(seed);
  return () => [0, 0].map(() => 1 + Math.floor(next() * issues.length));
}
