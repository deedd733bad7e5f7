import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './Record.module.css';
import type { Found } from './search.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  found: Found | null;
  all: number;
}

/** The one thing to do here: it acts on the picture, the list and the words at once. */
export function Search({ query, onQuery, found, all }: Props) {
  const { t } = useTranslation('record');
  return (
    <search className={styles.search}>
      <Field label={t('search.label')} hint={t('search.hint')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={query}
            autoComplete="off"
            onChange={({ target }) => onQuery(target.value)}
          />
        )}
      </Field>
      <p className={styles.found} role="status">
        {found && t('search.found', { count: found.inputs.size, all })}{' '}
        {found && found.inputs.size > 0 && <a href="#words">{t('search.see')}</a>}
      </p>
      {found && (
        <Button className={styles.clear} onClick={() => onQuery('')}>
          {t('search.clear')}
        </Button>
      )}
    </search>
  );
}
