import { HardStop } from '#client/features/floorControl/HardStop.tsx';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Countdown } from '#client/ui/Countdown.tsx';
import { useWakeLock } from '#client/ui/useWakeLock.ts';
import { LineLost } from './LineLost.tsx';
import { NextSpeakers } from './NextSpeakers.tsx';
import { NobodySpeaks } from './NobodySpeaks.tsx';
import { Notices } from './Notices.tsx';
import styles from './RoomDisplay.module.css';
import { Speaker } from './Speaker.tsx';
import { TopLine } from './TopLine.tsx';

/** "Who speaks, for whom, how long?", read from twenty metres. Nothing on it can be pressed. */
export function RoomDisplay() {
  const running = useConsultation(({ everyone }) =>
    everyone.floor === null ? undefined : everyone.interventions[everyone.floor],
  );
  const isOpen = useConsultation(({ everyone }) => sittingShown(everyone) === 'open');
  useWakeLock();
  return (
    <div className={styles.wall} data-wall>
      <div className={styles.head}>
        <TopLine />
        <Notices />
      </div>
      <main className={styles.main}>{running ? <Speaker intervention={running} /> : <NobodySpeaks />}</main>
      <div className={styles.bottom}>
        <div className={styles.clock}>
          {running && <Countdown timing={running.timing} size="huge" wordWhileRunning />}
          <HardStop className={styles.taken} />
        </div>
        <NextSpeakers skipsFirst={!running && isOpen} />
      </div>
      <LineLost />
    </div>
  );
}
