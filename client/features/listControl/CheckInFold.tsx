import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './AddLine.module.css';
import { CheckInLine } from './CheckInLine.tsx';

/** Checking in is the work before a sitting, and is folded away once people speak. */
export function CheckInFold() {
  const { t } = useTranslation('floorDesk');
  const here = useConsultation(({ everyone }) => Object.values(everyone.checkIns).filter(({ present }) => present));
  const hasBegun = useConsultation(({ everyone }) => everyone.sittingId !== null);
  const [startsOpen] = useState(!hasBegun);
  return (
    <details className={styles.fold} open={startsOpen}>
      <summary>
        <h2>{t('checkIn.title')}</h2>
        <span>{t('checkIn.here', { count: here.length })}</span>
      </summary>
      <CheckInLine autoFocus={startsOpen} />
    </details>
  );
}
