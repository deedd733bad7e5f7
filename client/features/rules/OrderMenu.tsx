import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { orderDefaults, policyOf, presets, type Preset } from '#shared/consultation/ordering/policy.ts';
import { ruleInWords } from './ruleInWords.ts';
import { orderRules } from './rulesOf.ts';
import styles from './Rules.module.css';

/** The order of the list: the one that holds, and what another would change, before it is chosen. */
export function OrderMenu() {
  const { t } = useTranslation(['rules', 'common']);
  const inForce = useConsultation(({ everyone }) => everyone.policy);
  const [chosen, setChosen] = useState<Preset | null>(null);
  const preset = chosen ?? inForce.preset;
  const { hardStop, graceSeconds } = inForce;
  const policy = preset === inForce.preset ? inForce : policyOf({ preset, options: { hardStop, graceSeconds } });
  const set = () =>
    submit({
      type: 'SetOrderingPolicy',
      preset,
      options: { ...orderDefaults[preset], hardStop, graceSeconds },
    }).then((ack) => ack.ok && setChosen(null));
  return (
    <section aria-labelledby="order-of-list">
      <h3 id="order-of-list">{t('menu.title')}</h3>
      <Field label={t('menu.order')}>
        {(control) => (
          <select {...control} value={preset} onChange={(event) => setChosen(event.target.value as Preset)}>
            {presets.map((each) => (
              <option key={each} value={each}>
                {t(`menu.named.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ul className={styles.changes} role="list">
        {orderRules(policy).map((rule) => (
          <li key={rule.key}>{ruleInWords(t, rule)}</li>
        ))}
      </ul>
      {preset !== inForce.preset && (
        <p>
          <Button size="small" onClick={() => void set()}>
            {t('menu.set')}
          </Button>
        </p>
      )}
    </section>
  );
}
