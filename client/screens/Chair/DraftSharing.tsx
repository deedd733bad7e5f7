import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Releases } from '#client/features/publication/Releases.tsx';
import styles from './Programme.module.css';

/** Lets everyone read the draft as it grows. */
export function DraftSharing() {
  const { t } = useTranslation('chair');
  const isShared = useConsultation(({ everyone }) => everyone.draft.shared);
  const isPublished = useConsultation(({ everyone }) => everyone.publishedAt !== null);
  const whoReads = isPublished ? 'published' : isShared ? 'shared' : 'notShared';
  return (
    <section aria-labelledby="sharing">
      <h3 id="sharing">{t('draft.title')}</h3>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isShared}
          aria-keyshortcuts="D"
          onChange={() => void submit({ type: 'ShareDraft', on: !isShared })}
        />
        <span>
          {t('draft.share')} <kbd className={styles.key}>{'D'}</kbd>
          <span className={styles.hint}>{t(`draft.${whoReads}`)}</span>
        </span>
      </label>
      <Releases />
    </section>
  );
}
