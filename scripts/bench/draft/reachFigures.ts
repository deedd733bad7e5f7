import type { InputId } from '#shared/basics/ids.ts';
import { traceOf } from '#server/exports/trace.ts';
import { countWords } from './contentWords.ts';
import { citedInputs } from './coverage.ts';
import { BASELINES, ordersOf, placesWithin } from './extracts.ts';
import { type Figure, meanOf, shareOf } from './figure.ts';
import { type Held, sentencesSaid, summaryOf } from './holdMeeting.ts';

/** Whose interventions the draft holds, and whose the trace does. */
export function reachFigures(held: Held): Figure[] {
  const { inputs, points } = held;
  const all = new Set(inputs.map(({ inputId }) => inputId));
  const withPoint = new Set(points.map(({ inputId }) => inputId));
  const facts = { interventions: all.size, withPoint: withPoint.size, points: points.length };
  const ofAll = { unit: 'share', baseline: 1, facts };
  return [
    ...citedFigures(held, withPoint),
    {
      ...ofAll,
      name: 'interventions of which a point is taken',
      ours: withPoint.size / all.size,
      against: 'all, also of those who only run the meeting',
    },
    {
      ...ofAll,
      name: 'points that the trace follows',
      ours: tracedShare(held),
      against: 'all',
      target: { oursAtLeast: 1 },
    },
  ];
}

function citedFigures(held: Held, withPoint: ReadonlySet<InputId>): Figure[] {
  const { points, sections } = held;
  const printable = new Set(points.flatMap(({ inputId, flags }) => (flags.length === 0 ? inputId : [])));
  const summary = citedInputs(summaryOf(sections), points);
  const sentences = sections.flatMap((section) => section.sentences);
  const either = citedInputs(sentences, points);
  const others = reachOfExtracts(held, withPoint);
  const beside = (name: string, ours: number, target?: { oursAtLeast: number }) =>
    BASELINES.map((baseline): Figure => ({
      name: `${name} / ${baseline}`,
      unit: 'share',
      ours,
      baseline: others[baseline]!,
      against: `those of whom a ${baseline} extract as long as the Summary holds a sentence`,
      ...(target && { target }),
      facts: { printable: printable.size },
    }));
  return [
    ...beside('interventions with a point that the Summary cites', shareOf(withPoint, summary), { oursAtLeast: 0.6 }),
    {
      name: 'interventions with a printable point that the Summary cites',
      unit: 'share',
      ours: shareOf(printable, summary),
      baseline: 1,
      against: 'all',
    },
    {
      name: 'interventions with a point that either document cites',
      unit: 'share',
      ours: shareOf(withPoint, either),
      baseline: shareOf(withPoint, summary),
      against: 'the Summary alone',
      facts: { printable: shareOf(printable, either) },
    },
  ];
}

/** Of the interventions with a point, the share of which an extract as long as our summary holds a sentence. */
function reachOfExtracts(held: Held, withPoint: ReadonlySet<InputId>): Record<string, number> {
  const words = countWords(
    summaryOf(held.sections)
      .map(({ text }) => text)
      .join(' '),
  );
  const said = sentencesSaid(held);
  const texts = said.map(({ text }) => text);
  const reach = (order: number[]) =>
    shareOf(withPoint, new Set(placesWithin(texts, order, words).map(({ place }) => said[place]!.inputId)));
  return Object.fromEntries(BASELINES.map((baseline) => [baseline, meanOf(ordersOf(baseline, texts).map(reach))]));
}

/** Whether the trace that the server exports names every point, and says the same of its sentences as the draft does. */
function tracedShare({ inputs, points, sections, setUp }: Held): number {
  const standing = sections.map((section) => ({
    ...section,
    sentences: section.sentences.map((sentence) => ({
      ...sentence,
      id: `${section.format}/${section.sectionId}/${sentence.key}`,
      origin: 'machine' as const,
      state: 'proposed' as const,
    })),
  }));
  const item = (itemId: string) => setUp.programme.find(({ id }) => id === itemId)?.title ?? '';
  const trace = traceOf({
    inputs: inputs.map(({ inputId, order, itemId, speaker }) => ({ inputId, order, item: item(itemId), speaker })),
    points: Object.fromEntries(points.map((point) => [point.pointId, point])),
    sections: standing,
    draftVersion: 1,
    head: '',
  });
  const cited = new Set(standing.flatMap(({ sentences }) => sentences.flatMap(({ cites }) => cites)));
  const followed = trace.inputs
    .flatMap((input) => input.points)
    .filter(({ pointId, state }) => (state === 'reflected') === cited.has(pointId));
  return followed.length / points.length;
}
