import { stemsOf } from './stems.ts';

/** With fewer inputs than this nobody can say what is usual. */
const LEAST_INPUTS = 8;
const USUAL_SHARE = 0.75;

/** The words of one consultation that most of its inputs use: they tell no issue from another. */
export class UsualWords {
  private inputs = 0;
  private readonly counts = new Map<string, number>();

  /** Counts one input, once. */
  add(text: string): void {
    this.inputs += 1;
    for (const stem of new Set(stemsOf(text))) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
  }

  /** True for a stem that more than three quarters of the inputs hold. */
  has(stem: string): boolean {
    return this.inputs >= LEAST_INPUTS && (this.counts.get(stem) ?? 0) > this.inputs * USUAL_SHARE;
  }
}
