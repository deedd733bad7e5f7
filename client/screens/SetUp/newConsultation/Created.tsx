import { useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { remember } from '#client/features/remembered/remembered.ts';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { isLoopback } from '#shared/basics/loopback.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { AboutLinks } from '../AboutLinks.tsx';
import type { Founded, Links } from '../organizing.ts';
import { LoopbackWarning } from '../links/LoopbackWarning.tsx';
import { RateChoice, type Rate } from '../RateChoice.tsx';
import { RehearsalLinks } from '../RehearsalLinks.tsx';
import { RoleLinks } from '../RoleLinks.tsx';
import setUpStyles from '../SetUp.module.css';
import { useAdminToken } from './adminToken.ts';
import { rehearse } from './asking.ts';
import { SaveAsFile } from './CreatePanel.tsx';
import styles from './Created.module.css';

interface Props {
  founded: Founded;
  setUp: Partial<SetUp>;
}

/** It is there: its links, and what to do next. */
export function Created({ founded, setUp }: Props) {
  const { t } = useTranslation(['newConsultation', 'setUp', 'organizer']);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = founded.title ?? '';
  useEffect(() => {
    document.title = t('created.title', { title });
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [t, title]);
  return (
    <main className={setUpStyles.page}>
      <header className={setUpStyles.masthead}>
        <h1 ref={heading} tabIndex={-1}>
          <Trans t={t} i18nKey="setUp:links.created" values={{ title }} components={{ name: <bdi /> }} />
        </h1>
      </header>
      <section className={setUpStyles.part} aria-labelledby="next">
        <h2 id="next">{t('next.title')}</h2>
        <ol className={styles.next}>
          <li>
            <Rehearse id={founded.id} />
          </li>
          {founded.links.organizer && (
            <li>
              <h3>
                <a href={founded.links.organizer} target="_blank" rel="noreferrer">
                  {t('next.organizer')}
                </a>
              </h3>
              <p>{t('next.organizerAbout')}</p>
            </li>
          )}
          {founded.links.chair && (
            <li>
              <h3>{t('next.chair')}</h3>
              <p>{t(isLoopback(founded.links.chair) ? 'next.chairBelow' : 'next.chairAbout')}</p>
            </li>
          )}
        </ol>
      </section>
      <section className={setUpStyles.part} aria-labelledby="links">
        <h2 id="links">{t('setUp:links.title')}</h2>
        <AboutLinks id={founded.id} />
        <LoopbackWarning links={founded.links} />
        <RoleLinks links={founded.links} canCopy />
      </section>
      <div className={styles.foot}>
        <SaveAsFile setUp={setUp} />
        <a href="#">{t('back')}</a>
      </div>
    </main>
  );
}

/** The same set-up with simulated people, before anybody real comes. */
function Rehearse({ id }: { id: string }) {
  const { t } = useTranslation('newConsultation');
  const token = useAdminToken();
  const [links, setLinks] = useState<Links | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [rate, setRate] = useState<Rate>('1');
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    setFault(null);
    try {
      setLinks(await rehearse(id, token, Number(rate)));
      remember(id, 'rehearsed');
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('failed'));
    }
    setBusy(false);
  };
  return (
    <>
      <h3>{t('next.rehearse')}</h3>
      <p>{t('next.rehearseAbout')}</p>
      {fault && <Fault message={fault} />}
      <div role="status">{links && <p>{t('next.rehearsing')}</p>}</div>
      {links ? (
        <RehearsalLinks links={links} />
      ) : (
        <>
          <RateChoice value={rate} onChange={setRate} />
          <Button disabledReason={isBusy ? t('next.rehearseBusy') : null} onClick={() => void begin()}>
            {t('next.rehearseDo')}
          </Button>
        </>
      )}
    </>
  );
}
