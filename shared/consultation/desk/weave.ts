import type { ProposedSection, ProposedSentence, Section, Sentence } from '../../draft/model.ts';
import type { DeskState } from './state.ts';
import { keptWording } from './wording.ts';

/** The key of a section within the desk's state. */
export function sectionKey({ format, sectionId }: Pick<Section, 'format' | 'sectionId'>): string {
  return `${format}/${sectionId}`;
}

export interface Woven {
  section: Section;
  /** Sentence ids given so far in the consultation. */
  sentences: number;
}

/**
 * Weaves the machine's new text of a section into the section as it stands. A sentence that a person has accepted, rewritten,
 * rejected or locked stays as it is, where it is, and its slot takes no machine text; machine sentences keep their id while their
 * slot lives, so that readers see what changed and nothing else.
 */
export function weave(desk: DeskState, proposed: ProposedSection, sentencesSoFar: number): Woven {
  const before = desk.sections[sectionKey(proposed)];
  const standing = new Map((before?.sentences ?? []).map((sentence) => [sentence.key, sentence]));
  let sentences = sentencesSoFar;
  const fresh = withOwnKeys(proposed.sentences).flatMap((sentence): Sentence[] => {
    const old = standing.get(sentence.key);
    if (old && isSettled(old)) return [];
    const id = old?.id ?? `t${++sentences}`;
    return [{ ...keptWording(old, sentence), id, origin: 'machine', state: 'proposed' }];
  });
  const settled = (before?.sentences ?? []).filter(isSettled);
  const { format, sectionId, heading, order, thin } = proposed;
  return {
    section: {
      format,
      sectionId,
      heading,
      order,
      ...(thin && { thin }),
      sentences: inOrder(before?.sentences ?? [], settled, fresh),
    },
    sentences,
  };
}

/** Slots are the machine's to name; should it name one twice, the second is another slot, so that no id is given twice. */
function withOwnKeys(sentences: ProposedSentence[]): ProposedSentence[] {
  const seen = new Map<string, number>();
  return sentences.map((sentence) => {
    const times = (seen.get(sentence.key) ?? 0) + 1;
    seen.set(sentence.key, times);
    return times === 1 ? sentence : { ...sentence, key: `${sentence.key}~${times}` };
  });
}

/** Has a person accepted, rewritten, rejected or locked it? */
export function isSettled({ state }: Pick<Sentence, 'state'>): boolean {
  return state !== 'proposed';
}

/** Settled sentences keep their place among those that stood before; fresh ones keep the machine's order around them. */
function inOrder(before: Sentence[], settled: Sentence[], fresh: Sentence[]): Sentence[] {
  const placed = [...fresh];
  for (const sentence of settled) {
    const predecessors = before.slice(0, before.indexOf(sentence)).map(({ id }) => id);
    const after = placed.findLastIndex(({ id }) => predecessors.includes(id));
    placed.splice(after + 1, 0, sentence);
  }
  return placed;
}

/** Do two states of a section read the same to everyone who sees them? */
export function sameSection(before: Section | undefined, after: Section): boolean {
  return before !== undefined && printed(before) === printed(after);
}

function printed({ heading, order, thin = false, sentences }: Section): string {
  return JSON.stringify([heading, order, thin, sentences]);
}
