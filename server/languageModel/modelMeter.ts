import type { Silence, Tokens } from '#shared/consultation/desk/modelAccount.ts';
import type { WordingRefusal } from '#shared/draft/model.ts';

/** How a question ended: with an answer that was in time for the draft, or too late for it, or without one, or it was never asked. */
export type AskedOutcome = 'answered' | 'overtaken' | 'dropped' | Silence;

/** Who counts what a language model costs and gives. */
export interface ModelMeter {
  asked(outcome: AskedOutcome, ms: number): void;
  tokens(tokens: Tokens): void;
  sentence(verdict: { instead: string; text?: string; refused?: readonly WordingRefusal[] }): void;
}
