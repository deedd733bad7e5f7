import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { PersonId } from '#shared/basics/ids.ts';
import type { Mode } from '#shared/consultation/people/profile.ts';
import styles from './AddLine.module.css';
import type { CheckedInNow } from './useCheckIn.ts';

interface Props {
  /** Why Enter did nothing. */
  why: 'several' | 'empty' | 'already' | null;
  last: CheckedInNow | null;
  onTakeBack: (personId: PersonId, mode: Mode) => void;
}

/** Says who was checked in, with a way back for as long as it holds. */
export function CheckInNews({ why, last, onTakeBack }: Props) {
  const { t } = useTranslation(['floorDesk', 'common']);
  const isHere = useConsultation(({ everyone }) => everyone.checkIns[last?.personId ?? '']?.present ?? false);
  const canTakeBack = last?.isHere === true && isHere && why === null;
  return (
    <div className={styles.news}>
      <p className={styles.added} role="status">
        {why !== null && t(`checkIn.${why}`)}
        {why === null && last && (
          <Trans
            t={t}
            i18nKey={last.isHere ? 'checkIn.done' : 'checkIn.undone'}
            values={{ name: nameOf(last.person), mode: t(`common:mode.${last.mode}`) }}
            components={{ name: <bdi /> }}
          />
        )}
      </p>
      {canTakeBack && (
        <Button size="small" variant="quiet" onClick={() => onTakeBack(last.personId, last.mode)}>
          {t('checkIn.undo')}
        </Button>
      )}
    </div>
  );
}
