import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Field } from '#client/ui/Field.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { PersonId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import styles from './AddLine.module.css';
import { peopleMatching } from './nameLine.ts';
import type { AddSpeaker } from './useAddSpeaker.ts';

interface Props {
  ref: Ref<HTMLInputElement>;
  adding: AddSpeaker;
  onPicked: (isDone: Promise<boolean>) => void;
}

const MOST = 6;

/** The line to type in. Who is known already can be picked with the arrow keys, so that nobody is entered as two people. */
export function NameBox({ ref, adding, onPicked }: Props) {
  const { t } = useTranslation('floorDesk');
  const listId = useId();
  const [picked, setPicked] = useState(-1);
  const { line } = adding.entry;
  const found = useConsultation(({ everyone }) => peopleMatching(Object.values(everyone.people), line, MOST));
  const places = useConsultation(({ everyone }) => placesOf(everyone));
  const active = found[picked];
  const pick = (personId: string) => {
    if (places.has(personId)) return;
    setPicked(-1);
    onPicked(adding.addKnown(personId));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setPicked(Math.min(picked + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setPicked(Math.max(picked - 1, -1));
    else if (event.key === 'Escape') setPicked(-1);
    else if (event.key === 'Enter' && active) pick(active.personId);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.box}>
      <Field label={t('add.name')} hint={t('add.hint')}>
        {(control) => (
          <input
            {...control}
            ref={ref}
            autoFocus
            autoComplete="off"
            maxLength={500}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && `${listId}-${active.personId}`}
            value={line}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setPicked(-1);
              adding.change({ line: event.target.value });
            }}
          />
        )}
      </Field>
      <KnownPeople listId={listId} found={found} places={places} picked={picked} onPick={pick} />
    </div>
  );
}

interface KnownProps {
  listId: string;
  found: Person[];
  places: Map<PersonId, number>;
  picked: number;
  onPick: (personId: PersonId) => void;
}

function KnownPeople({ listId, found, places, picked, onPick }: KnownProps) {
  const { t } = useTranslation('floorDesk');
  const listClass = found.length > 0 ? styles.found : styles.noneFound;
  return (
    <ul id={listId} role="listbox" aria-label={t('add.known')} className={listClass}>
      {found.map((person, index) => {
        const place = places.get(person.personId);
        return (
          <li
            key={person.personId}
            id={`${listId}-${person.personId}`}
            role="option"
            aria-selected={index === picked}
            aria-disabled={place !== undefined}
            onClick={() => onPick(person.personId)}
          >
            <SpeakerName person={person} mode={person.mode} />
            {place !== undefined && (
              <span className={styles.isWaiting}>{t('add.isWaiting', { place: ordinal(place) })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who waits on the open item, and where: they are on the list already. */
function placesOf(state: FloorState): Map<PersonId, number> {
  if (state.itemId === null) return new Map();
  const places = order(state, state.itemId);
  return new Map(places.map(({ requestId, place }) => [state.requests[requestId]?.personId ?? '', place]));
}
