import { useTranslation } from 'react-i18next';
import { decimal } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './DraftBar.module.css';
import { secondsPerAnswer } from './modelDone.ts';

/** What the language model has done in this draft, or why it does not answer. Nothing where none is configured. */
export function ModelLine() {
  const { t } = useTranslation('rapporteur');
  const model = useConsultation(({ desk }) => desk.model);
  if (!model) return null;
  const { name, worded, refused, answering, silence } = model;
  const seconds = secondsPerAnswer(model);
  return (
    <p className={styles.facts}>
      {t('model.label')} <bdi>{name}</bdi>
      {': '}
      {t('model.worded', { count: worded })}
      {', '}
      {t('model.refused', { count: refused })}
      {seconds !== null && `, ${t('model.seconds', { seconds: decimal(seconds) })}`}
      {!answering && (
        <>
          {' · '}
          <strong>{t(silence ? `model.silence.${silence}` : 'model.notYet')}</strong>
        </>
      )}
    </p>
  );
}
