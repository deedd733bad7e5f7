import { toCsv } from './csv.ts';
import { ERASED_TEXT } from './marks.ts';
import { speakerName } from './speakerName.ts';
import type { PublicPoint, PublicTrace } from './publication/publicTrace.ts';
import type { TracedSentence, TraceState } from './trace.ts';

/** What a row of the trace tells. */
export const TRACE_COLUMNS = [
  'pointId',
  'act',
  'issues',
  'inputId',
  'order',
  'speaker',
  'organization',
  'category',
  'item',
  'source',
  'start',
  'end',
  'verbatim',
  'sentenceIds',
  'sentences',
  'sentenceStates',
  'state',
] as const;

export type TraceRow = Record<(typeof TRACE_COLUMNS)[number], string | number>;

const STATES: Record<TraceState, string> = {
  reflected: 'reflected',
  rejected: 'rejected',
  notReflected: 'not reflected',
  noPointTaken: 'no point taken',
};

type TracedInput = PublicTrace['inputs'][number];

/** A row for each point with the sentences that stand on it, and one for each input that gave no point. */
export function traceRows(trace: PublicTrace): TraceRow[] {
  const sentences = new Map(trace.sentences.map((sentence) => [sentence.sentenceId, sentence]));
  return trace.inputs.flatMap((input) =>
    input.points.length > 0 ? input.points.map((point) => pointRow(input, point, sentences)) : [inputRow(input)],
  );
}

/** The trace's rows as CSV. */
export function traceCsv(trace: PublicTrace): string {
  return toCsv(TRACE_COLUMNS, traceRows(trace));
}

function inputRow({ inputId, order, item, speaker, state }: Omit<TracedInput, 'points'>): TraceRow {
  const who = {
    speaker: speakerName(speaker),
    organization: speaker?.organization ?? '',
    category: speaker?.category ?? '',
  };
  const noPoint = { pointId: '', act: '', issues: '', source: '', start: '', end: '', verbatim: '' };
  return {
    ...noPoint,
    inputId,
    order,
    ...who,
    item,
    sentenceIds: '',
    sentences: '',
    sentenceStates: '',
    state: STATES[state],
  };
}

function pointRow(input: TracedInput, point: PublicPoint, sentences: Map<string, TracedSentence>): TraceRow {
  const { pointId, act = '', source = '', start = '', end = '', verbatim = '', sentenceIds } = point;
  const citing = sentenceIds.flatMap((id) => sentences.get(id) ?? []);
  return {
    ...inputRow(input),
    ...{ pointId, act, source, start, end, verbatim: point.verbatim === '' ? ERASED_TEXT : verbatim },
    issues: point.issues?.join(' ') ?? '',
    sentenceIds: sentenceIds.join(' '),
    sentences: citing.map(({ text }) => text).join(' | '),
    sentenceStates: citing.map(({ state }) => state).join(' '),
    state: STATES[point.state],
  };
}
