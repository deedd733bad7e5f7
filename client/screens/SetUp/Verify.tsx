import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAs } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';

interface Verdict {
  ok: boolean;
  commits?: number;
  head?: string;
}

/** Asks the server to walk the chain of the record from its first event to its last. */
export function Verify() {
  const { t } = useTranslation(['setUp', 'common']);
  const session = useSession();
  const [verdict, setVerdict] = useState<Verdict | 'failed' | null>(null);
  const verify = () =>
    askAs<Verdict>(session, `/api/consultations/${session.consultationId}/verify`).then(setVerdict, () =>
      setVerdict('failed'),
    );
  return (
    <>
      <div>
        <Button onClick={() => void verify()}>{t('verify.button')}</Button>
      </div>
      {verdict === 'failed' && (
        <Banner tone="warning" live="status">
          {t('common:line.notSent')}
        </Banner>
      )}
      {verdict !== null && verdict !== 'failed' && (
        <Banner tone={verdict.ok ? 'accent' : 'over'} live="status">
          {verdict.ok ? t('verify.ok', { ...verdict }) : t('verify.broken')}
        </Banner>
      )}
    </>
  );
}
