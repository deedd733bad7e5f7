import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#client/ui/Dialog.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import type { Role } from '#shared/consultation/roles.ts';
import type { Links } from '../organizing.ts';
import styles from './HandOut.module.css';

interface Props {
  /** Whose code is shown; none while closed. */
  role: Role | null;
  links: Links;
  onShown: (role: Role) => void;
  onClose: () => void;
}

/** The link as a code, large enough to be scanned from this screen. */
export function QrDialog({ role, links, onShown, onClose }: Props) {
  const { t } = useTranslation(['organizer', 'common']);
  const link = role ? links[role] : undefined;
  const isOpen = link !== undefined;
  useEffect(() => {
    if (role && isOpen) onShown(role);
    // What is done about it may be another function with every render; the code is shown once.
  }, [role, isOpen]);
  const name = role ? t(`common:role.${role}`) : '';
  return (
    <Dialog open={isOpen} onClose={onClose} title={t('links.qrTitle', { role: name })}>
      {link && (
        <>
          <div className={styles.qr}>
            <QrCode text={link} label={t('links.qrLabel', { role: name })} />
          </div>
          <code className={styles.address}>{link}</code>
        </>
      )}
    </Dialog>
  );
}
