import type { NoteReading } from '#shared/conceptNote/noteReading.ts';
import { completed, setUpFrom, type Draft, type Edits } from '#shared/conceptNote/setUpFrom.ts';
import { templateDraft, type TemplateId } from '#shared/conceptNote/templates.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Founded } from '../organizing.ts';

/** What a new consultation starts from. `name` is that of the file, where there was one. */
export type Source =
  | { way: 'note'; text: string; name?: string }
  | { way: 'template'; template: TemplateId }
  | { way: 'file'; setUp: Partial<SetUp>; name: string };

/** What the organizer gave, key by key; null takes a recognized value out (undefined would not survive being kept). */
export type KeptEdits = { [K in keyof SetUp]?: SetUp[K] | null };

/** A set-up on its way: what it starts from and what the organizer has changed. */
export interface Work {
  source: Source;
  edits: KeptEdits;
}

const KEY = 'rostrum.newConsultation';

/** The work that this browser keeps; null where there is none. */
export function keptWork(storage: Pick<Storage, 'getItem'> = localStorage): Work | null {
  try {
    const work = JSON.parse(storage.getItem(KEY) ?? 'null') as Work | null;
    return work?.source && work.edits ? work : null;
  } catch {
    return null;
  }
}

/** Keeps the work until it is created or discarded; null forgets it. False where the browser keeps nothing. */
export function keepWork(work: Work | null, storage: Pick<Storage, 'setItem' | 'removeItem'> = localStorage): boolean {
  try {
    if (work) storage.setItem(KEY, JSON.stringify(work));
    else storage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

const DONE = 'rostrum.created';

/** What was created in this tab, so that a reload does not lose its links; they bring their holder in, so no longer than the tab. */
export interface Done {
  founded: Founded;
  setUp: Partial<SetUp>;
}

export function keptDone(): Done | null {
  try {
    return JSON.parse(sessionStorage.getItem(DONE) ?? 'null') as Done | null;
  } catch {
    return null;
  }
}

export function keepDone(done: Done | null): void {
  try {
    if (done) sessionStorage.setItem(DONE, JSON.stringify(done));
    else sessionStorage.removeItem(DONE);
  } catch {
    // The page still shows them; with the admin token they come back.
  }
}

/** The set-up as it stands: the source, with what the organizer changed laid over it. */
export function draftOf({ source, edits: kept }: Work, reading: NoteReading | null): Draft {
  const edits = Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, value ?? undefined])) as Edits;
  if (source.way === 'template') return templateDraft(source.template, edits);
  if (source.way === 'file') return completed({ ...source.setUp, ...edits });
  return setUpFrom(reading ?? { facts: [], missing: [] }, edits);
}

/** The title so far, for the way back to it. */
export function titleOf({ source, edits }: Work): string | null {
  return edits.title ?? (source.way === 'file' ? (source.setUp.title ?? null) : null);
}
