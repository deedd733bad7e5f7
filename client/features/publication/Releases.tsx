import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { ReleasedBy } from '#client/ui/ReleasedBy.tsx';
import { releaserOf, releasesStanding } from '#shared/consultation/desk/releasedText.ts';
import styles from './PublishedLink.module.css';

/** For the bureau: which version of which document a rapporteur stands for. */
export function Releases() {
  const { t } = useTranslation('record');
  const releases = useConsultation(releasesStanding);
  const everyone = useConsultation((consultation) => consultation.everyone);
  if (releases.length === 0) return <p className={styles.release}>{t('release.none')}</p>;
  return releases.map((release) => (
    <p key={release.format} className={styles.release}>
      {t(`documents.${release.format}`)}:{' '}
      <ReleasedBy
        says="version"
        by={releaserOf(everyone, release)}
        at={release.at}
        timeZone={everyone.setUp.timeZone}
        version={release.draftVersion}
      />
      . {!release.isCurrent && t('release.newer')}
    </p>
  ));
}
