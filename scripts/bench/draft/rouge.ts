import { n as rougeN } from 'js-rouge';
import { contentStems, stemsIn } from './contentWords.ts';

export const MEASURES = ['ROUGE-1', 'ROUGE-2', 'ROUGE-1 content', 'ROUGE-2 content'] as const;
export type Measure = (typeof MEASURES)[number];
export type Rouge = Record<Measure, number>;

/** F-measures over stems, of all words and of content words alone. */
export function rouge(candidate: string, reference: string): Rouge {
  const f = (n: number, tokenizer: (text: string) => string[]) =>
    tokenizer(candidate).length < n || tokenizer(reference).length < n
      ? 0
      : rougeN(candidate, reference, { n, tokenizer });
  return {
    'ROUGE-1': f(1, stemsIn),
    'ROUGE-2': f(2, stemsIn),
    'ROUGE-1 content': f(1, contentStems),
    'ROUGE-2 content': f(2, contentStems),
  };
}

/** The mean of each measure; NaN of none. */
export function meanRouge(all: readonly Rouge[]): Rouge {
  const mean = (measure: Measure) => all.reduce((sum, each) => sum + each[measure], 0) / all.length;
  return Object.fromEntries(MEASURES.map((measure) => [measure, mean(measure)])) as Rouge;
}
