import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import styles from './NextUp.module.css';
import { protocolOf } from './protocolOf.ts';

/** Words for the chair to read out, in the page's language. */
export function ProtocolLine() {
  const { t } = useTranslation('chair');
  const line = useConsultation(({ everyone }) => protocolOf(everyone));
  const people = useConsultation(({ everyone }) => everyone.people);
  if (!line) return null;
  const named = (personId: PersonId | undefined) => {
    const person = people[personId ?? ''];
    if (!person?.name) return t('next.theUnnamed');
    return [nameOf(person), person.organization ?? person.country].filter(Boolean).join(', ');
  };
  return (
    <p className={styles.protocol}>
      <Trans
        t={t}
        i18nKey={`protocol.${line.says}${line.onBehalfOf === undefined ? '' : 'Group'}`}
        values={{ next: named(line.next), after: named(line.after), group: line.onBehalfOf }}
        components={{ name: <bdi /> }}
      />
    </p>
  );
}
