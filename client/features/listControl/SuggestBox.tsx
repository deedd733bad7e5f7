import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { Field } from '#client/ui/Field.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import styles from './AddLine.module.css';

export interface Suggestion {
  id: string;
  person: Profile;
  mode?: Mode | undefined;
  seat?: string | undefined;
  /** Why they cannot be picked now. */
  notNow?: string | undefined;
}

interface Props {
  ref: Ref<HTMLInputElement>;
  label: string;
  hint: string;
  /** What the list of suggestions is called. */
  listLabel: string;
  line: string;
  found: Suggestion[];
  autoFocus?: boolean;
  onChange: (line: string) => void;
  onPick: (id: string) => void;
}

/** A line to type in, and who may be meant, to be picked with the arrow keys and Enter. */
export function SuggestBox({ ref, label, hint, listLabel, line, found, autoFocus = false, onChange, onPick }: Props) {
  const listId = useId();
  const [picked, setPicked] = useState(-1);
  const active = found[picked];
  const pick = (one: Suggestion) => {
    if (one.notNow !== undefined) return;
    setPicked(-1);
    onPick(one.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setPicked(Math.min(picked + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setPicked(Math.max(picked - 1, -1));
    // Where nothing is picked Escape belongs to whatever stands around, as a dialog that it closes.
    else if (event.key === 'Escape' && active) setPicked(-1);
    else if (event.key === 'Enter' && active) pick(active);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <Field label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            ref={ref}
            autoFocus={autoFocus}
            autoComplete="off"
            maxLength={500}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && `${listId}-${active.id}`}
            value={line}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setPicked(-1);
              onChange(event.target.value);
            }}
          />
        )}
      </Field>
      <Suggestions listId={listId} label={listLabel} found={found} picked={picked} onPick={pick} />
    </div>
  );
}

interface ListProps {
  listId: string;
  label: string;
  found: Suggestion[];
  picked: number;
  onPick: (one: Suggestion) => void;
}

function Suggestions({ listId, label, found, picked, onPick }: ListProps) {
  return (
    <ul id={listId} role="listbox" aria-label={label} className={found.length > 0 ? styles.found : styles.noneFound}>
      {found.map((one, index) => (
        <li
          key={one.id}
          id={`${listId}-${one.id}`}
          role="option"
          aria-selected={index === picked}
          aria-disabled={one.notNow !== undefined}
          onClick={() => onPick(one)}
        >
          <SpeakerName person={one.person} mode={one.mode} />
          {one.seat && <span className={styles.seat}>{one.seat}</span>}
          {one.notNow !== undefined && <span className={styles.isWaiting}>{one.notNow}</span>}
        </li>
      ))}
    </ul>
  );
}
