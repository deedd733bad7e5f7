import { cleanLine } from '../cleanText.ts';
import type { Trace, TracedInput, TracedPoint, TracedSentence, TraceState } from '../trace.ts';

/** A point as the public reads it: that it is there, and what stands on it. Its words are the desk's. */
export type PublicPoint = Pick<TracedPoint, 'pointId' | 'state' | 'sentenceIds'> & Partial<TracedPoint>;

/** A trace without what is the desk's; every trace is one, too. */
export interface PublicTrace extends Omit<Trace, 'inputs'> {
  inputs: (Omit<TracedInput, 'points'> & { points: PublicPoint[] })[];
}

/** The trace without words of speakers, pronouns, and sentences that a rapporteur has rejected: what only these would reflect is not reflected. */
export function publicTrace({ draftVersion, head, inputs, sentences }: Trace): PublicTrace {
  const standing = sentences
    .map((sentence) => ({ ...sentence, text: cleanLine(sentence.text) }))
    .filter(({ state, text }) => state !== 'rejected' && text !== '');
  const ids = new Set(standing.map(({ sentenceId }) => sentenceId));
  const idsThatStand = (all: string[]) => all.filter((id) => ids.has(id));
  return {
    draftVersion,
    head,
    inputs: inputs.map((input) => ({
      ...input,
      speaker: input.speaker && withoutPronoun(input.speaker),
      state: toldState(input.state),
      sentenceIds: idsThatStand(input.sentenceIds),
      points: input.points.map(({ pointId, state, sentenceIds }) => ({
        pointId,
        state: toldState(state),
        sentenceIds: idsThatStand(sentenceIds),
      })),
    })),
    sentences: standing satisfies TracedSentence[],
  };
}

function withoutPronoun<S extends { pronoun?: string }>({ pronoun: _desk, ...speaker }: S): Omit<S, 'pronoun'> {
  return speaker;
}

function toldState(state: TraceState): TraceState {
  return state === 'rejected' ? 'notReflected' : state;
}
