import { useTranslation } from 'react-i18next';
import { order } from '#shared/consultation/ordering/order.ts';
import { listShown } from '#client/features/listControl/listShown.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { NameAndMode } from '#client/ui/NameAndMode.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import styles from './NextSpeakers.module.css';

const SHOWN = 3;

/** Who follows, whether one can still ask, and where to ask. */
export function NextSpeakers({ skipsFirst }: { skipsFirst: boolean }) {
  const { t } = useTranslation(['display', 'common']);
  const { joinUrl } = useSession();
  const { people, requests, list, places } = useConsultation(({ everyone }) => ({
    ...everyone,
    list: listShown(everyone),
    places: everyone.itemId === null ? [] : order(everyone, everyone.itemId).slice(skipsFirst ? 1 : 0),
  }));
  const more = places.length - SHOWN;
  return (
    <footer className={styles.side}>
      <div className={styles.words}>
        {places.length > 0 && (
          <div className={styles.next}>
            <h2 className={styles.label}>{t(skipsFirst ? 'then' : 'next')}</h2>
            <ol className={styles.names}>
              {places.slice(0, SHOWN).map(({ requestId }) => {
                const request = requests[requestId];
                const person = request && people[request.personId];
                return (
                  <li key={requestId}>
                    <NameAndMode person={person} mode={person?.mode ?? 'room'} />
                  </li>
                );
              })}
            </ol>
            {more > 0 && <span className={styles.more}>{t('more', { count: more })}</span>}
          </div>
        )}
        {list && (
          <p className={styles.list}>
            {t('common:list.title')}: <strong>{t(`common:list.${list}`)}</strong>
          </p>
        )}
      </div>
      {joinUrl && (
        <figure className={styles.code}>
          <QrCode text={joinUrl} label={t('qr', { url: joinUrl })} />
          <figcaption>{t(list === 'open' || list === 'early' ? 'scan' : 'follow')}</figcaption>
        </figure>
      )}
    </footer>
  );
}
