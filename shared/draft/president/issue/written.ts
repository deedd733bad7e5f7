import type { Plan } from './choose.ts';

/** A plan that stands in the paragraph. */
export interface Written {
  plan: Plan;
  isOpener: boolean;
  /** Further statements in the same sentence. */
  tails?: Plan[];
  /** How the last of them is joined to what stands before. */
  joiner?: ', and ' | ', while ';
}

/** How much the paragraph has room for. */
export interface Bounds {
  words: number;
  least: number;
  sentences: number;
}
