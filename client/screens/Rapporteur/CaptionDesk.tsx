import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import { FloorStrip } from '#client/features/floorControl/FloorStrip.tsx';
import { addressee } from '#client/features/words/addressee.ts';
import { SentLines } from '#client/features/words/SentLines.tsx';
import { useWordBox } from '#client/features/words/useWordBox.ts';
import { WordBox } from '#client/features/words/WordBox.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { lastIntervention } from './lastIntervention.ts';
import styles from './Rapporteur.module.css';

/** The words of whoever has the floor, and nothing else. */
export function CaptionDesk() {
  const floor = useConsultation(({ everyone }) => everyone.floor);
  const last = useConsultation(({ everyone }) => lastIntervention(everyone));
  const box = useWordBox('captions', addressee({ picked: null, begunUnder: null }, floor, last));
  const to = addressee({ picked: null, begunUnder: box.begunUnder }, floor, last);
  return (
    <>
      <DeskHeader />
      <main className={styles.captions}>
        <FloorNews />
        <FloorStrip />
        <SentLines box={box} interventionId={to} />
        <WordBox box={box} to={to} kind="captions" rows={4} />
      </main>
    </>
  );
}
