import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openLine } from '#client/connection/line.ts';
import { openSession, Unwelcome } from '#client/connection/session.ts';
import { beginSession, listenerOf } from '#client/store/listening.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { attachLine } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Door.module.css';
import { RehearsalOver } from '#client/screens/Rehearsal/RehearsalOver.tsx';
import { Loading } from './Loading.tsx';
import { Screen } from './Screen.tsx';

/** Opens the session of a link and keeps the line; shows the screen of its role, or why there is none. */
export function Door({ token }: { token: string }) {
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<Unwelcome | null>(null);
  const isThere = useRostrum((state) => state.version !== null);
  // A page that missed the farewell finds its rehearsal gone.
  const wasRehearsal = useRostrum((state) => state.consultation.everyone.rehearsal) && fault?.status === 404;
  const isOver = useRostrum((state) => state.isOver);
  useEffect(() => {
    let isLeft = false;
    openSession(token).then(
      (session) => {
        if (isLeft) return;
        beginSession(session);
        attachLine(
          openLine(
            session,
            listenerOf(() => setTries((before) => before + 1)),
          ),
        );
      },
      (reason: unknown) => !isLeft && setFault(reason instanceof Unwelcome ? reason : new Unwelcome(0, '')),
    );
    return () => {
      isLeft = true;
      attachLine(null);
    };
  }, [token, tries]);
  const again = () => {
    setFault(null);
    setTries((before) => before + 1);
  };
  if (isOver || wasRehearsal) return <RehearsalOver />;
  if (fault) return <Closed fault={fault} onAgain={again} />;
  return isThere ? <Screen /> : <Loading />;
}

function Closed({ fault, onAgain }: { fault: Unwelcome; onAgain: () => void }) {
  const { t } = useTranslation('common');
  const isNowhere = fault.status === 404 || fault.status === 403 || fault.status === 400;
  if (fault.code === 'replaced')
    return (
      <main className={styles.closed}>
        <h1>{t('door.replacedTitle')}</h1>
        <p>{t('door.replaced')}</p>
      </main>
    );
  return (
    <main className={styles.closed}>
      <h1>{t(isNowhere ? 'door.notFoundTitle' : 'door.failedTitle')}</h1>
      <p>{isNowhere ? t('door.notFound') : fault.message || t('door.failed')}</p>
      {!isNowhere && (
        <Button variant="primary" onClick={onAgain}>
          {t('door.again')}
        </Button>
      )}
    </main>
  );
}
