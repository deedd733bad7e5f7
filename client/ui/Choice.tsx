import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

interface Props<V extends string> {
  legend: string;
  options: { value: V; label: ReactNode }[];
  value: V | null;
  onChange: (value: V) => void;
  /** Equal columns with the icon above the word. */
  stacked?: boolean;
}

/** One of a few, all of them in sight. */
export function Choice<V extends string>({ legend, options, value, onChange, stacked = false }: Props<V>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={stacked ? styles.stacked : styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
