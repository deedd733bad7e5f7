import { Trans, useTranslation } from 'react-i18next';
import type { Sentence } from '#shared/draft/model.ts';
import { modelDid } from './modelDone.ts';
import styles from './SentencePanel.module.css';

/** That a language model worded the sentence, with the rules' text beside it; or why its offer was refused. */
export function ModelNote({ sentence }: { sentence: Sentence }) {
  const { t } = useTranslation('rapporteur');
  const did = modelDid(sentence);
  const { model } = sentence;
  if (!model || did === null) return null;
  return (
    <div className={styles.model}>
      <p>
        <Trans t={t} i18nKey={`model.did.${did}`} values={{ name: model.name }} components={{ name: <bdi /> }} />
      </p>
      {did === 'refused' && (
        <ul>
          {model.refused?.map((reason) => (
            <li key={reason}>{t(`model.reason.${reason}`)}</li>
          ))}
        </ul>
      )}
      {did === 'worded' && model.instead && (
        <>
          <p>{t('model.instead')}</p>
          <blockquote dir="auto">{model.instead}</blockquote>
        </>
      )}
    </div>
  );
}
