import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { StateMark, type Standing } from '#client/ui/StateMark.tsx';
import styles from './DeskList.module.css';
import type { DeskRow } from './deskRows.ts';

/** How far somebody is on the way to the floor, and whether a text is here, each a word with its icon. */
export function DeskMarks({ row: { request, deputy, swapsWith, hasStatement, writtenRoute } }: { row: DeskRow }) {
  const { t } = useTranslation('floorDesk');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (request.kind === 'pointOfOrder') return null;
  const times: [at: number | undefined, standing: Standing, key: string][] = [
    [request.calledAt, 'note', 'mark.called'],
    [request.readyAt, 'good', 'mark.ready'],
    [request.presentAt, 'good', 'mark.present'],
    [request.inTroubleAt, 'bad', 'mark.trouble'],
  ];
  return (
    <span className={styles.marks}>
      {times.map(
        ([at, standing, key]) =>
          at !== undefined && (
            <StateMark key={key} standing={standing} word={t(key, { time: timeOfDay(at, timeZone) })} />
          ),
      )}
      {deputy && <StateMark standing="note" word={t('mark.deputy', { name: nameOf(deputy) })} />}
      {swapsWith && <StateMark standing="note" word={t('mark.swap', { name: nameOf(swapsWith) })} />}
      <StateMark
        standing={hasStatement ? 'good' : 'open'}
        word={t(hasStatement ? 'mark.statement' : writtenRoute === 'offered' ? 'mark.offered' : 'mark.noStatement')}
      />
    </span>
  );
}
