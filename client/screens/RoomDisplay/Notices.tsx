import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './Notices.module.css';
import { wallNotices } from './wallNotices.ts';

/** What the whole hall has to know at once: a point of order that waits, and who is called to the microphone while another speaks. */
export function Notices() {
  const { t } = useTranslation('display');
  const { raised, called } = useConsultation(({ everyone }) => wallNotices(everyone));
  const names = (people: typeof raised) => people.map((person) => nameOf(person)).join(', ');
  if (raised.length + called.length === 0) return null;
  return (
    <div className={styles.notices} role="status" data-notices>
      {raised.length > 0 && (
        <p className={styles.raised}>
          <Sign path="M5 21V4h12l-3 4l3 4H5" />
          <span>
            {t('pointRaised', { count: raised.length })} <bdi>{names(raised)}</bdi>
          </span>
        </p>
      )}
      {called.length > 0 && (
        <p className={styles.called}>
          <Sign path="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4" />
          <span>
            {t('comeToMicrophone')} <bdi>{names(called)}</bdi>
          </span>
        </p>
      )}
    </div>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
