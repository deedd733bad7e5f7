import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/Field.tsx';
import { bounds, faultyNumbers, optionsTaken, type NumberOptionName, type OrderChoice } from './orderChoice.ts';
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
            <NumberOption
              key={key}
              option={key}
              value={choice.options[key]}
              isFaulty={faulty.includes(key)}
              onChange={set}
            />
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

interface NumberProps {
  option: NumberOptionName;
  value: number | undefined;
  isFaulty: boolean;
  onChange: (change: OrderChoice['options']) => void;
}

function NumberOption({ option, value, isFaulty, onChange }: NumberProps) {
  const { t } = useTranslation('rules');
  const name = t(`menu.option.${option}`);
  return (
    <Field label={name} error={isFaulty ? t('menu.fault', bounds[option]) : undefined}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          {...bounds[option]}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => onChange({ [option]: event.target.valueAsNumber })}
        />
      )}
    </Field>
  );
}
