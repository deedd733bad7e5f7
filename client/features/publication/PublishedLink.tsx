import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '#client/store/rostrum.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import styles from './PublishedLink.module.css';

/** The way to the public record page, with its address to hand on; nothing while the record is not published. */
export function PublishedLink() {
  const { t } = useTranslation('record');
  const { publishedAt, consultationId } = useConsultation(({ everyone }) => everyone);
  const [isCopied, setCopied] = useState(false);
  if (publishedAt === null) return null;
  const address = `${location.origin}/record/${consultationId}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      notify({ textKey: 'record:publish.copyFailed' });
    }
  };
  return (
    <div className={styles.link}>
      <a href={address} target="_blank" rel="noreferrer">
        {t('publish.page')}
      </a>
      <code className={styles.address}>{address}</code>
      <Button size="small" onClick={() => void copy()}>
        {t(isCopied ? 'publish.copied' : 'publish.copy')}
      </Button>
      <LiveRegion message={isCopied ? t('publish.copied') : ''} />
    </div>
  );
}
