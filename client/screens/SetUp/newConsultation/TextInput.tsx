import { useId, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import { Field } from '#client/ui/Field.tsx';
import field from '#client/ui/Field.module.css';
import { useFault } from './Confirming.ts';
import styles from './Confirm.module.css';

type Path = readonly (string | number)[];

interface Props {
  path: Path;
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: ReactNode;
  required?: boolean;
  multiline?: boolean;
  type?: HTMLInputTypeAttribute;
  /** The id of a list of proposals. */
  list?: string;
  placeholder?: string;
}

/** One labelled control for one place in the set-up. */
export function TextInput({ path, label, value, onChange, onBlur, hint, required, multiline, ...rest }: Props) {
  const error = useFault(path);
  const bound = { value, onBlur, 'data-path': path.join('.'), dir: 'auto', autoComplete: 'off' } as const;
  return (
    <Field label={label} hint={hint} error={error} required={required ?? false}>
      {(control) =>
        multiline ? (
          <textarea
            {...control}
            {...bound}
            className={`${control.className} ${styles.text}`}
            rows={2}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input {...control} {...bound} {...rest} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}

interface RowProps extends Omit<Props, 'label' | 'hint' | 'list' | 'placeholder'> {
  /** What a screen reader calls it; the list's own label stands above. */
  name: string;
}

/** One line of a list: the label stands above the list. */
export function RowInput({ path, name, value, onChange, multiline, type, required }: RowProps) {
  const error = useFault(path);
  const id = useId();
  const bound = {
    value,
    'data-path': path.join('.'),
    'aria-label': name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? id : undefined,
    'aria-required': required,
    dir: 'auto',
    autoComplete: 'off',
  } as const;
  return (
    <div className={styles.rowControl}>
      {multiline ? (
        <textarea
          {...bound}
          className={`${field.control} ${styles.text}`}
          rows={1}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...bound} type={type} className={field.control} onChange={(event) => onChange(event.target.value)} />
      )}
      {error && (
        <span id={id} className={field.error} role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
