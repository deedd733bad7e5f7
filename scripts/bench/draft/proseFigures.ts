import type { Input } from '#shared/points/point.ts';
import { countWords } from './contentWords.ts';
import { containment, ownCitations, pointsBehind } from './coverage.ts';
import { type Figure, meanOf } from './figure.ts';
import { type Held, issuesOf, summaryOf } from './holdMeeting.ts';

/** How the President's Summary packs, cites and keeps to its sources. */
export function proseFigures(held: Held): Figure[] {
  const sentences = issuesOf(held.sections).flatMap((section) => section.sentences);
  const fused = meanOf(sentences.map((sentence) => pointsBehind(sentence).length));
  const own = ownCitations(sentences);
  const inside = containment(summaryOf(held.sections), held.points, givenWords(held));
  const strangers = [...inside.strangers].toSorted((a, b) => b[1] - a[1]).slice(0, 40);
  return [
    {
      name: 'points per sentence in issue paragraphs',
      unit: 'points',
      ours: fused,
      baseline: 1,
      against: 'an extract',
      target: { oursAtLeast: 2.2 },
      facts: { elements: meanOf(sentences.map(({ elements }) => elements?.length ?? 1)) },
    },
    {
      name: 'list elements with citations of their own',
      unit: 'share',
      ours: own.share,
      baseline: 1,
      against: 'all',
      target: { oursAtLeast: 1 },
      facts: { parts: own.parts },
    },
    {
      name: 'content words that stand in what is cited',
      unit: 'share',
      ours: inside.share,
      baseline: 1,
      against: 'an extract',
      target: { oursAtLeast: 0.95 },
      facts: { words: inside.words, strangers },
    },
    ...lengthFigures(held),
  ];
}

/** What a sentence may say without a source in somebody's words: issues, process, and who spoke. */
function givenWords({ setUp, inputs }: Held): string[] {
  const who = inputs.flatMap(({ speaker, onBehalfOf }: Input) => [
    onBehalfOf ?? '',
    ...(speaker ? [speaker.honorific, speaker.name, speaker.function, speaker.organization, speaker.country] : []),
  ]);
  return [...setUp.issues.map(({ title }) => title), setUp.processName, setUp.laterOutcome?.name, ...who].flatMap(
    (each) => each ?? [],
  );
}

/** The model's ten paragraphs have 100 words and 5.7 sentences on average; 87 to 130 and 4 to 7 are aimed at. */
function lengthFigures({ sections }: Held): Figure[] {
  const lengths = issuesOf(sections).map(({ sentences, thin = false }) => ({
    words: countWords(sentences.map(({ text }) => text).join(' ')),
    sentences: sentences.length,
    thin,
  }));
  const full = lengths.filter(
    ({ words, sentences }) => words >= 87 && words <= 130 && sentences >= 4 && sentences <= 7,
  );
  const model = { against: 'the mean of the model summary', facts: { lengths } };
  return [
    {
      name: 'words per issue',
      unit: 'words',
      ours: meanOf(lengths.map(({ words }) => words)),
      baseline: 100,
      ...model,
    },
    {
      name: 'sentences per issue',
      unit: 'sentences',
      ours: meanOf(lengths.map(({ sentences }) => sentences)),
      baseline: 5.7,
      ...model,
    },
    {
      name: 'issues of 87 to 130 words in 4 to 7 sentences',
      unit: 'share',
      ours: full.length / lengths.length,
      baseline: 1,
      against: 'all',
      facts: { thin: lengths.filter(({ thin }) => thin).length, issues: lengths.length },
    },
  ];
}
