import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import type { Sentence } from '#shared/draft/model.ts';
import { LockIcon } from './LockIcon.tsx';
import styles from './SentencePanel.module.css';

/** Who locked the sentence, and what that means. */
export function LockNote({ sentence: { state, lock } }: { sentence: Sentence }) {
  const { t } = useTranslation('rapporteur');
  const { personId } = useSession();
  const person = useConsultation(({ everyone }) => everyone.people[lock?.by ?? '']);
  if (state !== 'locked') return null;
  const who = lock?.by === personId ? 'you' : person?.name ? 'by' : 'somebody';
  return (
    <p className={styles.locked}>
      <LockIcon />{' '}
      <Trans t={t} i18nKey={`lock.${who}`} values={{ name: nameOf(person) }} components={{ name: <bdi /> }} />{' '}
      {t('lock.means')}
    </p>
  );
}
