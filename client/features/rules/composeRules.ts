import { defaultsOf } from '#shared/consultation/ordering/policy.ts';
import { ruleNames, type RuleName } from '#shared/consultation/ordering/composition.ts';
import type { OrderChoice } from './orderChoice.ts';

/** The rules that somebody put together, without arrival, which is always the end of them. */
export function composed(rules: readonly RuleName[] = []): RuleName[] {
  return rules.filter((name) => name !== 'arrival');
}

/** The rules as they stand on the page: those chosen in their sequence, then the others. */
export function offered(rules: readonly RuleName[]): RuleName[] {
  const chosen = composed(rules);
  return [...chosen, ...composed(ruleNames).filter((name) => !chosen.includes(name))];
}

/** Takes a rule in as the last one, or out. */
export function toggled(rules: readonly RuleName[], name: RuleName): RuleName[] {
  const chosen = composed(rules);
  return chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
}

/** Puts a rule one place further up (-1) or down (1), as far as there is one. */
export function shifted(rules: readonly RuleName[], name: RuleName, by: -1 | 1): RuleName[] {
  const chosen = composed(rules);
  const from = chosen.indexOf(name);
  const to = from + by;
  return from < 0 || to < 0 || to >= chosen.length ? chosen : chosen.toSpliced(from, 1).toSpliced(to, 0, name);
}

/** A custom order of these rules: what they can be told as it was, or as usual. */
export function withRules({ preset, options }: OrderChoice, rules: readonly RuleName[]): OrderChoice {
  const defaults = defaultsOf({ preset, options: { rules } });
  const kept = Object.entries(options).filter(([key, value]) => key in defaults && value !== undefined);
  return { preset, options: { ...defaults, ...Object.fromEntries(kept), rules } };
}
