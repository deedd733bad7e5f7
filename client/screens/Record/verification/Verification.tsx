import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { Publication } from '#shared/wire/publication.ts';
import styles from '../Record.module.css';
import { sha256, streamedLines } from './streamedLines.ts';
import { verifyRecord, type Verdict } from './verifyRecord.ts';

type State = { at: 'idle' } | { at: 'walking'; n: number } | { at: 'unread' } | { at: 'done'; verdict: Verdict };

/** The progress is told so often, in lines. */
const TOLD_EVERY = 50;

/** Recomputes the chain here, from the file that everybody can fetch, against the head that this page was made with. */
export function Verification({ publication: { consultationId, record } }: { publication: Publication }) {
  const { t } = useTranslation('record');
  const [state, setState] = useState<State>({ at: 'idle' });
  const address = `/api/consultations/${encodeURIComponent(consultationId)}/record.ndjson`;
  const verify = async () => {
    setState({ at: 'walking', n: 0 });
    const onLine = (n: number) => n % TOLD_EVERY === 0 && setState({ at: 'walking', n });
    try {
      // As everybody is answered, whatever else this browser may read here.
      const response = await fetch(address, { credentials: 'omit' });
      if (!response.ok || !response.body) return setState({ at: 'unread' });
      const lines = streamedLines(response.body);
      setState({
        at: 'done',
        verdict: await verifyRecord(lines, { consultationId, head: record.head }, sha256, onLine),
      });
    } catch {
      setState({ at: 'unread' });
    }
  };
  return (
    <section className={styles.part} aria-labelledby="verify">
      <h2 id="verify">{t('verify.title')}</h2>
      <p className={styles.measure}>
        {t('verify.proves')} {t('verify.not')}
      </p>
      <p className={styles.measure}>
        {t('verify.head')}: <code className={styles.head}>{record.head}</code>
      </p>
      <p className={styles.actions}>
        <Button
          disabledReason={window.isSecureContext ? null : t('verify.insecure')}
          onClick={() => state.at !== 'walking' && void verify()}
        >
          {t(state.at === 'idle' || state.at === 'walking' ? 'verify.button' : 'verify.again')}
        </Button>
        <a href={address} download>
          {t('verify.file')}
        </a>
        <a href="/verify-record.mjs">{t('verify.script')}</a>
      </p>
      <div role="status">
        <Outcome state={state} events={record.events} />
      </div>
    </section>
  );
}

function Outcome({ state, events }: { state: State; events: number }) {
  const { t } = useTranslation('record');
  if (state.at === 'idle') return null;
  if (state.at === 'walking') return <p>{t('verify.progress', { n: state.n, all: Math.max(events, state.n) })}</p>;
  if (state.at === 'unread') return <Banner tone="warning">{t('verify.unread')}</Banner>;
  const { verdict } = state;
  if (verdict.state === 'broken')
    return <Banner tone="over">{t('verify.broken', { n: verdict.n, why: t(`verify.why.${verdict.why}`) })}</Banner>;
  if (verdict.state === 'other') return <Banner tone="over">{t('verify.other')}</Banner>;
  return (
    <Banner tone="accent">{t(verdict.state === 'whole' ? 'verify.ok' : 'verify.grown', { n: verdict.events })}</Banner>
  );
}
