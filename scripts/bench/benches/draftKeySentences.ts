import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { type Baseline, BASELINES, ordersOf } from '../draft/extracts.ts';
import { type GoldAct, type LabelledAct, readGold } from '../draft/gold.ts';
import { actOf, blocksOf, isKey, keyFigures, precisionAt3, strengths } from '../draft/keySentences.ts';
import { NO_SAMPLES } from '../draft/meetings.ts';

const FILES = { GPD: 'acts_gpd.jsonl', IGF: 'acts_igf.jsonl' };
const F1_AIM = 0.86;

/** The baseline chooses as many sentences of the whole as the engine does. */
function baselineF1(gold: readonly LabelledAct[], baseline: Baseline, count: number): number {
  const scores = ordersOf(
    baseline,
    gold.map(({ text }) => text),
  ).map((order) => {
    const chosen = new Set(order.slice(0, count));
    return keyFigures(
      gold,
      gold.map((_, at) => chosen.has(at)),
    ).f1;
  });
  return mean(scores);
}

function baselineAt3(blocks: LabelledAct[][], baseline: Baseline): number {
  return mean(
    Array.from({ length: baseline === 'random' ? 20 : 1 }, (_, draw) =>
      precisionAt3(blocks, (block) => {
        const orders = ordersOf(
          baseline,
          block.map(({ text }) => text),
        );
        return orders[draw % orders.length]!;
      }),
    ),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rowsOf(name: string, gold: LabelledAct[]): Row[] {
  const acts = gold.map(({ text }) => actOf(text));
  const ours = keyFigures(gold, acts.map(isKey));
  const count = acts.filter(isKey).length;
  const others = Object.fromEntries(BASELINES.map((each) => [each, baselineF1(gold, each, count)]));
  const blocks = blocksOf(gold);
  const at3 = precisionAt3(blocks, (block) => {
    const wanted = strengths(block);
    return block.map((_, at) => at).toSorted((a, b) => wanted[b]! - wanted[a]! || a - b);
  });
  const othersAt3 = Object.fromEntries(BASELINES.map((each) => [each, baselineAt3(blocks, each)]));
  const right = gold.filter(({ act }, at) => act === acts[at]).length / gold.length;
  const facts = { sentences: gold.length, keys: gold.filter(({ act }) => isKey(act)).length, chosen: count };
  return [
    ...BASELINES.map((baseline): Row => ({
      name: `K1 ${name} key sentences F1 / ${baseline}`,
      unit: 'F1',
      ours: ours.f1,
      baseline: others[baseline]!,
      against: `${baseline}, as many sentences`,
      target: { oursAtLeast: F1_AIM },
      facts: { ...facts, ours },
    })),
    ...BASELINES.map((baseline): Row => ({
      name: `K1 ${name} P@3 of a block / ${baseline}`,
      unit: 'share',
      ours: at3,
      baseline: othersAt3[baseline]!,
      against: baseline,
      target: { oursAtLeast: 0.6 },
      facts: { blocks: blocks.length },
    })),
    {
      name: `K1 ${name} act of five`,
      unit: 'share',
      ours: right,
      baseline: commonest(gold),
      against: 'always the commonest act',
      ...{ target: { oursAtLeast: 0.78 }, facts: { ...facts, confusion: confusion(gold, acts) } },
    },
  ];
}

function commonest(gold: readonly LabelledAct[]): number {
  const counts = new Map<GoldAct, number>();
  for (const { act } of gold) counts.set(act, (counts.get(act) ?? 0) + 1);
  return Math.max(...counts.values()) / gold.length;
}

/** `A>F: 3`: three asks that were read as facts. */
function confusion(gold: readonly LabelledAct[], acts: readonly GoldAct[]): Record<string, number> {
  const counts: Record<string, number> = {};
  gold.forEach(({ act }, at) => {
    const key = `${act}>${acts[at]}`;
    if (act !== acts[at]) counts[key] = (counts[key] ?? 0) + 1;
  });
  return counts;
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const rows: (Row | Skipped)[] = [];
  for (const [name, file] of Object.entries(FILES)) {
    const gold = await readGold<LabelledAct>(size.samples, file);
    if (gold) rows.push(...rowsOf(name, gold));
    else rows.push({ name: `K1 ${name}`, skipped: NO_SAMPLES });
  }
  return rows;
}

export const draftKeySentences: Bench = {
  what: 'which sentences ask for something or voice a concern, and which act each performs',
  run: figures,
};
