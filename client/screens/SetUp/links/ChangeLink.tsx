import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import type { Role } from '#shared/consultation/roles.ts';
import type { Links } from '../organizing.ts';
import { revokeLink, rotateLink, type Change } from './changing.ts';
import styles from './HandOut.module.css';

interface Props {
  /** Whose link; none while closed. */
  role: Role | null;
  change: Change;
  /** A role whose link was taken back has nobody to sign out. */
  hasLink: boolean;
  onChanged: (links: Links, role: Role, change: Change) => void;
  onClose: () => void;
}

/** Says who is signed out before it happens: it cannot be taken back. */
export function ChangeLink({ role, change, hasLink, onChanged, onClose }: Props) {
  const { t } = useTranslation(['organizer', 'common']);
  const session = useSession();
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = () => {
    setFault(null);
    onClose();
  };
  const attempt = async (of: Role, work: () => Promise<Links>) => {
    setBusy(true);
    setFault(null);
    try {
      onChanged(await work(), of, change);
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('common:line.notSent'));
    }
    setBusy(false);
  };
  const busy = isBusy ? t('common:loading') : null;
  const title = t(`links.${change}Title`, { role: role && t(`common:role.${role}`) });
  const rotate = (keepSessions: boolean) => role && void attempt(role, () => rotateLink(session, role, keepSessions));
  return (
    <Dialog open={role !== null} onClose={close} title={title}>
      {role && (
        <div className={styles.change}>
          <About role={role} change={change} hasLink={hasLink} />
          {fault && <Fault message={fault} />}
          <div className={styles.actions}>
            {change === 'rotate' && (
              <Button variant="primary" disabledReason={busy} onClick={() => rotate(true)}>
                {hasLink ? t('links.keep') : t('links.make')}
              </Button>
            )}
            {change === 'rotate' && hasLink && (
              <Button variant="danger" disabledReason={busy} onClick={() => rotate(false)}>
                {t('links.signOut')}
              </Button>
            )}
            {change === 'revoke' && (
              <Button
                variant="danger"
                disabledReason={busy}
                onClick={() => void attempt(role, () => revokeLink(session, role))}
              >
                {t('links.revokeDo')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** What the change does, and to whom. */
function About({ role, change, hasLink }: { role: Role; change: Change; hasLink: boolean }) {
  const { t } = useTranslation('organizer');
  if (!hasLink) return <p>{t('links.makeAbout')}</p>;
  return (
    <>
      <p>{t(`links.${change}About`)}</p>
      {role === 'participant' && <p>{t('links.participants')}</p>}
      {role === 'organizer' && <p>{t('links.yourself')}</p>}
    </>
  );
}
