import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { arrivalsOf } from './arrivals.ts';
import { peopleMatching } from './nameLine.ts';
import { SuggestBox } from './SuggestBox.tsx';
import type { AddSpeaker } from './useAddSpeaker.ts';

interface Props {
  ref: Ref<HTMLInputElement>;
  adding: AddSpeaker;
  onPicked: (isDone: Promise<boolean>) => void;
  autoFocus: boolean;
}

const MOST = 6;

/** The line to type in. Who is known or registered already is offered, so that nobody is entered as two people. */
export function NameBox({ ref, adding, onPicked, autoFocus }: Props) {
  const { t } = useTranslation('floorDesk');
  const { line } = adding.entry;
  const places = useConsultation(({ everyone }) => placesOf(everyone));
  const found = useConsultation((consultation) => peopleMatching(arrivalsOf(consultation), line, MOST));
  const suggestions = found.map((person) => {
    const place = places.get(person.id);
    return {
      ...person,
      person,
      notNow: place === undefined ? undefined : t('add.isWaiting', { place: ordinal(place) }),
    };
  });
  return (
    <SuggestBox
      ref={ref}
      label={t('add.name')}
      hint={t('add.hint')}
      listLabel={t('add.known')}
      line={line}
      found={suggestions}
      autoFocus={autoFocus}
      onChange={(typed) => adding.change({ line: typed })}
      onPick={(id) => onPicked(adding.addKnown(id))}
    />
  );
}

/** Who waits on the open item, and where: they are on the list already. */
function placesOf(state: FloorState): Map<string, number> {
  if (state.itemId === null) return new Map();
  const places = order(state, state.itemId);
  return new Map(places.map(({ requestId, place }) => [state.requests[requestId]?.personId ?? '', place]));
}
