import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { ReleasedBy } from '#client/ui/ReleasedBy.tsx';
import { releasesStanding } from '#shared/consultation/desk/releasedText.ts';
import styles from './PublishedLink.module.css';

/** For the bureau: which version of which document a rapporteur stands for. */
export function Releases() {
  const { t } = useTranslation('record');
  const releases = useConsultation(releasesStanding);
  const people = useConsultation(({ everyone }) => everyone.people);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (releases.length === 0) return <p className={styles.release}>{t('release.none')}</p>;
  return releases.map(({ format, draftVersion, by, at, isCurrent }) => (
    <p key={format} className={styles.release}>
      {t(`documents.${format}`)}:{' '}
      <ReleasedBy says="version" by={people[by]} at={at} timeZone={timeZone} version={draftVersion} />.{' '}
      {!isCurrent && t('release.newer')}
    </p>
  ));
}
