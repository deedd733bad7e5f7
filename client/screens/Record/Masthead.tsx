import { useTranslation } from 'react-i18next';
import { dayOf, longDate } from '#client/i18n/formats.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Publication } from '#shared/wire/publication.ts';
import { floorTimeOf } from './floorTime.ts';
import styles from './Record.module.css';
import type { Description } from './useDescription.ts';

interface Props {
  publication: Publication;
  describe: Description;
}

/** The title block, and the meeting in figures. */
export function Masthead({ publication, describe }: Props) {
  const { t } = useTranslation('record');
  const { about, publishedAt, interventions, sittings } = publication;
  const { title, theme, mode, place, dates, chairs, guidingQuestions = [] } = about;
  const facts: [string, string | undefined][] = [
    ['heldDuring', about.heldDuring],
    ['convenedBy', about.convenedBy],
    ['chairs', chairs.map((chair) => [describe.name(chair), chair.country].filter(Boolean).join(', ')).join('; ')],
    ['preparedBy', about.preparedBy],
    ['mandate', about.mandate.join('; ')],
    ['purpose', about.purpose],
  ];
  return (
    <header className={styles.masthead}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {theme && (
        <p className={styles.theme}>
          <bdi>{theme}</bdi>
        </p>
      )}
      <p>{[dates.map(longDate).join(', '), place, mode].filter(Boolean).join(' · ')}</p>
      <p className={styles.quiet}>{t('published', { when: dayOf(publishedAt, about.timeZone) })}</p>
      <ul className={styles.figures} aria-label={t('figures')}>
        <li>{t('sittings', { count: sittings.length })}</li>
        <li>{t('interventions', { count: interventions.length })}</li>
        <li>{t('floorTime', { time: describe.length(floorTimeOf(interventions)) })}</li>
      </ul>
      <p className={styles.actions}>
        <Button size="small" onClick={() => print()}>
          {t('print')}
        </Button>
      </p>
      <dl className={styles.facts}>
        {facts.map(
          ([key, fact]) =>
            fact && (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>
                  <bdi>{fact}</bdi>
                </dd>
              </div>
            ),
        )}
        {guidingQuestions.length > 0 && (
          <div>
            <dt>{t('guidingQuestions')}</dt>
            <dd>
              <ol className={styles.questions}>
                {guidingQuestions.map((question) => (
                  <li key={question}>
                    <bdi>{question}</bdi>
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
