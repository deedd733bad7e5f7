import type { ModelAccount } from '#shared/consultation/desk/modelAccount.ts';
import type { Sentence } from '#shared/draft/model.ts';

/** How long one answer of the model took on the average, in seconds; null before the first. */
export function secondsPerAnswer({ answers, ms }: Pick<ModelAccount, 'answers' | 'ms'>): number | null {
  return answers === 0 ? null : ms / answers / 1000;
}

/** What the model did with a sentence: its words stand there, or were refused, or it left the rules' text as it was. A person's words are theirs. */
export function modelDid({ model, state }: Pick<Sentence, 'model' | 'state'>): 'worded' | 'refused' | null {
  if (!model || state === 'edited') return null;
  if (model.refused && model.refused.length > 0) return 'refused';
  return model.instead === undefined ? null : 'worded';
}
