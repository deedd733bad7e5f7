import type { Point } from './point.ts';
import { stemsOf } from './stems.ts';

/** With fewer inputs than this nobody can say what is usual. */
const LEAST_INPUTS = 8;
const USUAL_SHARE = 0.75;

/** What is usual in one consultation so far: words that most of its inputs use tell no issue from another, and how many points each issue has. */
export class UsualWords {
  private readonly ofTitle: ReadonlySet<string>;
  private inputs = 0;
  private readonly counts = new Map<string, number>();
  private readonly filed = new Map<string, number[]>();
  private readonly loads = new Map<number, number>();

  /** What the title of a consultation says, all of its issues share, except where an issue's title says nothing else. */
  constructor({ title, issues }: { title: string; issues: readonly { title: string }[] } = { title: '', issues: [] }) {
    const said = new Set(stemsOf(title));
    for (const stems of issues.map((issue) => stemsOf(issue.title)))
      if (stems.every((stem) => said.has(stem))) for (const stem of stems) said.delete(stem);
    this.ofTitle = said;
  }

  /** Counts one input, once. */
  add(text: string): void {
    this.inputs += 1;
    for (const stem of new Set(stemsOf(text))) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }

  /** True for a stem of the consultation's title, and for one that more than three quarters of the inputs hold. */
  has(stem: string): boolean {
    if (this.ofTitle.has(stem)) return true;
    return this.inputs >= LEAST_INPUTS && (this.counts.get(stem) ?? 0) > this.inputs * USUAL_SHARE;
  }

  /** Takes note of the issues that an input's points were filed under, in place of its earlier ones. */
  file(inputId: string, ordinals: number[]): void {
    for (const ordinal of this.filed.get(inputId) ?? []) this.loads.set(ordinal, this.loadOf(ordinal) - 1);
    for (const ordinal of ordinals) this.loads.set(ordinal, this.loadOf(ordinal) + 1);
    this.filed.set(inputId, ordinals);
  }

  /** How many points stand under an issue. */
  loadOf(ordinal: number): number {
    return this.loads.get(ordinal) ?? 0;
  }
}

/** The issue that each point stands under; what can only be quoted takes no room there. */
export function firstIssues(points: readonly Point[]): number[] {
  return points.flatMap(({ issues, flags }) => (issues[0] && flags.length === 0 ? [issues[0].ordinal] : []));
}
