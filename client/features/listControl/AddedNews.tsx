import { Trans, useTranslation } from 'react-i18next';
import { ordinal } from '#client/i18n/sentences.ts';
import styles from './AddLine.module.css';
import type { Added } from './useAddSpeaker.ts';

/** Says who was entered and where they stand. */
export function AddedNews({ added }: { added: Added | null }) {
  const { t } = useTranslation('floorDesk');
  return (
    <p className={styles.added} role="status">
      {added && (
        <Trans
          t={t}
          i18nKey={added.place === null ? 'add.done' : 'add.doneAt'}
          values={{ name: added.name ?? t('common:speaker.unnamed'), place: ordinal(added.place ?? 0) }}
          components={{ name: <bdi /> }}
        />
      )}
    </p>
  );
}
