import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAs } from '#client/connection/session.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { AboutLinks } from './AboutLinks.tsx';
import { Exports } from './Exports.tsx';
import { Facts } from './Facts.tsx';
import { RoleLinks } from './RoleLinks.tsx';
import type { Links } from './organizing.ts';
import styles from './SetUp.module.css';

/** The organizer's page: what was set up, whom to give which link, and what can be taken away. */
export function Organizer() {
  const { t } = useTranslation('setUp');
  const session = useSession();
  const [links, setLinks] = useState<Links | null>(null);
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  useEffect(() => {
    askAs<{ links: Links }>(session, `/api/consultations/${session.consultationId}/links`).then(
      (answer) => setLinks(answer.links),
      () => setLinks(null),
    );
  }, [session]);
  return (
    <main className={styles.page}>
      <header className={styles.masthead}>
        <h1>
          <bdi>{title}</bdi>
        </h1>
      </header>
      <Facts />
      {links && (
        <section className={styles.part} aria-labelledby="links">
          <h2 id="links">{t('links.title')}</h2>
          <AboutLinks id={session.consultationId} />
          <RoleLinks links={links} canCopy />
        </section>
      )}
      <Exports />
    </main>
  );
}
