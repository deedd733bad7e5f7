import type { Element, ModelTrace, ProposedSentence, Sentence } from '../../draft/model.ts';

/** What stands in a slot by a language model's doing. */
export interface Worded {
  text: string;
  elements?: Element[] | undefined;
  model: ModelTrace;
}

/** The text that the rules gave a machine sentence, whoever worded what stands. */
export function rulesTextOf({ text, model }: Pick<Sentence, 'text' | 'model'>): string {
  return model?.instead ?? text;
}

/** The rules' sentence with the model's wording in place of its text. */
export function withWording(
  sentence: ProposedSentence & { model?: ModelTrace },
  { text, elements, model }: Worded,
): ProposedSentence & { model: ModelTrace } {
  const { elements: _spans, model: _before, ...rest } = sentence;
  return { ...rest, text, ...(elements && { elements }), model };
}

/** A slot of which the rules say what they said before keeps what a model made of it: else each update would bring the rules' text back for a while. */
export function keptWording(old: Sentence | undefined, proposed: ProposedSentence): ProposedSentence {
  if (!old?.model || old.text === '') return proposed;
  const isSame = rulesTextOf(old) === proposed.text && old.cites.join() === proposed.cites.join();
  if (!isSame) return proposed;
  const elements = old.model.instead === undefined ? proposed.elements : old.elements;
  return withWording(proposed, { text: old.text, elements, model: old.model });
}
