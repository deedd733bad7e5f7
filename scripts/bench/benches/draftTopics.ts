import type { Bench, Row, Size, Skipped, Target } from '../bench.ts';
import { type LabelledTopic, readGold } from '../draft/gold.ts';
import { materialOf, NO_SAMPLES } from '../draft/meetings.ts';
import {
  byChance,
  byEngine,
  byEngineInContext,
  byKeywordOverlap,
  type File,
  type FilingFigures,
  filingFigures,
} from '../draft/topicFiling.ts';

type Aim = Partial<Record<'strict' | 'lenient' | 'top2', number>>;

function rowsOf(
  name: string,
  gold: LabelledTopic[],
  file: File,
  issues: Parameters<typeof byChance>[0],
  aim: Aim,
): Row[] {
  const ours = filingFigures(gold, file);
  const plain = filingFigures(gold, byKeywordOverlap(issues));
  const random = filingFigures(gold, byChance(issues));
  return (['strict', 'lenient', 'top2'] as const).map((figure) => ({
    name: `T1 ${name} ${figure}`,
    unit: 'share',
    ours: ours[figure],
    baseline: plain[figure],
    against: 'the issue whose title and keywords share the most words with the sentence',
    ...targetOf(aim[figure]),
    facts: { sentences: ours.sentences, ours, plain, random } satisfies Record<string, number | FilingFigures>,
  }));
}

function targetOf(oursAtLeast: number | undefined): { target?: Target } {
  return oursAtLeast === undefined ? {} : { target: { oursAtLeast } };
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const kyoto = await readGold<LabelledTopic>(size.samples, 'topics_kyoto.jsonl');
  const summary = await readGold<LabelledTopic>(size.samples, 'topics_ps.jsonl');
  if (!kyoto || !summary) return [{ name: 'T1', skipped: NO_SAMPLES }];
  // The ten issues of our sample are those of the labels, in their order; titles and keywords are our own.
  const { issues } = (await materialOf('own', undefined))!.setUp as unknown as {
    issues: Parameters<typeof byChance>[0];
  };
  return [
    ...rowsOf('Kyoto', kyoto, byEngine(issues), issues, { lenient: 0.85, top2: 0.96 }),
    ...rowsOf('Kyoto in context', kyoto, byEngineInContext(issues, kyoto), issues, {}),
    ...rowsOf('summary', summary, byEngine(issues), issues, {}),
  ];
}

export const draftTopics: Bench = {
  what: 'sentences of two real reports filed under ten issues, by themselves and within their paragraph',
  run: figures,
};
