import type { Material } from './readMaterial.ts';
import type { Replayed } from './replay.ts';
import { percentile } from './tally.ts';

/** As much of trace.json as is counted. */
export interface TraceRead {
  inputs: { inputId: string; points: unknown[] }[];
  sentences: { format: 'president' | 'secretariat'; state: string; inputIds: string[] }[];
}

/** replay.json: the counts, the latencies, and what became of every intervention. */
export function figuresOf(
  { setUp, interventions }: Material,
  replayed: Replayed,
  trace: TraceRead,
  verify: unknown,
  run: { speed: string; server: string },
) {
  const { plan, taken, notReplayed, consultationId, draftVersions, tally, seconds } = replayed;
  return {
    title: setUp.title,
    consultationId,
    ...run,
    counts: { given: interventions.length, ...countsOf(replayed), notReplayed: notReplayed.length },
    updateLatencyMs: latenciesOf(replayed),
    draftVersions,
    draft: draftOf(trace),
    refusals: tally.refusals,
    record: verify,
    seconds: rounded(seconds),
    warnings: plan.warnings,
    notReplayed,
    interventions: taken.map(({ n, interventionId, latencyMs }) => ({
      n,
      interventionId,
      latencyMs: latencyMs === null ? null : rounded(latencyMs),
    })),
  };
}

function countsOf({ plan, taken, sittings, items }: Replayed) {
  const kinds = (kind: string) => taken.filter((turn) => turn.kind === kind).length;
  return {
    replayed: taken.length,
    skippedEmpty: plan.skippedEmpty,
    interventions: kinds('intervention'),
    groupStatements: kinds('groupStatement'),
    responses: kinds('response'),
    speakers: new Set(plan.turns.flatMap(({ speaker }) => speaker?.key ?? [])).size,
    unnamed: plan.turns.filter(({ speaker }) => !speaker).length,
    invited: taken.filter(({ invited }) => invited).length,
    words: plan.turns.reduce((sum, { words }) => sum + words, 0),
    piecesOfWords: taken.reduce((sum, { pieces }) => sum + pieces, 0),
    endedByAlarm: taken.filter(({ endedByAlarm }) => endedByAlarm).length,
    sittings,
    items,
  };
}

function latenciesOf({ taken }: Replayed) {
  // What the alarm ended has no answer to EndIntervention to count from.
  const timed = taken.filter(({ endedByAlarm }) => !endedByAlarm);
  const known = timed.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs]));
  return {
    count: known.length,
    p50: rounded(percentile(known, 0.5)),
    p95: rounded(percentile(known, 0.95)),
    max: rounded(percentile(known, 1)),
    timeouts: taken.filter(({ latencyMs }) => latencyMs === null).length,
  };
}

/** How much of what was said stands in each document. */
function draftOf({ inputs, sentences }: TraceRead) {
  const standing = sentences.filter(({ state }) => state !== 'rejected');
  const of = (format: string) => standing.filter((sentence) => sentence.format === format);
  const cited = (format: string) => new Set(of(format).flatMap(({ inputIds }) => inputIds)).size;
  return {
    points: inputs.reduce((sum, { points }) => sum + points.length, 0),
    inputsWithoutPoint: inputs.filter(({ points }) => points.length === 0).length,
    president: { sentences: of('president').length, interventionsCited: cited('president') },
    secretariat: { sentences: of('secretariat').length, interventionsCited: cited('secretariat') },
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
