import { useTranslation } from 'react-i18next';
import { dayOf } from '#client/i18n/formats.ts';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';
import type { Publication, PublishedIntervention } from '#shared/wire/publication.ts';
import styles from './Record.module.css';
import { TableFrame } from './TableFrame.tsx';
import type { Description } from './useDescription.ts';

interface Props {
  publication: Publication;
  describe: Description;
  found: Set<string> | null;
}

/** What a phone has room for comes first. */
const COLUMNS = ['number', 'time', 'name', 'length', 'over', 'mode', 'behalf', 'item', 'cited'] as const;

/** Everything that the picture shows, in words: who spoke, when, for whom, how and how long. */
export function SpeakersTable({ publication, describe, found }: Props) {
  const { t } = useTranslation('record');
  const { sittings, interventions, about, words } = publication;
  const citing = new Map(words.map(({ inputId, sentenceIds }) => [inputId, sentenceIds.length]));
  const shown = interventions.filter(({ interventionId }) => !found || found.has(interventionId));
  return (
    <section className={styles.part} aria-labelledby="speakers">
      <h2 id="speakers">{t('speakers.title')}</h2>
      <TableFrame labelledBy="speakers">
        <table className={styles.table}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`speakers.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {sittings.map((sitting) => (
            <tbody key={sitting.sittingId}>
              {sittings.length > 1 && (
                <tr className={styles.groupRow}>
                  <th colSpan={COLUMNS.length} scope="rowgroup" className={styles.rowGroup}>
                    {dayOf(sitting.openedAt, about.timeZone)}
                  </th>
                </tr>
              )}
              {shown
                .filter(({ sittingId }) => sittingId === sitting.sittingId)
                .map((each) => (
                  <Row
                    key={each.interventionId}
                    intervention={each}
                    describe={describe}
                    sentences={citing.get(each.interventionId) ?? 0}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </TableFrame>
    </section>
  );
}

interface RowProps {
  intervention: PublishedIntervention;
  describe: Description;
  /** How many cite it. */
  sentences: number;
}

function Row({ intervention, describe, sentences }: RowProps) {
  const { t } = useTranslation(['record', 'common']);
  const { interventionId, number, speaker, onBehalfOf, itemId, mode, startedAt, spokenMs, overMs } = intervention;
  const about = [speaker.function, speaker.organization, speaker.country].filter(Boolean).join(', ');
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      <td className={styles.number}>{describe.time(startedAt)}</td>
      <th scope="row">
        <bdi>{describe.name(speaker)}</bdi>
        {about && (
          <span className={styles.about}>
            <bdi>{about}</bdi>
          </span>
        )}
        {describe.beside(intervention).map((line) => (
          <span key={line} className={styles.about}>
            <bdi>{line}</bdi>
          </span>
        ))}
      </th>
      <td className={styles.number}>{spokenMs === null ? t('timeline.running') : describe.length(spokenMs)}</td>
      <td className={styles.number}>{overMs !== null && overMs >= 1000 && `+${describe.length(overMs)}`}</td>
      <td className={styles.mode}>
        <ModeIcon mode={mode} decorative /> {t(`common:mode.${mode}`)}
      </td>
      <td>
        <bdi>{onBehalfOf}</bdi>
      </td>
      <td>
        <bdi>{describe.item(itemId)}</bdi>
      </td>
      <td className={styles.number}>
        <a href={`#words-${interventionId}`}>{t('speakers.sentences', { count: sentences })}</a>
      </td>
    </tr>
  );
}
