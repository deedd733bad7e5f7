import { lazy, useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useHash } from '#client/ui/useHash.ts';
import { AboutLinks } from './AboutLinks.tsx';
import { LinksAgain } from './LinksAgain.tsx';
import { keptWork, titleOf } from './newConsultation/work.ts';
import { sampleLinks, type Founded, type Links } from './organizing.ts';
import { RoleLinks } from './RoleLinks.tsx';
import styles from './SetUp.module.css';
import start from './Start.module.css';

const NewConsultation = lazy(() =>
  import('./newConsultation/NewConsultation.tsx').then((m) => ({ default: m.NewConsultation })),
);

/** The start page, and behind #new the way to a consultation of one's own. */
export function Start() {
  const isNew = useHash() === 'new';
  return isNew ? <NewConsultation /> : <FirstThings />;
}

/** "What do I do first?" Make a consultation, or look at one. */
function FirstThings() {
  const { t } = useTranslation(['newConsultation', 'setUp']);
  const [sample, setSample] = useState<Links | null>(null);
  const [founded, setFounded] = useState<Founded | null>(null);
  useEffect(() => {
    document.title = t('setUp:title');
    sampleLinks().then(setSample, () => setSample(null));
  }, [t]);
  return (
    <main className={start.page}>
      <header className={styles.masthead}>
        <h1>{t('setUp:title')}</h1>
        <p className={styles.lead}>{t('setUp:lead')}</p>
      </header>
      <div className={start.things}>
        {sample && (
          <section className={styles.part} aria-labelledby="sample">
            <h2 id="sample">{t('setUp:sample.title')}</h2>
            <p className={styles.quiet}>{t('setUp:sample.about')}</p>
            <RoleLinks links={sample} />
          </section>
        )}
        <section className={styles.part} aria-labelledby="organize">
          <h2 id="organize">{t('start.own')}</h2>
          <p className={styles.quiet}>{t('start.about')}</p>
          <GoOn />
          <details className={styles.again}>
            <summary>{t('setUp:again.title')}</summary>
            <LinksAgain onFound={setFounded} />
          </details>
        </section>
      </div>
      {founded && <FoundLinks key={founded.id} founded={founded} />}
    </main>
  );
}

/** To a new consultation, or on with the one that was begun in this browser. */
function GoOn() {
  const { t } = useTranslation('newConsultation');
  const [work] = useState(() => keptWork());
  const title = work && titleOf(work);
  return (
    <p>
      <a href="#new" className={start.action}>
        {work ? (
          <Trans
            t={t}
            i18nKey={title ? 'start.goOnWith' : 'start.goOn'}
            values={{ title }}
            components={{ name: <bdi /> }}
          />
        ) : (
          t('start.new')
        )}
      </a>
    </p>
  );
}

/** The links of what was just found again; the page goes there by itself. */
function FoundLinks({ founded }: { founded: Founded }) {
  const { t } = useTranslation('setUp');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [founded]);
  return (
    <section className={styles.part} aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {t('links.title')}
      </h2>
      <AboutLinks id={founded.id} />
      <RoleLinks links={founded.links} canCopy />
    </section>
  );
}
