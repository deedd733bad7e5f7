import { useTranslation } from 'react-i18next';
import { clockDigits } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { Intervention } from '#shared/consultation/state.ts';
import styles from './Words.module.css';

interface Props {
  selected: InterventionId | null;
  /** Null goes back to whoever has the floor. */
  onSelect: (interventionId: InterventionId | null) => void;
}

/** Interventions before this one, the latest first; words can still be added to each. */
export function Earlier({ selected, onSelect }: Props) {
  const { t } = useTranslation('rapporteur');
  const earlier = useConsultation(({ everyone }) =>
    Object.values(everyone.interventions)
      .filter(({ endedAt }) => endedAt !== null)
      .sort((a, b) => b.timing.givenAt - a.timing.givenAt),
  );
  return (
    <section aria-labelledby="earlier">
      <h3 id="earlier" className={styles.title}>
        {t('earlier.title')}
      </h3>
      {earlier.length === 0 && <p className={styles.none}>{t('earlier.none')}</p>}
      <ol className={styles.earlier}>
        {earlier.map((intervention) => (
          <EarlierOne
            key={intervention.interventionId}
            intervention={intervention}
            isSelected={selected === intervention.interventionId}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </section>
  );
}

interface OneProps {
  intervention: Intervention;
  isSelected: boolean;
  onSelect: Props['onSelect'];
}

function EarlierOne({ intervention: { interventionId, personId, spokeMs }, isSelected, onSelect }: OneProps) {
  const { t } = useTranslation('rapporteur');
  const person = useConsultation(({ everyone }) => everyone.people[personId]);
  const hasWords = useConsultation(
    ({ desk }) => desk.taken[interventionId] !== undefined || (desk.words[interventionId]?.length ?? 0) > 0,
  );
  return (
    <li>
      <button
        type="button"
        className={styles.earlierOne}
        aria-pressed={isSelected}
        onClick={() => onSelect(isSelected ? null : interventionId)}
      >
        <span className={styles.number}>{interventionId.slice(1)}</span>
        <span className={styles.name}>
          <bdi>{nameOf(person)}</bdi>
          {!hasWords && <span className={styles.noWords}> {t('earlier.noWords')}</span>}
        </span>
        <span className={styles.number}>{clockDigits((spokeMs ?? 0) / 1000)}</span>
      </button>
    </li>
  );
}
