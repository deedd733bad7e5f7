import { checkDraft } from '#shared/draft/checkDraft.ts';
import { countWords } from './contentWords.ts';
import { firstPersonLeaks } from './coverage.ts';
import { ordersOf, placesWithin } from './extracts.ts';
import type { Figure } from './figure.ts';
import { type Held, sentencesSaid, summaryOf } from './holdMeeting.ts';

/** What is wrong by rule in both documents. */
export function faultFigures(held: Held): Figure[] {
  const { inputs, points, sections, setUp } = held;
  const sentences = sections.flatMap((section) => section.sentences);
  const known = new Set(points.map(({ pointId }) => pointId));
  const cited = sentences.filter(
    ({ cites }) => cites.length > 0 && cites.every((cite) => cite.startsWith('setUp.') || known.has(cite)),
  );
  const leaks = firstPersonLeaks(sentences.map(({ text }) => text));
  const breaches = checkDraft(sections, inputs, points, setUp);
  const rules: Record<string, number> = {};
  for (const { rule } of breaches) rules[rule] = (rules[rule] ?? 0) + 1;
  return [
    {
      name: 'sentences with a valid citation',
      unit: 'share',
      ours: cited.length / sentences.length,
      baseline: 1,
      against: 'all',
      target: { oursAtLeast: 1 },
      facts: { sentences: sentences.length },
    },
    {
      name: 'sentences in the first or second person',
      unit: 'sentences',
      ours: leaks.length,
      baseline: firstPersonLeaks(textRankExtract(held)).length,
      against: 'a TextRank extract as long as the Summary',
      target: { oursAtMost: 0 },
      facts: { leaks },
    },
    {
      name: "breaches that the project's checker finds",
      unit: 'breaches',
      ours: breaches.length,
      baseline: 0,
      against: 'none',
      target: { oursAtMost: 0 },
      facts: { rules },
    },
  ];
}

function textRankExtract(held: Held): string[] {
  const texts = sentencesSaid(held).map(({ text }) => text);
  const words = countWords(
    summaryOf(held.sections)
      .map(({ text }) => text)
      .join(' '),
  );
  return placesWithin(texts, ordersOf('TextRank', texts)[0]!, words).map(({ place }) => texts[place]!);
}
