import { useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { AboutLinks } from './AboutLinks.tsx';
import { LinksAgain } from './LinksAgain.tsx';
import { NewConsultation } from './NewConsultation.tsx';
import { sampleLinks, type Founded, type Links } from './organizing.ts';
import { RoleLinks } from './RoleLinks.tsx';
import styles from './SetUp.module.css';

/** The start page: what this is, a sample to try, and the organizer's door. */
export function Start() {
  const { t } = useTranslation('setUp');
  const [sample, setSample] = useState<Links | null>(null);
  const [founded, setFounded] = useState<Founded | null>(null);
  useEffect(() => {
    document.title = t('title');
    sampleLinks().then(setSample, () => setSample(null));
  }, [t]);
  return (
    <main className={styles.page}>
      <header className={styles.masthead}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      {sample && (
        <section className={styles.part} aria-labelledby="sample">
          <h2 id="sample">{t('sample.title')}</h2>
          <p className={styles.quiet}>{t('sample.about')}</p>
          <RoleLinks links={sample} />
        </section>
      )}
      <section className={styles.part} aria-labelledby="organize">
        <h2 id="organize">{t('organize.title')}</h2>
        <p className={styles.quiet}>{t('organize.about')}</p>
        <NewConsultation onFounded={setFounded} />
        <details className={styles.again}>
          <summary>{t('again.title')}</summary>
          <LinksAgain onFound={setFounded} />
        </details>
      </section>
      {founded && <FoundLinks key={founded.id} founded={founded} />}
    </main>
  );
}

/** The links of what was just founded or found; the page goes there by itself. */
function FoundLinks({ founded }: { founded: Founded }) {
  const { t } = useTranslation('setUp');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [founded]);
  return (
    <section className={styles.part} aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {founded.title === undefined ? (
          t('links.title')
        ) : (
          <Trans t={t} i18nKey="links.created" values={{ title: founded.title }} components={{ name: <bdi /> }} />
        )}
      </h2>
      <AboutLinks id={founded.id} />
      <RoleLinks links={founded.links} canCopy />
    </section>
  );
}
