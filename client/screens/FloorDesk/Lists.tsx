import { useTranslation } from 'react-i18next';
import { ListHeader } from '#client/features/listControl/ListHeader.tsx';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { DeskList, moveAmongRows } from './DeskList.tsx';
import styles from './DeskList.module.css';
import { deskRows } from './deskRows.ts';
import { UndoAbsent } from './UndoAbsent.tsx';

/** Everybody who wants something of the floor, by where they wait. */
export function Lists() {
  const { t } = useTranslation('floorDesk');
  const rows = useConsultation(({ everyone, bureau }) => deskRows(everyone, bureau));
  const { points, awaiting, listed, replies, absent } = rows;
  const [point] = points;
  const news = [
    point ? t('desk.pointNews', { name: nameOf(point.person) }) : '',
    awaiting.length > 0 ? t('desk.awaitingNews', { count: awaiting.length }) : '',
  ];
  return (
    <section aria-labelledby="speakers-list" onKeyDown={moveAmongRows}>
      <LiveRegion message={news.filter(Boolean).join(' ')} />
      <ListHeader />
      <p className={styles.about}>{t('desk.keys')}</p>
      <UndoAbsent />
      <DeskList id="desk-points" title={t('desk.points')} about={t('desk.pointsAbout')} rows={points} />
      <DeskList id="desk-awaiting" title={t('desk.awaiting')} rows={awaiting} />
      <DeskList id="desk-listed" title={t('desk.listed')} rows={listed} />
      {listed.length === 0 && <p className={styles.about}>{t('list.empty')}</p>}
      <DeskList id="desk-replies" title={t('desk.replies')} about={t('desk.repliesAbout')} rows={replies} />
      <DeskList id="desk-absent" title={t('absent.title')} rows={absent} />
    </section>
  );
}
