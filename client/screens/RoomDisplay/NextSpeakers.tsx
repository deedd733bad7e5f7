import { useTranslation } from 'react-i18next';
import { order } from '#shared/consultation/ordering/order.ts';
import { listStateOf } from '#shared/wire/view.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import styles from './NextSpeakers.module.css';

const SHOWN = 3;

/** Who follows, whether one can still ask, and where to ask. */
export function NextSpeakers({ skipsFirst }: { skipsFirst: boolean }) {
  const { t } = useTranslation(['display', 'common']);
  const { joinUrl } = useSession();
  const { people, requests, lists, itemId, places } = useConsultation(({ everyone }) => ({
    ...everyone,
    places: everyone.itemId === null ? [] : order(everyone, everyone.itemId).slice(skipsFirst ? 1 : 0),
  }));
  const list = itemId === null ? undefined : lists[itemId];
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
                    <bdi>
                      {person?.name
                        ? [person.honorific, person.name].filter(Boolean).join(' ')
                        : t('common:speaker.unnamed')}
                    </bdi>{' '}
                    <ModeIcon mode={person?.mode ?? 'room'} />
                  </li>
                );
              })}
            </ol>
            {more > 0 && <span className={styles.more}>{t('more', { count: more })}</span>}
          </div>
        )}
        {list && (
          <p className={styles.list}>
            {t('common:list.title')}: <strong>{t(`common:list.${listStateOf(list)}`)}</strong>
          </p>
        )}
      </div>
      {joinUrl && (
        <figure className={styles.code}>
          <QrCode text={joinUrl} label={t('qr', { url: joinUrl })} />
          <figcaption>{t(list?.state === 'open' ? 'scan' : 'follow')}</figcaption>
        </figure>
      )}
    </footer>
  );
}
