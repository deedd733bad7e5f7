import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAs, Unwelcome, type Session } from '#client/connection/session.ts';
import { remember } from '#client/features/remembered/remembered.ts';
import { useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { RateChoice, type Rate } from './RateChoice.tsx';
import { RehearsalLinks } from './RehearsalLinks.tsx';
import styles from './SetUp.module.css';
import { useRehearsals } from './useRehearsals.ts';

type WhoChairs = 'you' | 'simulated';

/** The same consultation with simulated people, in a record of its own: nothing of it comes into this one. */
export function Rehearsal() {
  const { t } = useTranslation(['organizer', 'common']);
  const session = useSession();
  const [chair, setChair] = useState<WhoChairs>('you');
  const [rate, setRate] = useState<Rate>('1');
  const { running, look } = useRehearsals();
  const [begun, setBegun] = useState<WhoChairs | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    setFault(null);
    try {
      await rehearse(session, { chair, rate: Number(rate) });
      setBegun(chair);
      await look();
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
      <RateChoice value={rate} onChange={setRate} />
      {fault && <Fault message={fault} />}
      <Button disabledReason={isBusy ? t('common:loading') : null} onClick={() => void begin()}>
        {t('rehearsal.begin')}
      </Button>
      <div role="status">{begun && running.length > 0 && <p>{t(`rehearsal.begun_${begun}`)}</p>}</div>
      {running.map(({ id, links }) => (
        <RehearsalLinks key={id} links={links} />
      ))}
    </section>
  );
}

async function rehearse(session: Session, wanted: { chair: WhoChairs; rate: number }): Promise<void> {
  await askAs(session, `/api/consultations/${session.consultationId}/rehearsal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
}
