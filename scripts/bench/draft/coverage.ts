import type { InputId, PointId } from '#shared/basics/ids.ts';
import type { ProposedSentence } from '#shared/draft/model.ts';
import type { Point } from '#shared/points/point.ts';
import { contentStems } from './contentWords.ts';
import reportingWords from './reportingWords.json' with { type: 'json' };

type Sentence = Pick<ProposedSentence, 'text' | 'cites' | 'elements'>;

/** Words that a report adds of its own: verbs of reporting, those who speak, what holds a list. */
const REPORTING = new Set(contentStems(reportingWords.join(' ')));

/** The inputs behind these sentences. */
export function citedInputs(sentences: readonly Sentence[], points: readonly Point[]): Set<InputId> {
  const inputOf = new Map(points.map(({ pointId, inputId }) => [pointId, inputId]));
  return new Set(sentences.flatMap(({ cites }) => cites.flatMap((cite) => inputOf.get(cite) ?? [])));
}

/** The distinct points that a sentence stands on. */
export function pointsBehind({ cites }: Sentence): PointId[] {
  return [...new Set(cites.filter((cite) => !cite.startsWith('setUp.')))];
}

/** Of the parts of sentences that stand on several points, the share with citations of their own; a point that no part cites is a part without. */
export function ownCitations(sentences: readonly Sentence[]): { parts: number; share: number } {
  let parts = 0;
  let cited = 0;
  for (const sentence of sentences) {
    const points = pointsBehind(sentence);
    if (points.length < 2) continue;
    const elements = sentence.elements ?? [];
    const told = new Set(elements.flatMap(({ cites }) => cites));
    const own = elements.filter(({ cites }) => cites.length > 0).length;
    cited += own;
    parts += elements.length + points.filter((point) => !told.has(point)).length;
  }
  return { parts, share: parts === 0 ? 1 : cited / parts };
}

/** The share of content words that stand in what is cited; left out are the words of reporting, and those of the set-up and of who spoke (`given`). */
export function containment(
  sentences: readonly Sentence[],
  points: readonly Point[],
  given: readonly string[] = [],
): { words: number; share: number; strangers: Map<string, number> } {
  const verbatim = new Map(points.map(({ pointId, verbatim }) => [pointId, verbatim]));
  const known = new Set([...REPORTING, ...contentStems(given.join(' '))]);
  const strangers = new Map<string, number>();
  let words = 0;
  let inside = 0;
  for (const { text, cites } of sentences) {
    const source = new Set(contentStems(cites.map((cite) => verbatim.get(cite) ?? '').join(' ')));
    for (const word of contentStems(text)) {
      if (known.has(word)) continue;
      words += 1;
      if (source.has(word)) inside += 1;
      else strangers.set(word, (strangers.get(word) ?? 0) + 1);
    }
  }
  return { words, share: words === 0 ? 1 : inside / words, strangers };
}

const FIRST_PERSON =
  /(?<![\p{L}\p{N}.'’-])(?:I(?!\.)|[Ww]e|[Oo]ur|[Oo]urs|us|[Mm]y|[Mm]ine|me|[Yy]ou|[Yy]our)(?![\p{L}\p{N}-])/u;

/** The sentences in which somebody speaks in the first or second person. */
export function firstPersonLeaks(texts: readonly string[]): string[] {
  return texts.filter((text) => FIRST_PERSON.test(text));
}
