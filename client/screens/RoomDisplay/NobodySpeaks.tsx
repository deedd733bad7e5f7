import { useTranslation } from 'react-i18next';
import { nextInOrder } from '#shared/consultation/ordering/order.ts';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { FittedText } from './FittedText.tsx';
import speaker from './Speaker.module.css';
import styles from './NobodySpeaks.module.css';

/** Between two speakers, and before and after the sitting. */
export function NobodySpeaks() {
  const { t } = useTranslation(['display', 'common']);
  const { setUp, itemId, requests, people, next, sitting } = useConsultation(({ everyone }) => ({
    ...everyone,
    sitting: sittingShown(everyone),
    next: everyone.itemId === null ? null : nextInOrder(everyone, everyone.itemId),
  }));
  const request = next === null ? undefined : requests[next];
  const isOpen = sitting === 'open';
  return (
    <section className={styles.nobody}>
      <FittedText className={speaker.who}>
        {isOpen && request ? (
          <>
            <h2 className={styles.title}>{t('nobody')}</h2>
            <p className={styles.label}>{t('next')}</p>
            <p className={styles.next}>
              <SpeakerName person={people[request.personId]} onBehalfOf={request.onBehalfOf} layout="block" />
            </p>
          </>
        ) : (
          <>
            <h2 className={speaker.name}>{isOpen ? t('nobody') : t(`common:sitting.${sitting}`)}</h2>
            <p className={speaker.about}>
              {itemId !== null && <bdi className={styles.where}>{setUp.title}</bdi>}
              {setUp.place}
            </p>
          </>
        )}
      </FittedText>
    </section>
  );
}
