import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloorStrip } from '#client/features/floorControl/FloorStrip.tsx';
import { addressee } from '#client/features/words/addressee.ts';
import { Earlier } from '#client/features/words/Earlier.tsx';
import { Points } from '#client/features/words/Points.tsx';
import { PointTaker, useTaking } from '#client/features/words/PointTaker.tsx';
import { useSelectedWords } from '#client/features/words/useSelectedWords.ts';
import { useWordBox } from '#client/features/words/useWordBox.ts';
import { WordBox } from '#client/features/words/WordBox.tsx';
import { WordsSoFar } from '#client/features/words/WordsSoFar.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import type { InterventionId, PointId } from '#shared/basics/ids.ts';
import { Picked } from './Picked.tsx';
import styles from './Rapporteur.module.css';
import { lastIntervention } from './lastIntervention.ts';

interface Props {
  /** An earlier intervention that is looked at; null follows the floor. */
  picked: InterventionId | null;
  onPick: (interventionId: InterventionId | null) => void;
  /** Told how the selected words are taken; null while none are. */
  onTakeable: (take: (() => void) | null) => void;
}

/** What was said: now, and before. */
export function WordsColumn({ picked, onPick, onTakeable }: Props) {
  const { t } = useTranslation('rapporteur');
  const floor = useConsultation(({ everyone }) => everyone.floor);
  const last = useConsultation(({ everyone }) => lastIntervention(everyone));
  const followed = addressee({ picked, begunUnder: null }, floor, last);
  const box = useWordBox('notes', followed);
  const to = addressee({ picked, begunUnder: box.begunUnder }, floor, last);
  const shown = picked ?? to;
  const [selected, forget] = useSelectedWords();
  const [chosen, setChosen] = useState<PointId[]>([]);
  const { taking, setTaking, take } = useTaking(selected, shown, forget);
  useEffect(() => onTakeable(selected && shown !== null ? () => void take() : null));
  return (
    <section className={styles.words} aria-label={t('words.column')}>
      <FloorStrip />
      {picked !== null && <Picked interventionId={picked} onBack={() => onPick(null)} />}
      {shown !== null && <WordsSoFar interventionId={shown} box={box} />}
      {selected && shown !== null && (
        <PointTaker
          selected={selected}
          taking={taking}
          onTaking={setTaking}
          onTake={() => void take()}
          onForget={forget}
        />
      )}
      <WordBox box={box} to={to} kind="notes" />
      {shown !== null && <Points interventionId={shown} chosen={chosen} onChoose={setChosen} />}
      <Earlier selected={picked} onSelect={onPick} />
    </section>
  );
}
