import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import styles from './NextUp.module.css';

interface Props {
  next: Person | undefined;
  afterNext: Person | undefined | null;
}

/** Words for the chair to read out. */
export function ProtocolLine({ next, afterNext }: Props) {
  const { t } = useTranslation('chair');
  const named = (person: Person | undefined) =>
    person?.name
      ? [nameOf(person), person.organization ?? person.country].filter(Boolean).join(', ')
      : t('next.theUnnamed');
  return (
    <p className={styles.protocol}>
      <Trans
        t={t}
        i18nKey={afterNext === null ? 'protocol.one' : 'protocol.two'}
        values={{ next: named(next), after: named(afterNext ?? undefined) }}
        components={{ name: <bdi /> }}
      />
    </p>
  );
}
