import { useTranslation } from 'react-i18next';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import styles from './Participant.module.css';
import list from './SpeakersList.module.css';

/** Everybody who waits, in order; one's own row stands out. */
export function SpeakersList({ startsOpen }: { startsOpen: boolean }) {
  const { t } = useTranslation(['participant', 'common']);
  const { personId } = useSession();
  const { people, requests, itemId, places } = useConsultation(({ everyone }) => ({
    ...everyone,
    places: everyone.itemId === null ? [] : order(everyone, everyone.itemId),
  }));
  if (itemId === null) return null;
  return (
    <details className={styles.fold} open={startsOpen}>
      <summary>
        <h2>
          {t('common:list.title')} ({places.length})
        </h2>
      </summary>
      <div>
        {places.length === 0 && <p className={styles.quiet}>{t('list.empty')}</p>}
        <ol className={list.list}>
          {places.map(({ requestId, place }) => {
            const request = requests[requestId];
            const person = request && people[speakerOf(request)];
            const isMine = request?.personId === personId;
            return (
              <li key={requestId} className={isMine ? list.mine : undefined} aria-current={isMine || undefined}>
                <span className={list.place}>{place}</span>
                <SpeakerName person={person} onBehalfOf={request?.onBehalfOf} mode={person?.mode ?? 'room'} />
                {isMine && <span className={list.you}>{t('list.you')}</span>}
              </li>
            );
          })}
        </ol>
      </div>
    </details>
  );
}
