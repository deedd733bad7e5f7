import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteReading } from '#shared/conceptNote/noteReading.ts';
import type { Draft, Edits } from '#shared/conceptNote/setUpFrom.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Fault } from './checks.ts';
import { faultsToTell } from './faults.ts';
import { faultSentence } from './faultSentence.ts';
import type { KeptEdits, Source } from './work.ts';

/** What every field of the confirmation page knows. */
export interface Confirmation {
  source: Source;
  reading: NoteReading | null;
  draft: Draft;
  edits: KeptEdits;
  faults: readonly Fault[];
  /** Once somebody wanted to create, what is missing is a fault too. */
  isTried: boolean;
  /** What the source alone gives, before anybody changed it. */
  recognized: Partial<SetUp>;
  /** Lays the organizer's values over the recognized ones; null takes one out. */
  change: (edits: KeptEdits) => void;
  /** Fields that are being changed; all others are read. */
  opened: ReadonlySet<keyof SetUp>;
  /** Opens the field of a place and puts the focus there. */
  open: (path: readonly (string | number)[]) => void;
  close: (field: keyof SetUp) => void;
  /** Brings the recognized value back. */
  takeBack: (key: keyof SetUp) => void;
}

export const Confirming = createContext<Confirmation | null>(null);

export function useConfirmation(): Confirmation {
  const confirmation = useContext(Confirming);
  if (!confirmation) throw new Error('A field of the set-up stands outside the confirmation page.');
  return confirmation;
}

/** The value of a key as it stands, and the way to change it. */
export function useKey<K extends keyof SetUp>(key: K): [SetUp[K] | undefined, (value: SetUp[K] | null) => void] {
  const { draft, change } = useConfirmation();
  return [draft.setUp[key], (value) => change({ [key]: value } as Edits as KeptEdits)];
}

/** What is wrong at a place, as a sentence; null while nothing is. */
export function useFault(path: readonly (string | number)[]): string | null {
  const { t } = useTranslation(['newConsultation', 'common']);
  const { faults, isTried } = useConfirmation();
  const place = path.join('.');
  const fault = faultsToTell(faults, isTried).find((each) => each.path.join('.') === place);
  return fault ? faultSentence(t, fault) : null;
}
