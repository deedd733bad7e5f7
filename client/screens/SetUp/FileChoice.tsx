import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/Field.tsx';
import styles from './FileChoice.module.css';

interface Props {
  label: ReactNode;
  hint: ReactNode;
  accept: string;
  /** The file that is shown or kept now. */
  name: string | null;
  onChoose: (file: File) => void;
}

/**
 * A file to choose. The control forgets it at once, so that the same file, mended, can be chosen again; what was chosen
 * is said beside it.
 */
export function FileChoice({ label, hint, accept, name, onChoose }: Props) {
  return (
    <div className={styles.choice}>
      <Field label={label} hint={<Hint name={name} hint={hint} />}>
        {(control) => (
          <input
            {...control}
            data-has-file={name !== null || undefined}
            type="file"
            accept={accept}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) onChoose(file);
            }}
          />
        )}
      </Field>
    </div>
  );
}

function Hint({ name, hint }: Pick<Props, 'name' | 'hint'>) {
  const { t } = useTranslation('setUp');
  if (name === null) return hint;
  return (
    <>
      <bdi className={styles.name}>{t('file.chosen', { name })}</bdi> {hint}
    </>
  );
}
