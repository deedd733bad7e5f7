import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode } from '#shared/consultation/people/profile.ts';
import { ModeChoice } from '#client/ui/ModeChoice.tsx';
import { takePartBy, useMyself } from './myself.ts';
import styles from './Participant.module.css';

/** Asked once with the name; changed here when somebody leaves the room or comes in. */
export function TakingPart() {
  const { t } = useTranslation(['participant', 'common']);
  const { name, mode } = useMyself();
  const [chosen, setChosen] = useState<Mode | null>(null);
  const change = async (next: Mode) => {
    setChosen(next);
    await takePartBy(next);
    setChosen(null);
  };
  if (!name || mode === null) return null;
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{t('takePart.now', { mode: t(`common:mode.${mode}`) })}</h2>
      </summary>
      <div>
        <ModeChoice
          legend={t('takePart.legend')}
          mode={chosen ?? mode}
          onChange={(next) => void change(next)}
          stacked
        />
      </div>
    </details>
  );
}
