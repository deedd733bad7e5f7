import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { longDate } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './SetUp.module.css';

/** What was set up, as it stands in the record. */
export function Facts() {
  const { t } = useTranslation(['setUp', 'common']);
  const { setUp, people, interventions, policy } = useConsultation(({ everyone }) => everyone);
  const sitting = useConsultation(({ everyone }) => sittingShown(everyone));
  const facts: [string, string | undefined][] = [
    ['state', t(`common:sitting.${sitting}`)],
    ['dates', setUp.dates.map(longDate).join(', ')],
    ['place', [setUp.place, setUp.timeZone].filter(Boolean).join(' · ')],
    ['mode', setUp.mode],
    ['convenedBy', setUp.convenedBy],
    ['chairs', setUp.chairs.map((chair) => [nameOf(chair), chair.country].filter(Boolean).join(', ')).join('; ')],
    ['mandate', setUp.mandate.join('; ')],
    ['purpose', setUp.purpose],
    ['policy', t(`policy.${policy.preset}`, { defaultValue: policy.preset })],
    ['people', String(Object.keys(people).length)],
    ['interventions', String(Object.keys(interventions).length)],
  ];
  return (
    <section className={styles.part} aria-labelledby="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <dl className={styles.facts}>
        {facts
          .filter(([, fact]) => fact)
          .map(([key, fact]) => (
            <Fact key={key} name={key} fact={fact ?? ''} />
          ))}
      </dl>
      <h3>{t('facts.programme')}</h3>
      <ol className={styles.programme}>
        {setUp.programme.map((item) => (
          <li key={item.id}>
            <bdi>{item.title}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fact({ name, fact }: { name: string; fact: string }) {
  const { t } = useTranslation('setUp');
  return (
    <>
      <dt>{t(`facts.${name}`)}</dt>
      <dd>
        <bdi>{fact}</bdi>
      </dd>
    </>
  );
}
