import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Field } from '#client/ui/Field.tsx';
import type { PlannedSitting } from '#shared/consultation/programme/correctedSittings.ts';
import { byTheClocksOf, type Typed } from './corrections.ts';
import styles from './CorrectSetUp.module.css';

interface Props {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  fault: string | null;
}

const parts = ['startsAt', 'endsAt', 'interpretationEndsAt'] as const;

/** When each planned sitting begins and ends, by the clocks of the zone above; one that was held is only read. */
export function CorrectSittings({ typed: { sittings, timeZone }, onChange, fault }: Props) {
  const { t } = useTranslation('organizer');
  const labels = {
    startsAt: t('correct.startsAt'),
    endsAt: t('correct.endsAt'),
    interpretationEndsAt: t('correct.interpretationEndsAt'),
  };
  const held = useConsultation(({ everyone }) =>
    Object.values(everyone.sittings).flatMap(({ sittingId, state }) => (state === 'closed' ? [sittingId] : [])),
  );
  const change = (index: number, part: (typeof parts)[number], value: string) => {
    const { [part]: _before, ...rest } = sittings[index]!;
    const next = { ...rest, ...((value !== '' || part !== 'interpretationEndsAt') && { [part]: value }) };
    onChange({ sittings: sittings.with(index, next as PlannedSitting) });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('correct.sittings')}</legend>
      {fault && <p className={styles.refused}>{fault}</p>}
      {sittings.map((sitting, index) => (
        <fieldset key={sitting.id} className={styles.line}>
          <legend>{t('correct.sitting', { number: index + 1 })}</legend>
          {held.includes(sitting.id) ? (
            <p className={styles.quiet}>{t('correct.held')}</p>
          ) : (
            parts.map((part) => (
              <Field key={part} label={labels[part]}>
                {(control) => (
                  <input
                    {...control}
                    type="datetime-local"
                    value={byTheClocksOf(timeZone, sitting[part] ?? '')}
                    onChange={(event) => change(index, part, event.target.value)}
                  />
                )}
              </Field>
            ))
          )}
        </fieldset>
      ))}
    </fieldset>
  );
}
