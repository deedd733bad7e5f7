import { toCsv } from './csv.ts';
import { speakerName } from './speakerName.ts';
import type { Trace, TracedInput, TracedPoint, TracedSentence, TraceState } from './trace.ts';

const COLUMNS = [
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

type Row = Record<(typeof COLUMNS)[number], string | number>;

const STATES: Record<TraceState, string> = {
  reflected: 'reflected',
  rejected: 'rejected',
  notReflected: 'not reflected',
  noPointTaken: 'no point taken',
};

/** The trace as CSV: a row for each point with the sentences that stand on it, and one for each input that gave no point. */
export function traceCsv(trace: Trace): string {
  const sentences = new Map(trace.sentences.map((sentence) => [sentence.sentenceId, sentence]));
  return toCsv(
    COLUMNS,
    trace.inputs.flatMap((input) =>
      input.points.length > 0 ? input.points.map((point) => pointRow(input, point, sentences)) : [inputRow(input)],
    ),
  );
}

function inputRow({ inputId, order, item, speaker, state }: TracedInput): Row {
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

function pointRow(input: TracedInput, point: TracedPoint, sentences: Map<string, TracedSentence>): Row {
  const { pointId, act, source, start, end, verbatim, sentenceIds } = point;
  const citing = sentenceIds.flatMap((id) => sentences.get(id) ?? []);
  return {
    ...inputRow(input),
    ...{ pointId, act, source, start, end, verbatim },
    issues: point.issues.join(' '),
    sentenceIds: sentenceIds.join(' '),
    sentences: citing.map(({ text }) => text).join(' | '),
    sentenceStates: citing.map(({ state }) => state).join(' '),
    state: STATES[point.state],
  };
}
