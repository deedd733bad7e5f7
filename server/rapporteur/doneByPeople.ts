import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { inputFacts } from '#shared/consultation/desk/inputFacts.ts';
import { isSettled } from '#shared/consultation/desk/weave.ts';
import { wordsOf } from '#shared/consultation/desk/wordsTaken.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { Settled } from '#shared/draft/model.ts';

const HANDWORK = new Set(['PointCaptured', 'PointFiled', 'PointsMerged', 'PointSplit', 'ElementRestored']);

/** Leaves an event points for the draft to take in? */
export function isHandwork(type: ConsultationEvent['type']): boolean {
  return HANDWORK.has(type);
}

/** The inputs whose points people have changed since the draft last took it in. */
export function changedInputs(state: Consultation) {
  const { desk } = state;
  const inputIds = new Set(desk.handwork.pending.flatMap((each) => each.inputIds));
  return [...inputIds].flatMap((inputId) => {
    const input = inputFacts(state, inputId);
    const points = Object.values(desk.points).filter((point) => point.inputId === inputId);
    return input ? [{ input, words: wordsOf(state, inputId), points }] : [];
  });
}

/** What people have settled, which the machine leaves alone: sentences, and elements that were taken out of one. */
export function settledOf({ desk }: Consultation): Settled[] {
  const sentences = Object.values(desk.sections).flatMap(({ format, sectionId, sentences: all }) =>
    all.filter(isSettled).map(({ key, cites, state }) => ({ format, sectionId, key, cites, state }) as Settled),
  );
  // The key of no slot, in the part of the section in which the sentence stands: only its points are spent.
  const dropped = Object.values(desk.dropped).map(({ dropId, format, sectionId, key, cites }): Settled => ({
    format,
    sectionId,
    key: `${key}~${dropId}`,
    cites,
    state: 'rejected',
  }));
  return [...sentences, ...dropped];
}
