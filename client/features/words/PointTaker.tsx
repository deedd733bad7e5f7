import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { Act } from '#shared/points/point.ts';
import { acts } from './acts.ts';
import type { SelectedWords } from './useSelectedWords.ts';
import styles from './Words.module.css';

export interface Taking {
  act: Act | '';
  issue: number | 0;
}

interface Props {
  selected: SelectedWords;
  taking: Taking;
  onTaking: (taking: Taking) => void;
  onTake: () => void;
  onForget: () => void;
}

/** The selected words as a point: Enter takes them, as they read or as the rapporteur says. */
export function PointTaker({ selected, taking, onTaking, onTake, onForget }: Props) {
  const { t } = useTranslation('rapporteur');
  const issues = useConsultation(({ everyone }) => everyone.setUp.issues);
  return (
    <section className={styles.taker} aria-label={t('take.title')}>
      <q dir="auto">{selected.text}</q>
      <div className={styles.takerChoice}>
        <Field label={t('take.act')}>
          {(control) => (
            <select
              {...control}
              value={taking.act}
              onChange={(event) => onTaking({ ...taking, act: event.target.value as Taking['act'] })}
            >
              <option value="">{t('take.asItReads')}</option>
              {acts.map((act) => (
                <option key={act} value={act}>
                  {t(`act.${act}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('take.issue')}>
          {(control) => (
            <select
              {...control}
              value={taking.issue}
              onChange={(event) => onTaking({ ...taking, issue: Number(event.target.value) })}
            >
              <option value={0}>{t('take.whereItBelongs')}</option>
              {issues.map(({ title }, index) => (
                <option key={title} value={index + 1}>
                  {t('points.issue', { number: index + 1, title })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button size="small" variant="primary" shortcut="Enter" onClick={onTake}>
          {t('take.take')}
        </Button>
        <Button size="small" variant="quiet" onClick={onForget}>
          {t('common:cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What is chosen for the next point, and the act of taking it. */
export function useTaking(selected: SelectedWords | null, interventionId: InterventionId | null, onTaken: () => void) {
  const [taking, setTaking] = useState<Taking>({ act: '', issue: 0 });
  const take = async () => {
    if (!selected || interventionId === null) return;
    const { act, issue } = taking;
    const ack = await submit({
      type: 'CapturePoint',
      inputId: interventionId,
      ...selected,
      ...(act !== '' && { act }),
      ...(issue !== 0 && { issue }),
    });
    if (!ack.ok) return;
    setTaking({ act: '', issue: 0 });
    onTaken();
  };
  return { taking, setTaking, take };
}
