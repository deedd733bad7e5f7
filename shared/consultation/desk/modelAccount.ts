import type { SentenceId } from '../../basics/ids.ts';
import type { Sentence, WordingRefusal } from '../../draft/model.ts';

/** Why a language model gave no answer. */
export type Silence = 'unreachable' | 'tooSlow' | 'busy' | 'notAllowed' | 'failed' | 'unreadable' | 'tooLarge';

/** What the endpoint says that an answer cost. */
export interface Tokens {
  prompt: number;
  completion: number;
}

/** What a language model answered about a section. */
export interface ModelAnswer {
  /** Name and version of our part, and the model. */
  engine: string;
  name: string;
  ms: number;
  tokens?: Tokens | undefined;
  /** The sentences that it was judged on now; each says itself how that ended. */
  sentences: SentenceId[];
}

/** What a language model has done in a consultation, for the desk. */
export interface ModelAccount {
  name: string;
  answering: boolean;
  /** Why it does not answer. */
  silence?: Silence;
  answers: number;
  /** Sentences worded by it, left as they were, and refused. */
  worded: number;
  same: number;
  refused: number;
  /** How often each reason stood against a sentence. */
  reasons: Partial<Record<WordingRefusal, number>>;
  ms: number;
  /** As far as the endpoint told. */
  tokens: Tokens;
}

const nothing = { answers: 0, worded: 0, same: 0, refused: 0, ms: 0, tokens: { prompt: 0, completion: 0 } };

/** The account with one more answer; `sentences` are those of the section as it now stands. */
export function accountAfter(
  before: ModelAccount | undefined,
  answer: ModelAnswer,
  sentences: readonly Sentence[],
): ModelAccount {
  const { silence: _over, ...account } = before ?? silentAccount(answer.name);
  const reasons = { ...account.reasons };
  const judged = sentences.filter(({ id }) => answer.sentences.includes(id));
  for (const { model } of judged)
    for (const reason of model?.refused ?? []) reasons[reason] = (reasons[reason] ?? 0) + 1;
  const refused = judged.filter(({ model }) => model?.refused).length;
  const worded = judged.filter(({ model }) => model?.instead !== undefined).length;
  return {
    ...account,
    name: answer.name,
    answering: true,
    answers: account.answers + 1,
    worded: account.worded + worded,
    same: account.same + judged.length - worded - refused,
    refused: account.refused + refused,
    reasons,
    ms: account.ms + answer.ms,
    tokens: {
      prompt: account.tokens.prompt + (answer.tokens?.prompt ?? 0),
      completion: account.tokens.completion + (answer.tokens?.completion ?? 0),
    },
  };
}

/** The account of a model that has not answered yet. */
export function silentAccount(name: string): ModelAccount {
  return { name, answering: false, ...nothing, reasons: {} };
}
