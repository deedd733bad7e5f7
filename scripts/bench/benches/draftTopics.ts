import type { Bench, Row, Size, Skipped, Target } from '../bench.ts';
import { encoder, withoutEncoder } from '../draft/encoder.ts';
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

const AIM_WITH_ENCODER = { lenient: 0.88, top2: 0.97 };

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

/** The same filing with the sentence encoder, beside itself without. */
function rowsWithEncoder(name: string, gold: LabelledTopic[], [withIt, without]: [File, File], aim: Aim): Row[] {
  const [ours, plain] = [filingFigures(gold, withIt), filingFigures(gold, without)];
  return (['strict', 'lenient', 'top2'] as const).map((figure) => ({
    name: `T1 ${name} with encoder ${figure}`,
    unit: 'share',
    ours: ours[figure],
    baseline: plain[figure],
    against: 'the same without the encoder',
    ...targetOf(aim[figure]),
    facts: { sentences: ours.sentences, ours, plain },
  }));
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const kyoto = await readGold<LabelledTopic>(size.samples, 'topics_kyoto.jsonl');
  const summary = await readGold<LabelledTopic>(size.samples, 'topics_ps.jsonl');
  if (!kyoto || !summary) return [{ name: 'T1', skipped: NO_SAMPLES }];
  // The ten issues of our sample are those of the labels, in their order; titles and keywords are our own.
  const { issues } = (await materialOf('own', undefined))!.setUp as unknown as {
    issues: Parameters<typeof byChance>[0];
  };
  const nearness = encoder(size);
  const near = await nearness?.of(
    issues,
    [...kyoto, ...summary].map(({ text }) => text),
  );
  return [
    ...rowsOf('Kyoto', kyoto, byEngine(issues), issues, { lenient: 0.85, top2: 0.96 }),
    ...rowsOf('Kyoto in context', kyoto, byEngineInContext(issues, kyoto), issues, {}),
    ...rowsOf('summary', summary, byEngine(issues), issues, {}),
    ...(near
      ? [
          ...rowsWithEncoder('Kyoto', kyoto, [byEngine(issues, near), byEngine(issues)], AIM_WITH_ENCODER),
          ...rowsWithEncoder(
            'Kyoto in context',
            kyoto,
            [byEngineInContext(issues, kyoto, near), byEngineInContext(issues, kyoto)],
            {},
          ),
          ...rowsWithEncoder('summary', summary, [byEngine(issues, near), byEngine(issues)], {}),
        ]
      : [{ name: 'T1 with encoder', skipped: withoutEncoder(size) }]),
  ];
}

export const draftTopics: Bench = {
  what: 'sentences of two real reports filed under ten issues, by themselves and within their paragraph',
  run: figures,
};
