import { useTranslation } from 'react-i18next';
import { Field } from '#client/ui/Field.tsx';

interface Props {
  value: string;
  onChange: (token: string) => void;
  error: string | null;
  /** What it is needed for here. */
  why: string;
}

/** The admin token, and where somebody who has never seen it finds it. */
export function AdminTokenField({ value, onChange, error, why }: Props) {
  const { t } = useTranslation('newConsultation');
  return (
    <Field
      label={t('token.label')}
      error={error}
      hint={
        <>
          {why} {t('token.where')}
        </>
      }
      required
    >
      {(control) => (
        <input
          {...control}
          type="password"
          autoComplete="off"
          spellCheck={false}
          data-path="adminToken"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
