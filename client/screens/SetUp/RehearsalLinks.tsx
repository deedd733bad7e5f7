import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/consultation/roles.ts';
import type { Links } from './organizing.ts';
import { RoleLinks } from './RoleLinks.tsx';
import styles from './RehearsalLinks.module.css';

/** With these three one sees the most; the others wait folded. */
const shownFirst: readonly Role[] = ['chair', 'display', 'participant'];

/** The links of a rehearsal, framed and headed so that nobody hands one out for the consultation's own. */
export function RehearsalLinks({ links }: { links: Links }) {
  const { t } = useTranslation('setUp');
  const heading = useId();
  const of = (isFirst: boolean): Links =>
    Object.fromEntries(Object.entries(links).filter(([role]) => shownFirst.includes(role as Role) === isFirst));
  return (
    <section className={styles.frame} aria-labelledby={heading}>
      <h3 id={heading}>{t('rehearsalLinks.title')}</h3>
      <p>{t('rehearsalLinks.about')}</p>
      <RoleLinks links={of(true)} />
      <details>
        <summary>{t('rehearsalLinks.others')}</summary>
        <RoleLinks links={of(false)} />
      </details>
    </section>
  );
}
