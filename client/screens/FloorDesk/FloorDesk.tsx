import { useTranslation } from 'react-i18next';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import { FloorStrip } from '#client/features/floorControl/FloorStrip.tsx';
import { AbsentList } from '#client/features/listControl/AbsentList.tsx';
import { AddLine } from '#client/features/listControl/AddLine.tsx';
import { ListHeader } from '#client/features/listControl/ListHeader.tsx';
import { SpeakersList } from '#client/features/listControl/SpeakersList.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './FloorDesk.module.css';

/** "Who is this, and are they on the list?" One line to add a name, and the list. */
export function FloorDesk() {
  const { t } = useTranslation('floorDesk');
  const { title, programme } = useConsultation(({ everyone }) => everyone.setUp);
  const itemId = useConsultation(({ everyone }) => everyone.itemId);
  const number = programme.findIndex(({ id }) => id === itemId) + 1;
  const item = programme[number - 1];
  return (
    <>
      <header className={styles.header}>
        <p>
          <bdi>{title}</bdi>
        </p>
        <h1>{item ? t('common:item.title', { number, title: item.title }) : t('common:item.none')}</h1>
      </header>
      <main className={styles.desk}>
        <FloorNews />
        <FloorStrip />
        <AddLine />
        <section aria-labelledby="speakers-list">
          <ListHeader />
          <SpeakersList />
          <AbsentList />
        </section>
      </main>
    </>
  );
}
