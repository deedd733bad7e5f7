import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { remember } from '#client/features/remembered/remembered.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import { useFocusOnArrival } from '#client/ui/useFocusOnArrival.ts';
import { BackupButton } from './BackupButton.tsx';
import { BrowserCan } from './BrowserCan.tsx';
import styles from './CheckPage.module.css';
import { findingsOf, isPassed, type Finding } from './findings.ts';
import { SoundTest } from './SoundTest.tsx';
import { useMeasured } from './useMeasured.ts';

/** "Is this place ready?" What can be looked at before the start, each with a word. */
export function CheckPage() {
  const { t } = useTranslation('check');
  const { role, consultationId } = useSession();
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const { measured, ask, setSound } = useMeasured();
  const heading = useFocusOnArrival();
  const findings = findingsOf(measured);
  const passed = isPassed(findings);
  useEffect(() => {
    if (passed) remember(consultationId, 'checked');
  }, [passed, consultationId]);
  const actions: Partial<Record<Finding['check'], ReactNode>> = {
    sound: <SoundTest sound={measured.sound} onSound={setSound} />,
    browser: <BrowserCan can={measured.browser} />,
    backup: role === 'organizer' && <BackupButton onDone={() => void ask()} />,
  };
  return (
    <main className={styles.page}>
      <header className={styles.masthead}>
        <p>
          <bdi>{title}</bdi>
        </p>
        <h1 {...heading}>{t('title')}</h1>
        <a href="#">{t(`back.${role}`)}</a>
      </header>
      <Verdict findings={findings} passed={passed} />
      <ul className={styles.checks}>
        {findings.map((finding) => (
          <Line key={finding.check} finding={finding}>
            {actions[finding.check]}
          </Line>
        ))}
      </ul>
      <div>
        <Button onClick={() => void ask()}>{t('again')}</Button>
      </div>
    </main>
  );
}

function Verdict({ findings, passed }: { findings: Finding[]; passed: boolean }) {
  const { t } = useTranslation('check');
  const bad = findings.filter(({ standing }) => standing === 'bad').length;
  const open = findings.filter(({ standing }) => standing === 'open').length;
  const said = passed
    ? t('verdict.ready')
    : bad > 0
      ? t('verdict.bad', { count: bad })
      : t('verdict.open', { count: open });
  return (
    <Banner tone={passed ? 'accent' : bad > 0 ? 'over' : 'neutral'} live="status">
      {said}
    </Banner>
  );
}

function Line({ finding: { check, standing, key, gaps }, children }: { finding: Finding; children: ReactNode }) {
  const { t } = useTranslation('check');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const at = gaps?.['at'];
  return (
    <li className={styles.check}>
      <h2>{t(`${check}.title`)}</h2>
      <StateMark standing={standing} word={t(`standing.${standing}`)} />
      <div className={styles.found}>
        <p>{t(`${check}.${key}`, { ...gaps, ...(typeof at === 'number' && { at: timeOfDay(at, timeZone) }) })}</p>
        {children}
      </div>
    </li>
  );
}
