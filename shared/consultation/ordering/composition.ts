import type { NamedPolicy } from './policy.ts';

/** The rules that an order is made of, by name. What a list of them leaves equal is arrival, so it stands last. */
export const ruleNames = [
  'kindPrecedence',
  'groupsFirst',
  'firstTimeFirst',
  'alternation',
  'sectorMicrophones',
  'groupRotation',
  'regionRotation',
  'leastTimeFirst',
  'lots',
  'arrival',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A composition as the record keeps it: arrival at its end, be it named or not. */
export function endingInArrival(rules: readonly RuleName[]): RuleName[] {
  return [...rules.filter((name) => name !== 'arrival'), 'arrival'];
}

/** Why a custom order cannot be made of the rules that it names, as a sentence; null where it can. */
export function faultOfRules({ preset, options }: NamedPolicy): string | null {
  if (preset !== 'custom') return null;
  const rules: readonly string[] = options?.rules ?? [];
  if (rules.length === 0) return 'A custom order names its rules, at least one.';
  const unknown = rules.find((name) => !(ruleNames as readonly string[]).includes(name));
  if (unknown !== undefined) return `There is no rule "${unknown}". The rules: ${ruleNames.join(', ')}.`;
  const twice = rules.find((name, index) => rules.indexOf(name) !== index);
  if (twice !== undefined) return `The rule "${twice}" is named twice.`;
  const leavesNothing = rules.includes('arrival') && rules.at(-1) !== 'arrival';
  return leavesNothing ? 'The rule "arrival" leaves nothing to others, so it is named last.' : null;
}
