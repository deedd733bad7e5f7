import { useTranslation } from 'react-i18next';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { upNext } from '#client/features/floorControl/upNext.ts';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { FittedText } from './FittedText.tsx';
import speaker from './Speaker.module.css';
import styles from './NobodySpeaks.module.css';

/** Between two speakers, and before and after the sitting. */
export function NobodySpeaks() {
  const { t } = useTranslation(['display', 'common']);
  const { setUp, itemId, people } = useConsultation(({ everyone }) => everyone);
  const sitting = useConsultation(({ everyone }) => sittingShown(everyone));
  const request = useConsultation(({ everyone }) => upNext(everyone)[0]);
  const person = request && people[speakerOf(request)];
  const isOpen = sitting === 'open';
  const isCalled = request?.calledAt !== undefined;
  return (
    <section className={styles.nobody}>
      <FittedText className={speaker.who}>
        {isOpen && request ? (
          <>
            {isCalled ? (
              <h2 className={styles.called}>{t(`called.${person?.mode ?? 'room'}`)}</h2>
            ) : (
              <h2 className={styles.title}>{t('nobody')}</h2>
            )}
            <p className={styles.label}>
              {t('next')}
              {request.kind === 'rightOfReply' && ` · ${t('reply')}`}
            </p>
            <p className={styles.next}>
              <SpeakerName person={person} onBehalfOf={request.onBehalfOf} layout="block" />
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
