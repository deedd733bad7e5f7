import { useState } from 'react';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import { FloorStrip } from '#client/features/floorControl/FloorStrip.tsx';
import { useItemHeading } from '#client/features/floorControl/useItemHeading.ts';
import { AbsentList } from '#client/features/listControl/AbsentList.tsx';
import { AddLine } from '#client/features/listControl/AddLine.tsx';
import { CheckInFold } from '#client/features/listControl/CheckInFold.tsx';
import { ListHeader } from '#client/features/listControl/ListHeader.tsx';
import { SpeakersList } from '#client/features/listControl/SpeakersList.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './FloorDesk.module.css';

/** "Who is this, and are they on the list?" One line to check somebody in, one to add a name, and the list. */
export function FloorDesk() {
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const heading = useItemHeading();
  const hasBegun = useConsultation(({ everyone }) => everyone.sittingId !== null);
  // As it was on opening: nothing moves under somebody's hands.
  const [startsWithCheckIn] = useState(!hasBegun);
  return (
    <>
      <header className={styles.header}>
        <p>
          <bdi>{title}</bdi>
        </p>
        <h1>{heading}</h1>
      </header>
      <main className={styles.desk}>
        <FloorNews />
        <FloorStrip />
        {startsWithCheckIn && <CheckInFold />}
        <AddLine autoFocus={!startsWithCheckIn} />
        {!startsWithCheckIn && <CheckInFold />}
        <section aria-labelledby="speakers-list">
          <ListHeader />
          <SpeakersList />
          <AbsentList />
        </section>
      </main>
    </>
  );
}
