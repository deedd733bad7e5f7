import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import type { Role } from '#shared/consultation/roles.ts';
import type { Change } from './changing.ts';
import styles from './HandOut.module.css';

interface Props {
  role: Role;
  /** None: it was revoked. */
  link: string | undefined;
  onCopy: (link: string) => void;
  onAsk: (what: 'qr' | Change) => void;
}

/** A role, what its link is for, and what can be done with it. */
export function LinkRow({ role, link, onCopy, onAsk }: Props) {
  const { t } = useTranslation(['organizer', 'setUp', 'common']);
  const name = t(`common:role.${role}`);
  return (
    <li>
      <div className={styles.words}>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {name}
          </a>
        ) : (
          <strong>{name}</strong>
        )}
        <p>{link ? t(`setUp:role.${role}`) : t('links.none')}</p>
      </div>
      <div className={styles.actions}>
        {link && (
          <>
            <Button size="small" onClick={() => onCopy(link)} aria-label={t('setUp:links.copyOf', { role: name })}>
              {t('setUp:links.copy')}
            </Button>
            <Button size="small" onClick={() => onAsk('qr')} aria-label={t('links.qrOf', { role: name })}>
              {t('links.qr')}
            </Button>
          </>
        )}
        <Button
          size="small"
          variant="quiet"
          onClick={() => onAsk('rotate')}
          aria-label={t('links.rotateOf', { role: name })}
        >
          {t('links.rotate')}
        </Button>
        {link && role !== 'organizer' && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => onAsk('revoke')}
            aria-label={t('links.revokeOf', { role: name })}
          >
            {t('links.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
}
