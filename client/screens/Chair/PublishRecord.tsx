import { useTranslation } from 'react-i18next';
import { PublishedLink } from '#client/features/publication/PublishedLink.tsx';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Programme.module.css';

/** Whether the record is public, and the way to change it. */
export function PublishRecord({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslation('record');
  const isPublished = useConsultation(({ everyone }) => everyone.publishedAt !== null);
  const noUse = useDisabledReason({ type: 'PublishRecord', on: !isPublished });
  return (
    <section aria-labelledby="publishing">
      <h3 id="publishing">{t('publish.title')}</h3>
      <p className={styles.hint}>{t(isPublished ? 'publish.isPublished' : 'publish.notPublished')}</p>
      <PublishedLink />
      <div className={styles.buttons}>
        <Button size="small" shortcut="R" disabledReason={noUse} onClick={onAsk}>
          {t(isPublished ? 'publish.back' : 'publish.button')}
        </Button>
      </div>
    </section>
  );
}
