import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import type { Format } from '#shared/draft/model.ts';
import { notReflectedIn } from '#shared/wire/notReflected.ts';
import styles from './NotReflected.module.css';
import { inputDescribed } from './inputDescribed.ts';

interface Props {
  format: Format;
  onOpenInput: (inputId: string) => void;
}

/** Interventions of which nothing, or not everything, stands in the document. */
export function NotReflected({ format, onOpenInput }: Props) {
  const { t } = useTranslation('rapporteur');
  const missing = useConsultation((consultation) =>
    notReflectedIn(consultation, format).map(({ inputId, pointIds, reflected }) => ({
      ...inputDescribed(consultation, inputId),
      reflected,
      quotes: pointIds.map((id) => consultation.desk.points[id]?.verbatim ?? ''),
    })),
  );
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h3 id="missing">{t('missing.title', { document: t(`format.${format}`) })}</h3>
      {missing.length === 0 && <p>{t('missing.none')}</p>}
      <ul>
        {missing.map(({ inputId, ordinal, isWritten, person, reflected, quotes }) => (
          <li key={inputId}>
            <button type="button" onClick={() => onOpenInput(inputId)} disabled={isWritten}>
              {t(isWritten ? 'source.written' : 'source.spoken', { number: ordinal })} <bdi>{nameOf(person)}</bdi>
            </button>{' '}
            <span className={reflected ? styles.partly : styles.not}>
              {t(reflected ? 'missing.partly' : 'missing.not')}
            </span>
            {quotes.map((quote, index) =>
              quote === '' ? (
                <p key={index}>{t('common:erased')}</p>
              ) : (
                <q key={index} dir="auto">
                  {quote}
                </q>
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
