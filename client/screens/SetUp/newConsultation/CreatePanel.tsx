import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { saveFile } from '#client/ui/saveFile.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Founded } from '../organizing.ts';
import { rememberAdminToken, useAdminToken } from './adminToken.ts';
import { AdminTokenField } from './AdminTokenField.tsx';
import { create } from './asking.ts';
import styles from './Confirm.module.css';
import { focusPlace } from './focusPlace.ts';
import { asFile } from './openFile.ts';

interface Props {
  setUp: Partial<SetUp>;
  /** The set-up as it may be sent; null while something keeps it back, and then the page shows what. */
  ready: () => Partial<SetUp> | null;
  onRefused: (message: string) => void;
  onFounded: (founded: Founded, setUp: Partial<SetUp>) => void;
  onDiscard: () => void;
}

/** The end of the page: create, save for later, or let go. */
export function CreatePanel({ setUp, ready, onRefused, onFounded, onDiscard }: Props) {
  const { t } = useTranslation('newConsultation');
  const known = useAdminToken();
  const [typed, setTyped] = useState('');
  const [tokenFault, setTokenFault] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // Known at once, not with the next drawing: one Enter too many creates no second one.
  const isUnderWay = useRef(false);
  const refuseToken = (sentence: string) => {
    setTokenFault(sentence);
    focusPlace(['adminToken']);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const token = known || typed.trim();
    setFault(null);
    const sound = isUnderWay.current ? null : ready();
    if (!sound) return;
    if (!token) return refuseToken(t('token.missing'));
    isUnderWay.current = true;
    setBusy(true);
    try {
      const founded = await create(sound, token);
      rememberAdminToken(token);
      onFounded(founded, sound);
    } catch (reason) {
      const { status, message } = reason instanceof Unwelcome ? reason : new Unwelcome(0, '');
      if (status === 400) onRefused(message);
      else if (status !== 401) setFault(message || t('failed'));
      else {
        rememberAdminToken('');
        setTokenFault(t('token.wrong'));
      }
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return (
    <form className={styles.create} onSubmit={submit} noValidate aria-labelledby="create-title">
      <h2 id="create-title">{t('create.title')}</h2>
      <p>{t('create.stays')}</p>
      {!known && <AdminTokenField value={typed} onChange={setTyped} error={tokenFault} why={t('create.whyToken')} />}
      {fault && <Fault message={fault} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" data-path="create.do" disabledReason={isBusy ? t('create.busy') : null}>
          {t('create.do')}
        </Button>
        <SaveAsFile setUp={setUp} />
        <Discard onDiscard={onDiscard} />
      </div>
    </form>
  );
}

export function SaveAsFile({ setUp }: { setUp: Partial<SetUp> }) {
  const { t } = useTranslation('newConsultation');
  const save = () => {
    const { name, content } = asFile(setUp);
    saveFile(name, content);
  };
  return <Button onClick={save}>{t('create.save')}</Button>;
}

function Discard({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation(['newConsultation', 'common']);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('discard.open')}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={t('discard.title')}>
        <div className={styles.create}>
          <p>{t('discard.about')}</p>
          <div className={styles.actions}>
            <Button variant="danger" onClick={onDiscard}>
              {t('discard.do')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('common:cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
