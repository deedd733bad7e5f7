import { useState, type ReactNode } from 'react';
import { TextInput } from './TextInput.tsx';

interface Props {
  path: readonly (string | number)[];
  label: ReactNode;
  /** In the unit of the label; undefined where nothing is said. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  hint?: ReactNode;
  placeholder?: string;
}

/** A number as a person writes it; while it is written it stays as written. */
export function NumberInput({ path, label, value, onChange, hint, placeholder }: Props) {
  const [written, setWritten] = useState<string | null>(null);
  return (
    <TextInput
      path={path}
      label={label}
      hint={hint}
      placeholder={placeholder ?? ''}
      type="number"
      value={written ?? (value === undefined ? '' : String(value))}
      onBlur={() => setWritten(null)}
      onChange={(text) => {
        setWritten(text);
        const number = Number(text.replace(',', '.'));
        onChange(text.trim() === '' || Number.isNaN(number) ? undefined : number);
      }}
    />
  );
}

/** A limit that people think of in minutes and the set-up keeps in whole seconds. */
export function MinutesInput({ value, onChange, ...rest }: Props) {
  return (
    <NumberInput
      {...rest}
      value={value === undefined ? undefined : Math.round((value / 60) * 100) / 100}
      onChange={(minutes) => onChange(minutes === undefined ? undefined : Math.round(minutes * 60))}
    />
  );
}
