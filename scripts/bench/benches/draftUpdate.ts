import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { longSitting, ownSample } from '../material.ts';
import { median, percentile } from '../medians.ts';
import { Progress } from '../../replay/progress.ts';
import type { Material } from '../../replay/readMaterial.ts';
import { replay } from '../../replay/replay.ts';
import { Subject } from '../subject/subject.ts';

/** How long the draft took to follow around the 20th and around the 300th intervention, in milliseconds. */
interface Followed {
  early: number[];
  late: number[];
}

/** So many on either side of the intervention in question are looked at with it. */
const AROUND = 10;

async function followed(size: Size, { setUp, interventions }: Material, late: number): Promise<Followed> {
  const subject = await Subject.start();
  try {
    const early = earlyIn(size);
    const some = { setUp, interventions: interventions.slice(0, late + AROUND + 20) };
    const quiet = new Progress({ write: () => true });
    const { taken } = await replay(subject, some, 'max', quiet);
    const latencies = taken.map(({ latencyMs }) => latencyMs ?? NaN);
    const around = (place: number) =>
      latencies.slice(place - AROUND, place + AROUND).filter((each) => !Number.isNaN(each));
    const [atEarly, atLate] = [around(early), around(late)];
    size.say(
      `  ${taken.length} interventions; p50 at the ${early}th ${median(atEarly).toFixed(1)} ms, at the ${late}th ${median(atLate).toFixed(1)} ms`,
    );
    return { early: atEarly, late: atLate };
  } finally {
    await subject.stop();
  }
}

async function rowsOf(size: Size, name: string, material: Material, late: number): Promise<Row[]> {
  const rounds: Followed[] = [];
  for (let round = 0; round < size.rounds; round += 1) rounds.push(await followed(size, material, late));
  const of = (key: keyof Followed, share: number) => median(rounds.map((each) => percentile(each[key], share)));
  const against = 'the same replay around its 20th intervention';
  const limit = 'the drafting thread, which takes points and composes the sections that they touch';
  return (
    [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const
  ).map(([label, share]) => ({
    name: `${name} ${label}`,
    unit: 'ms',
    ours: of('late', share),
    baseline: of('early', share),
    against,
    limit,
    facts: { interventions: material.interventions.length, late, around: AROUND, rounds },
  }));
}

const earlyIn = ({ quick }: Size) => (quick ? AROUND : 20);
const lateIn = ({ quick }: Size) => (quick ? 30 : 300);

export const draftUpdate: Bench = {
  what: (size) =>
    `from the end of an intervention to the revised draft on the rapporteur's desk, around number ${earlyIn(size)} and number ${lateIn(size)}`,
  run: async (size) => {
    const late = lateIn(size);
    const own = await rowsOf(size, 'draft-update', await ownSample(late + AROUND + 5), late);
    const long = size.quick ? null : await longSitting(size.samples);
    const why = 'ROSTRUM_SAMPLES does not say where qmsum_covid_3 is';
    const others: (Row | Skipped)[] = long
      ? await rowsOf(size, 'draft-update long sitting', long, late)
      : [{ name: 'draft-update long sitting', skipped: size.quick ? 'not with --quick' : why }];
    return [...own, ...others];
  },
};
