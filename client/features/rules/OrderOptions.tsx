import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/Field.tsx';
import { bounds, faultyNumbers, optionsTaken, type OrderChoice } from './orderChoice.ts';
import styles from './Rules.module.css';

interface Props {
  choice: OrderChoice;
  onChange: (choice: OrderChoice) => void;
}

/** What the chosen order can be told: how many in turn, the bound against waiting for ever, who goes first. */
export function OrderOptions({ choice, onChange }: Props) {
  const { t } = useTranslation('rules');
  const { numbers, switches } = optionsTaken(choice);
  const faulty = faultyNumbers(choice);
  const set = (change: OrderChoice['options']) => onChange({ ...choice, options: { ...choice.options, ...change } });
  return (
    <>
      {numbers.length > 0 && (
        <div className={styles.numbers}>
          {numbers.map((key) => (
            <Field
              key={key}
              label={t(`menu.option.${key}`)}
              error={faulty.includes(key) ? t('menu.fault', bounds[key]) : null}
            >
              {(control) => (
                <input
                  {...control}
                  type="number"
                  inputMode="numeric"
                  {...bounds[key]}
                  value={Number.isNaN(choice.options[key]) ? '' : choice.options[key]}
                  onChange={(event) => set({ [key]: event.target.valueAsNumber })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
      {switches.map((key) => (
        <label key={key} className={styles.switch}>
          <input
            type="checkbox"
            checked={choice.options[key] === true}
            onChange={(event) => set({ [key]: event.target.checked })}
          />
          {t(`menu.option.${key}`)}
        </label>
      ))}
    </>
  );
}
