import { useTranslation } from 'react-i18next';
import { Begins } from '#client/features/floorControl/Begins.tsx';
import { useItemHeading } from '#client/features/floorControl/useItemHeading.ts';
import { ClosesIn } from '#client/features/listControl/ClosesIn.tsx';
import { listShown } from '#client/features/listControl/listShown.ts';
import { InTheChair } from '#client/features/presiding/InTheChair.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './Header.module.css';

/** Which consultation, which item, and whether one can ask. */
export function Header() {
  const { t } = useTranslation('common');
  const heading = useItemHeading();
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const isSuspended = useConsultation(
    ({ everyone }) => everyone.sittings[everyone.sittingId ?? '']?.state === 'suspended',
  );
  const list = useConsultation(({ everyone }) => listShown(everyone));
  return (
    <header className={styles.header}>
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      <h1 className={styles.item}>{heading}</h1>
      <div className={styles.state}>
        <Begins />
        <InTheChair />
      </div>
      <p className={styles.state}>
        {list && isSuspended && <span>{t('sitting.suspended')}</span>}
        {list && (
          <span>
            {t('list.title')}: {t(`list.${list}`)}
            {list === 'closing' && (
              <>
                {' · '}
                <ClosesIn />
              </>
            )}
          </span>
        )}
      </p>
    </header>
  );
}
