import { useTranslation } from 'react-i18next';
import { bounds, choiceOf, optionsTaken } from '#client/features/rules/orderChoice.ts';
import { RuleComposer } from '#client/features/rules/RuleComposer.tsx';
import { policyOf } from '#shared/consultation/ordering/policy.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import styles from './Confirm.module.css';
import { useKey } from './Confirming.ts';
import { NumberInput } from './NumberInput.tsx';
import { withOption, withRulesNamed } from './orderOption.ts';
import own from './OrderOptions.module.css';

/** What the chosen order can be told, as on the chair's console. What is left empty is as usual. */
export function OrderOptions() {
  const { t } = useTranslation(['newConsultation', 'rules']);
  const [policy, setPolicy] = useKey('policy');
  const choice = choiceOf(policyOf(policy));
  const { numbers, switches } = optionsTaken(choice);
  const nameOf = (option: string) => t(`part.${option}`);
  const set = (option: Parameters<typeof withOption>[1], value: number | boolean | undefined) =>
    setPolicy(withOption(policy, option, value) as NonNullable<SetUp['policy']>);
  return (
    <>
      {choice.preset === 'custom' && (
        <div data-path="policy.options.rules">
          <RuleComposer
            rules={choice.options.rules ?? []}
            onChange={(rules) => setPolicy(withRulesNamed(policy, rules) as NonNullable<SetUp['policy']>)}
          />
        </div>
      )}
      {numbers.length > 0 && (
        <div className={styles.inLine}>
          {numbers.map((option) => (
            <NumberInput
              key={option}
              path={['policy', 'options', option]}
              label={nameOf(option)}
              hint={t('rules:menu.fault', bounds[option])}
              value={choice.options[option]}
              onChange={(value) => set(option, value)}
            />
          ))}
        </div>
      )}
      {switches.map((option) => (
        <label key={option} className={own.switch} data-path={`policy.options.${option}`}>
          <input
            type="checkbox"
            checked={choice.options[option] === true}
            onChange={(event) => set(option, event.target.checked)}
          />
          {nameOf(option)}
        </label>
      ))}
    </>
  );
}
