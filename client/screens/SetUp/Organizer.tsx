import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAs } from '#client/connection/session.ts';
import { PublishedLink } from '#client/features/publication/PublishedLink.tsx';
import { DrawLots } from '#client/features/rules/DrawLots.tsx';
import { Rules } from '#client/features/rules/Rules.tsx';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { useHash } from '#client/ui/useHash.ts';
import { honoursLots } from '#shared/consultation/ordering/rulesOfPolicy.ts';
import { Another } from './Another.tsx';
import { Checklist } from './checklist/Checklist.tsx';
import { Exports } from './Exports.tsx';
import { Facts } from './Facts.tsx';
import { HandOut } from './links/HandOut.tsx';
import layout from './Organizer.module.css';
import type { Links } from './organizing.ts';
import { People } from './people/People.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import { Sheets } from './sheets/Sheets.tsx';
import styles from './SetUp.module.css';

/** "What is still missing before we can start?" The checklist leads to the parts; the sheets to print are a page of their own. */
export function Organizer() {
  const session = useSession();
  const [links, setLinks] = useState<Links | null>(null);
  const place = useHash();
  useEffect(() => {
    askAs<{ links: Links }>(session, `/api/consultations/${session.consultationId}/links`).then(
      (answer) => setLinks(answer.links),
      () => setLinks(null),
    );
  }, [session]);
  if (place === 'sheets') return links && <Sheets links={links} />;
  return <Parts links={links} onLinks={setLinks} />;
}

function Parts({ links, onLinks }: { links: Links | null; onLinks: (links: Links) => void }) {
  const { t } = useTranslation('organizer');
  const { setUp, rehearsal, policy, timeLimits } = useConsultation(({ everyone }) => everyone);
  return (
    <main className={layout.page}>
      <header className={styles.masthead}>
        <h1>
          <bdi>{setUp.title}</bdi>
        </h1>
        <PublishedLink />
      </header>
      {!rehearsal && (
        <div className={layout.checklist}>
          <Checklist />
        </div>
      )}
      <div className={layout.parts}>
        <People />
        {links && <HandOut links={links} onLinks={onLinks} />}
        <section className={styles.part} aria-labelledby="rules">
          <h2 id="rules">{t('rules.title')}</h2>
          <Rules setUp={setUp} inForce={{ policy, timeLimits }} />
          {honoursLots(policy) && <DrawLots />}
        </section>
        {!rehearsal && <Rehearsal />}
        <Facts />
        {!rehearsal && <Another />}
        <Exports />
      </div>
    </main>
  );
}
