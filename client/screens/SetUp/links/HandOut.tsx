import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { remember } from '#client/features/remembered/remembered.ts';
import { useSession } from '#client/store/selecting.ts';
import { notify } from '#client/store/rostrum.ts';
import { roles, type Role } from '#shared/consultation/roles.ts';
import { AboutLinks } from '../AboutLinks.tsx';
import type { Links } from '../organizing.ts';
import setUp from '../SetUp.module.css';
import type { Change } from './changing.ts';
import { ChangeLink } from './ChangeLink.tsx';
import styles from './HandOut.module.css';
import { LinkRow } from './LinkRow.tsx';
import { LoopbackWarning } from './LoopbackWarning.tsx';
import { QrDialog } from './QrDialog.tsx';

type Asked = { role: Role; what: 'qr' | Change };

/** One link per role: to copy, to show as a code, to print, to make anew and to take back. */
export function HandOut({ links, onLinks }: { links: Links; onLinks: (links: Links) => void }) {
  const { t } = useTranslation(['organizer', 'setUp', 'common']);
  const { consultationId } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [news, setNews] = useState('');
  const close = () => setAsked(null);
  const copy = async (role: Role, link: string) => {
    try {
      await navigator.clipboard.writeText(link);
      handedOut(consultationId, role);
      setNews(t('links.copiedOf', { role: t(`common:role.${role}`) }));
    } catch {
      notify({ textKey: 'setUp:links.copyFailed' });
    }
  };
  const changed = (next: Links, role: Role, change: Change) => {
    onLinks(next);
    close();
    setNews(t(`links.${change}d`, { role: t(`common:role.${role}`) }));
    const own = next.organizer;
    if (role === 'organizer' && own) location.replace(own);
  };
  return (
    <section className={setUp.part} aria-labelledby="links">
      <h2 id="links">{t('setUp:links.title')}</h2>
      <AboutLinks id={consultationId} />
      <LoopbackWarning links={links} />
      <p>
        <a href="#sheets">{t('links.print')}</a>
      </p>
      <ul className={styles.links}>
        {roles.map((role) => (
          <LinkRow
            key={role}
            role={role}
            link={links[role]}
            onCopy={(link) => void copy(role, link)}
            onAsk={(what) => setAsked({ role, what })}
          />
        ))}
      </ul>
      <p className={styles.news} role="status">
        {news}
      </p>
      <QrDialog
        role={asked?.what === 'qr' ? asked.role : null}
        links={links}
        onShown={(role) => handedOut(consultationId, role)}
        onClose={close}
      />
      <ChangeLink
        role={asked && asked.what !== 'qr' ? asked.role : null}
        change={asked?.what === 'revoke' ? 'revoke' : 'rotate'}
        hasLink={asked !== null && links[asked.role] !== undefined}
        onChanged={changed}
        onClose={close}
      />
    </section>
  );
}

/** Chair and participants are those without whom nothing begins; the checklist asks for them alone. */
export function handedOut(consultationId: string, role: Role): void {
  if (role === 'chair' || role === 'participant') remember(consultationId, `handedOut.${role}`);
}
