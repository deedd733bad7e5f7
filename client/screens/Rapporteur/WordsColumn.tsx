import { useTranslation } from 'react-i18next';
import { FloorStrip } from '#client/features/floorControl/FloorStrip.tsx';
import { addressee } from '#client/features/words/addressee.ts';
import { Earlier } from '#client/features/words/Earlier.tsx';
import { Points } from '#client/features/words/Points.tsx';
import { useWordBox } from '#client/features/words/useWordBox.ts';
import { WordBox } from '#client/features/words/WordBox.tsx';
import { WordsSoFar } from '#client/features/words/WordsSoFar.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import type { InterventionId } from '#shared/basics/ids.ts';
import { Picked } from './Picked.tsx';
import styles from './Rapporteur.module.css';
import { lastIntervention } from './lastIntervention.ts';

interface Props {
  /** An earlier intervention that is looked at; null follows the floor. */
  picked: InterventionId | null;
  onPick: (interventionId: InterventionId | null) => void;
}

/** What was said: now, and before. */
export function WordsColumn({ picked, onPick }: Props) {
  const { t } = useTranslation('rapporteur');
  const floor = useConsultation(({ everyone }) => everyone.floor);
  const last = useConsultation(({ everyone }) => lastIntervention(everyone));
  const followed = addressee({ picked, begunUnder: null }, floor, last);
  const box = useWordBox('notes', followed);
  const to = addressee({ picked, begunUnder: box.begunUnder }, floor, last);
  const shown = picked ?? to;
  return (
    <section className={styles.words} aria-label={t('words.column')}>
      <FloorStrip />
      {picked !== null && <Picked interventionId={picked} onBack={() => onPick(null)} />}
      {shown !== null && <WordsSoFar interventionId={shown} box={box} />}
      <WordBox box={box} to={to} kind="notes" />
      {shown !== null && <Points interventionId={shown} />}
      <Earlier selected={picked} onSelect={onPick} />
    </section>
  );
}
