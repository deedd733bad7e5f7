import { useTranslation } from 'react-i18next';
import { longDate } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { QrCode } from '#client/ui/QrCode.tsx';
import type { Role } from '#shared/consultation/roles.ts';
import styles from './Sheets.module.css';

/** One sheet of paper: for whom, the code, what to do with it, and for which consultation it is good. */
export function Sheet({ role, link }: { role: Role; link: string }) {
  const { t } = useTranslation(['organizer', 'common']);
  const { title, dates, place } = useConsultation(({ everyone }) => everyone.setUp);
  const { rehearsal, sample } = useConsultation(({ everyone }) => everyone);
  const mark = rehearsal ? 'rehearsal' : sample ? 'sample' : null;
  const label = t('links.qrLabel', { role: t(`common:role.${role}`) });
  const name = t(`sheets.name.${role}`);
  return (
    <article className={styles.sheet} aria-label={name}>
      <header>
        <p className={styles.consultation}>
          <bdi>{title}</bdi>
        </p>
        <p>
          {dates.map(longDate).join(', ')} · <bdi>{place}</bdi>
        </p>
        {mark && <p className={styles.mark}>{t(`sheets.${mark}`)}</p>}
      </header>
      <h2>{name}</h2>
      <p className={styles.what}>{t(`sheets.do.${role}`)}</p>
      <div className={styles.code}>
        <QrCode text={link} label={label} />
      </div>
      <code className={styles.address}>{link}</code>
    </article>
  );
}
