import type { RuleName } from '#shared/consultation/ordering/composition.ts';
import {
  DEFAULT_PRESET,
  foreignOptions,
  type NamedPolicy,
  type OrderOptions,
} from '#shared/consultation/ordering/policy.ts';

/** The policy with one option of its order given; undefined takes it out again, so that the usual holds. */
export function withOption(
  policy: NamedPolicy = { preset: DEFAULT_PRESET },
  option: keyof OrderOptions,
  value: number | boolean | readonly RuleName[] | undefined,
): NamedPolicy {
  const { [option]: _before, ...others } = policy.options ?? {};
  const options = value === undefined ? others : { ...others, [option]: value };
  const { options: _none, ...bare } = policy;
  return Object.keys(options).length > 0 ? { ...bare, options } : bare;
}

/** The policy made of these rules, without the options that they do not take. */
export function withRulesNamed(policy: NamedPolicy = { preset: 'custom' }, rules: readonly RuleName[]): NamedPolicy {
  const named = withOption(policy, 'rules', rules);
  return foreignOptions(named).reduce<NamedPolicy>(
    (rest, key) => withOption(rest, key as keyof OrderOptions, undefined),
    named,
  );
}
