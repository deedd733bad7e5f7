import { useState, type KeyboardEvent } from 'react';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import { FloorStrip } from '#client/features/floorControl/FloorStrip.tsx';
import { useItemHeading } from '#client/features/floorControl/useItemHeading.ts';
import { AddLine } from '#client/features/listControl/AddLine.tsx';
import { CheckInFold } from '#client/features/listControl/CheckInFold.tsx';
import { InTheChair } from '#client/features/presiding/InTheChair.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './FloorDesk.module.css';
import { Identify } from './Identify.tsx';
import { Lists } from './Lists.tsx';
import { OnBehalf } from './OnBehalf.tsx';

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
        <p>
          <InTheChair />
        </p>
      </header>
      <main className={styles.desk} onKeyDown={toTheRows}>
        <FloorNews />
        <div className={styles.entry}>
          <FloorStrip />
          {startsWithCheckIn && <CheckInFold />}
          <AddLine autoFocus={!startsWithCheckIn} />
          {!startsWithCheckIn && <CheckInFold />}
          <OnBehalf />
          <Identify />
        </div>
        <Lists />
      </main>
    </>
  );
}

/** Down from an empty line goes to those who wait, without the mouse. */
function toTheRows({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) {
  if (key !== 'ArrowDown' || !(target instanceof HTMLInputElement) || target.type !== 'text' || target.value !== '')
    return;
  currentTarget.querySelector<HTMLButtonElement>('[data-desk-row] button')?.focus();
}
