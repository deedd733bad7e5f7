import { useTranslation } from 'react-i18next';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import { upNext } from '#client/features/floorControl/upNext.ts';
import { ClosesIn } from '#client/features/listControl/ClosesIn.tsx';
import { listShown } from '#client/features/listControl/listShown.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { NameAndMode } from '#client/ui/NameAndMode.tsx';
import { QrCode } from '#client/ui/QrCode.tsx';
import styles from './NextSpeakers.module.css';

const SHOWN = 3;

/** Who follows, rights of reply after the list, whether one can still ask, and where to ask. */
export function NextSpeakers({ skipsFirst }: { skipsFirst: boolean }) {
  const { joinUrl } = useSession();
  const { t } = useTranslation(['display', 'common']);
  const list = useConsultation(({ everyone }) => listShown(everyone));
  return (
    <footer className={styles.side}>
      <div className={styles.words}>
        <Names skipsFirst={skipsFirst} />
        {list && (
          <p className={list === 'closing' ? styles.closing : styles.list}>
            {t('common:list.title')}: <strong>{list === 'closing' ? <ClosesIn /> : t(`common:list.${list}`)}</strong>
          </p>
        )}
      </div>
      {joinUrl && (
        <figure className={styles.code}>
          <QrCode text={joinUrl} label={t('qr', { url: joinUrl })} />
          <figcaption>{t(list === 'open' || list === 'early' || list === 'closing' ? 'scan' : 'follow')}</figcaption>
        </figure>
      )}
    </footer>
  );
}

function Names({ skipsFirst }: { skipsFirst: boolean }) {
  const { t } = useTranslation('display');
  const people = useConsultation(({ everyone }) => everyone.people);
  const next = useConsultation(({ everyone }) => upNext(everyone).slice(skipsFirst ? 1 : 0));
  const listed = useConsultation(({ everyone }) =>
    everyone.itemId === null ? 0 : order(everyone, everyone.itemId).length - (skipsFirst ? 1 : 0),
  );
  const replies = next.filter(({ kind }) => kind === 'rightOfReply').length;
  if (next.length === 0) return null;
  const more = Math.max(0, listed - SHOWN);
  return (
    <div className={styles.next}>
      <h2 className={styles.label}>{t(skipsFirst ? 'then' : 'next')}</h2>
      <ol className={styles.names}>
        {next.slice(0, SHOWN).map((request) => {
          const person = people[speakerOf(request)];
          return (
            <li key={request.requestId}>
              <NameAndMode person={person} mode={person?.mode ?? 'room'} />
              {request.kind === 'rightOfReply' && <span className={styles.kind}> · {t('reply')}</span>}
            </li>
          );
        })}
      </ol>
      {more > 0 && <span className={styles.more}>{t('more', { count: more })}</span>}
      {replies > 0 && listed >= SHOWN && (
        <span className={styles.more}>
          {more > 0 && ' · '}
          {t('replies', { count: replies })}
        </span>
      )}
    </div>
  );
}
