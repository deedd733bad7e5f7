import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { presets, type Preset } from '#shared/consultation/ordering/policy.ts';
import {
  choiceOf,
  choiceOfPreset,
  isFaultyChoice,
  isSameChoice,
  policyChosen,
  type OrderChoice,
} from './orderChoice.ts';
import { withRules } from './composeRules.ts';
import { DrawLots } from './DrawLots.tsx';
import { OrderOptions } from './OrderOptions.tsx';
import { RuleComposer } from './RuleComposer.tsx';
import { ruleInWords } from './ruleInWords.ts';
import { orderRules } from './rulesOf.ts';
import styles from './Rules.module.css';

/** The order of the list: the one that holds, and what another would change, before it is chosen. */
export function OrderMenu() {
  const { t } = useTranslation(['rules', 'common']);
  const inForce = useConsultation(({ everyone }) => everyone.policy);
  const [chosen, setChosen] = useState<OrderChoice | null>(null);
  const held = choiceOf(inForce);
  const choice = chosen ?? held;
  const isFaulty = isFaultyChoice(choice);
  const { preset, ...options } = policyChosen(choice, inForce);
  const set = () => submit({ type: 'SetOrderingPolicy', preset, options }).then((ack) => ack.ok && setChosen(null));
  const choosePreset = (next: Preset) => setChosen(next === held.preset ? held : choiceOfPreset(next));
  return (
    <section aria-labelledby="order-of-list">
      <h3 id="order-of-list">{t('menu.title')}</h3>
      <Field label={t('menu.order')}>
        {(control) => (
          <select
            {...control}
            data-order
            aria-keyshortcuts="Shift+L"
            value={preset}
            onChange={(event) => choosePreset(event.target.value as Preset)}
          >
            {presets.map((each) => (
              <option key={each} value={each}>
                {t(`menu.named.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {preset === 'custom' && (
        <RuleComposer rules={choice.options.rules ?? []} onChange={(rules) => setChosen(withRules(choice, rules))} />
      )}
      <OrderOptions choice={choice} onChange={setChosen} />
      {!isFaulty && (
        <ul className={styles.changes} role="list">
          {orderRules({ preset, ...options }).map((rule) => (
            <li key={rule.key}>{ruleInWords(t, rule)}</li>
          ))}
        </ul>
      )}
      {!isSameChoice(choice, held) && (
        <p className={styles.buttons}>
          <Button size="small" disabledReason={isFaulty ? t('menu.faulty') : null} onClick={() => void set()}>
            {t('menu.set')}
          </Button>
          <Button size="small" variant="quiet" onClick={() => setChosen(null)}>
            {t('common:cancel')}
          </Button>
        </p>
      )}
      <DrawLots />
    </section>
  );
}
