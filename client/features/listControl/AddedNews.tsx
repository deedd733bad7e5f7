import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './AddLine.module.css';
import { placeOf, type Added, type AddSpeaker } from './useAddSpeaker.ts';

/** Says why Enter did nothing, or who was entered and where they stand, for as long as it holds. */
export function AddedNews({ added, why }: { added: Added | null; why: AddSpeaker['why'] }) {
  const { t } = useTranslation('floorDesk');
  const holds = useConsultation(({ everyone }) => added !== null && placeOf(everyone, added.requestId) === added.place);
  return (
    <p className={styles.added} role="status">
      {why !== null && t(`add.why.${why}`)}
      {why === null && added && holds && (
        <Trans
          t={t}
          i18nKey={added.place === null ? 'add.done' : 'add.doneAt'}
          values={{ name: nameOf(added.person), place: ordinal(added.place ?? 0) }}
          components={{ name: <bdi /> }}
        />
      )}
    </p>
  );
}
