import type { Certainty } from '#shared/conceptNote/noteReading.ts';
import type { Default } from '#shared/conceptNote/setUpFrom.ts';
import type { Confirmation } from './Confirming.ts';
import { factsBehind } from './evidence.ts';
import { isEmpty, type SetUpField } from './fields.ts';

/** Where the value of a field comes from: the note (stated, inferred, a day that is over), a default, the template, the file, or the organizer. */
export type Origin = Certainty | 'past' | 'edited' | 'removed' | 'template' | 'file';

export interface Status {
  origin: Origin | null;
  /** Why it was filled in, where nobody said it. */
  because: Default | null;
}

export function statusOf(
  {
    source,
    reading,
    draft,
    edits,
    recognized,
  }: Pick<Confirmation, 'source' | 'reading' | 'draft' | 'edits' | 'recognized'>,
  field: SetUpField,
): Status {
  const because = draft.defaulted.find((each) => each.field === field)?.because ?? null;
  if (edits[field] === null && !isEmpty(recognized[field])) return { origin: 'removed', because };
  if (because) return { origin: null, because };
  if (edits[field] !== undefined) return { origin: isEmpty(draft.setUp[field]) ? null : 'edited', because };
  if (isEmpty(draft.setUp[field])) return { origin: null, because };
  if (source.way !== 'note') return { origin: source.way, because };
  const facts = reading ? factsBehind(reading, field) : [];
  if (facts.length === 0) return { origin: null, because };
  if (facts.some(({ isPast }) => isPast)) return { origin: 'past', because };
  return { origin: facts.some(({ certainty }) => certainty === 'inferred') ? 'inferred' : 'stated', because };
}
