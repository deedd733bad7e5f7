import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAs, Unwelcome, type Session } from '#client/connection/session.ts';
import { remember } from '#client/features/remembered/remembered.ts';
import { useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import type { Links } from './organizing.ts';
import { RoleLinks } from './RoleLinks.tsx';
import styles from './SetUp.module.css';

type WhoChairs = 'you' | 'simulated';

/** The same consultation with simulated people, in a record of its own: nothing of it comes into this one. */
export function Rehearsal() {
  const { t } = useTranslation(['organizer', 'common']);
  const session = useSession();
  const [chair, setChair] = useState<WhoChairs>('you');
  const [links, setLinks] = useState<Links | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    setFault(null);
    try {
      setLinks(await rehearse(session, chair));
      remember(session.consultationId, 'rehearsed');
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('common:line.notSent'));
    }
    setBusy(false);
  };
  return (
    <section className={styles.part} aria-labelledby="rehearsal">
      <h2 id="rehearsal">{t('rehearsal.title')}</h2>
      <p className={styles.quiet}>{t('rehearsal.about')}</p>
      <Choice
        legend={t('rehearsal.who')}
        value={chair}
        onChange={setChair}
        options={[
          { value: 'you', label: t('rehearsal.you') },
          { value: 'simulated', label: t('rehearsal.simulated') },
        ]}
      />
      {fault && <Fault message={fault} />}
      <Button disabledReason={isBusy ? t('common:loading') : null} onClick={() => void begin()}>
        {t('rehearsal.begin')}
      </Button>
      <div role="status">{links && <p>{t(`rehearsal.begun_${chair}`)}</p>}</div>
      {links && <RoleLinks links={links} />}
    </section>
  );
}

async function rehearse(session: Session, chair: WhoChairs): Promise<Links> {
  const answer = await askAs<{ links: Links }>(session, `/api/consultations/${session.consultationId}/rehearsal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chair }),
  });
  return answer.links;
}
