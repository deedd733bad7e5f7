import { useState } from 'react';
import type { Draft } from '#shared/conceptNote/setUpFrom.ts';
import type { Confirmation } from './Confirming.ts';
import type { Fault } from './checks.ts';
import { stillWanted, type SetUpField } from './fields.ts';
import { useFocusNext } from './focusPlace.ts';
import type { Source } from './work.ts';

export interface Opening extends Pick<Confirmation, 'opened' | 'open' | 'close'> {
  /** Opens what is wrong, so that it can be mended where it is said. */
  openAll: (faults: readonly Fault[]) => void;
}

/** Which fields are being changed. At first those that somebody has to fill: what is needed, and of a template what it leaves open. */
export function useOpening(source: Source, draft: Draft): Opening {
  const [opened, setOpened] = useState<ReadonlySet<SetUpField>>(
    () => new Set<SetUpField>([...draft.missing, ...(source.way === 'template' ? stillWanted(source, draft) : [])]),
  );
  const focusNext = useFocusNext();
  const also = (fields: readonly SetUpField[]) => setOpened((before) => new Set([...before, ...fields]));
  return {
    opened,
    openAll: (faults) => also(faults.map(({ path }) => fieldOf(path))),
    open: (path) => {
      also([fieldOf(path)]);
      focusNext(path);
    },
    close: (field) => {
      setOpened((before) => new Set([...before].filter((each) => each !== field)));
      focusNext([field]);
    },
  };
}

/** Approval is changed together with the other rules of asking. */
function fieldOf(path: readonly (string | number)[]): SetUpField {
  return (path[0] === 'moderated' ? 'registration' : path[0]) as SetUpField;
}
