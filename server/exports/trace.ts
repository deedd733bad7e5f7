import type { InputId, PointId } from '#shared/basics/ids.ts';
import type { Cite, Format, Section, Sentence, SentenceState } from '#shared/draft/model.ts';
import type { Act, ByHand, Flag, Point, Speaker } from '#shared/points/point.ts';
import { citesOf, isSetUpCite } from './citations.ts';

/** What the trace is made of: every input, every point, and the sections of both formats as they stand. */
export interface TraceMaterial {
  inputs: TraceInput[];
  points: Record<PointId, Point>;
  sections: Section[];
  draftVersion: number;
  head: string;
}

export interface TraceInput {
  inputId: InputId;
  /** Speaking order, from 1. */
  order: number;
  /** Title of the programme item. */
  item: string;
  speaker: Speaker | null;
}

/** reflected: a sentence that stands cites it. rejected: only rejected sentences do. noPointTaken: the input's words gave no point. */
export type TraceState = 'reflected' | 'rejected' | 'notReflected' | 'noPointTaken';

export interface TracedPoint {
  pointId: PointId;
  act: Act;
  /** Ordinals from 1, the likeliest first. */
  issues: number[];
  source: string;
  start: number;
  end: number;
  verbatim: string;
  flags: Flag[];
  state: TraceState;
  sentenceIds: string[];
  /** What people did to it; absent where it is the machine's alone. */
  byHand?: ByHand;
}

export interface TracedInput extends TraceInput {
  state: TraceState;
  sentenceIds: string[];
  points: TracedPoint[];
}

export interface TracedSentence {
  sentenceId: string;
  format: Format;
  sectionId: string;
  text: string;
  origin: Sentence['origin'];
  state: SentenceState;
  cites: Cite[];
  inputIds: InputId[];
}

export interface Trace {
  draftVersion: number;
  head: string;
  /** Input to sentences. */
  inputs: TracedInput[];
  /** Sentence to inputs. */
  sentences: TracedSentence[];
}

/** Follows every input to its sentences and every sentence back to its inputs. */
export function traceOf(material: TraceMaterial): Trace {
  const sentences = tracedSentences(material);
  const citing = citingSentences(sentences);
  const points = pointsByInput(material, citing);
  const inputs = [...material.inputs]
    .sort((a, b) => a.order - b.order)
    .map((input) => tracedInput(input, points.get(input.inputId) ?? []));
  return { draftVersion: material.draftVersion, head: material.head, inputs, sentences };
}

function tracedSentences({ sections, points }: TraceMaterial): TracedSentence[] {
  const ordered = [...sections].sort((a, b) => a.format.localeCompare(b.format) || a.order - b.order);
  return ordered.flatMap(({ format, sectionId, sentences }) =>
    sentences.map((sentence) => {
      const { id, text, origin, state } = sentence;
      const cites = citesOf(sentence);
      const cited = cites
        .filter((cite) => !isSetUpCite(cite))
        .map((pointId) => points[pointId]?.inputId ?? pointId.replace(/\.\d+$/, ''));
      return { sentenceId: id, format, sectionId, text, origin, state, cites, inputIds: [...new Set(cited)] };
    }),
  );
}

function citingSentences(sentences: TracedSentence[]): Map<Cite, TracedSentence[]> {
  const citing = new Map<Cite, TracedSentence[]>();
  for (const sentence of sentences) {
    for (const cite of sentence.cites) {
      const known = citing.get(cite);
      if (known) known.push(sentence);
      else citing.set(cite, [sentence]);
    }
  }
  return citing;
}

function pointsByInput({ points }: TraceMaterial, citing: Map<Cite, TracedSentence[]>): Map<InputId, TracedPoint[]> {
  const byInput = new Map<InputId, TracedPoint[]>();
  const sorted = Object.values(points).sort((a, b) => a.pointId.localeCompare(b.pointId, 'en', { numeric: true }));
  for (const point of sorted) {
    const traced = tracedPoint(point, citing.get(point.pointId) ?? []);
    const known = byInput.get(point.inputId);
    if (known) known.push(traced);
    else byInput.set(point.inputId, [traced]);
  }
  return byInput;
}

function tracedPoint(point: Point, sentences: TracedSentence[]): TracedPoint {
  const { pointId, act, verbatim, flags, byHand } = point;
  const place = { source: point.source.source, start: point.source.start, end: point.source.end };
  const issues = point.issues.map(({ ordinal }) => ordinal);
  const sentenceIds = sentences.map(({ sentenceId }) => sentenceId);
  return {
    pointId,
    act,
    issues,
    ...place,
    verbatim,
    flags,
    state: stateOf(sentences),
    sentenceIds,
    ...(byHand && { byHand }),
  };
}

function stateOf(sentences: TracedSentence[]): TraceState {
  if (sentences.some(({ state }) => state !== 'rejected')) return 'reflected';
  return sentences.length > 0 ? 'rejected' : 'notReflected';
}

function tracedInput(input: TraceInput, points: TracedPoint[]): TracedInput {
  const states: TraceState[] = ['reflected', 'rejected', 'notReflected'];
  const state = states.find((candidate) => points.some((point) => point.state === candidate)) ?? 'noPointTaken';
  return { ...input, state, sentenceIds: [...new Set(points.flatMap(({ sentenceIds }) => sentenceIds))], points };
}
