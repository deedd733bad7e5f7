import { useTranslation } from 'react-i18next';
import { nextInOrder } from '#shared/consultation/ordering/order.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { FittedText } from './FittedText.tsx';
import speaker from './Speaker.module.css';
import styles from './NobodySpeaks.module.css';

/** Between two speakers, and before and after the sitting. */
export function NobodySpeaks() {
  const { t } = useTranslation(['display', 'common']);
  const { setUp, sittingId, sittings, itemId, requests, people, next } = useConsultation(({ everyone }) => ({
    ...everyone,
    next: everyone.itemId === null ? null : nextInOrder(everyone, everyone.itemId),
  }));
  const sitting = sittingId === null ? undefined : sittings[sittingId];
  const request = next === null ? undefined : requests[next];
  const isOpen = sitting?.state === 'open';
  return (
    <section className={styles.nobody}>
      <FittedText className={speaker.who}>
        {isOpen && request ? (
          <>
            <p className={styles.label}>{t('next')}</p>
            <h2 className={speaker.name}>
              <SpeakerName person={people[request.personId]} onBehalfOf={request.onBehalfOf} layout="block" />
            </h2>
          </>
        ) : (
          <>
            <h2 className={speaker.name}>{isOpen ? t('nobody') : t(`common:sitting.${sitting?.state ?? 'none'}`)}</h2>
            <p className={speaker.about}>
              {itemId !== null && <bdi>{setUp.title}</bdi>} {setUp.place}
            </p>
          </>
        )}
      </FittedText>
    </section>
  );
}
