import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { Fault, Typed } from './corrections.ts';
import styles from './CorrectSetUp.module.css';

interface Props {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  faultOf: (fault: Fault) => string | null;
}

const texts = ['title', 'place', 'timeZone'] as const;
const zones = Intl.supportedValuesOf('timeZone');

/** Title, place, zone and days. */
export function CorrectFacts({ typed, onChange, faultOf }: Props) {
  const { t } = useTranslation('organizer');
  const { dates } = typed;
  const labels = { title: t('correct.title'), place: t('correct.place'), timeZone: t('correct.timeZone') };
  return (
    <>
      {texts.map((key) => (
        <Field key={key} label={labels[key]} error={faultOf(key)} required={key !== 'timeZone'}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={500}
              list={key === 'timeZone' ? 'correct-zones' : undefined}
              value={typed[key]}
              onChange={(event) => onChange({ [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <datalist id="correct-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <fieldset className={styles.group}>
        <legend>{t('correct.dates')}</legend>
        {dates.map((date, index) => (
          <div key={index} className={styles.line}>
            <Field label={t('correct.day', { number: index + 1 })} error={index === 0 ? faultOf('dates') : null}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  value={date}
                  onChange={(event) => onChange({ dates: dates.with(index, event.target.value) })}
                />
              )}
            </Field>
            {dates.length > 1 && (
              <Button
                size="small"
                variant="quiet"
                aria-label={t('correct.removeOf', { name: t('correct.day', { number: index + 1 }) })}
                onClick={() => onChange({ dates: dates.filter((_, each) => each !== index) })}
              >
                {t('correct.remove')}
              </Button>
            )}
          </div>
        ))}
        <Button size="small" onClick={() => onChange({ dates: [...dates, ''] })}>
          {t('correct.addDay')}
        </Button>
      </fieldset>
    </>
  );
}
