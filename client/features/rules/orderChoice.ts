import {
  defaultsOf,
  policyOf,
  type OrderOptions,
  type Policy,
  type Preset,
} from '#shared/consultation/ordering/policy.ts';
import { composed } from './composeRules.ts';

export type NumberOptionName = 'overtakenAtMost' | 'room' | 'online';
type SwitchOption = 'groupsFirst' | 'firstTimeFirst';

/** Bounds of the options that are numbers, as the wire takes them. */
export const bounds: Record<NumberOptionName, { min: number; max: number }> = {
  room: { min: 1, max: 20 },
  online: { min: 1, max: 20 },
  overtakenAtMost: { min: 0, max: 1000 },
};

/** An order as the chair is putting it together. */
export interface OrderChoice {
  preset: Preset;
  options: OrderOptions;
}

/** What holds now, as a choice to begin with. */
export function choiceOf(policy: Policy): OrderChoice {
  const options = Object.fromEntries(
    Object.entries(defaultsOf({ preset: policy.preset, options: policy })).map(([key, usual]) => [
      key,
      policy[key as keyof OrderOptions] ?? usual,
    ]),
  );
  return { preset: policy.preset, options };
}

/** Another order begins with what it usually takes. */
export function choiceOfPreset(preset: Preset): OrderChoice {
  return { preset, options: defaultsOf({ preset }) };
}

/** The options that an order takes, numbers before switches, in the order in which they are asked. */
export function optionsTaken(choice: OrderChoice): { numbers: NumberOptionName[]; switches: SwitchOption[] } {
  const taken = defaultsOf(choice);
  return {
    numbers: (['room', 'online', 'overtakenAtMost'] as const).filter((key) => key in taken),
    switches: (['groupsFirst', 'firstTimeFirst'] as const).filter((key) => key in taken),
  };
}

/** The numbers that the wire would not take. */
export function faultyNumbers(choice: OrderChoice): NumberOptionName[] {
  return optionsTaken(choice).numbers.filter((key) => {
    const value = choice.options[key];
    const { min, max } = bounds[key];
    return value === undefined || !Number.isInteger(value) || value < min || value > max;
  });
}

/** The policy that a choice would make, the clock's part of it as it is. */
export function policyChosen({ preset, options }: OrderChoice, { hardStop, graceSeconds }: Policy): Policy {
  return policyOf({ preset, options: { ...options, hardStop, graceSeconds } });
}

export function isSameChoice(a: OrderChoice, b: OrderChoice): boolean {
  const keys = Object.keys(defaultsOf(a)) as (keyof OrderOptions)[];
  const named = ({ options }: OrderChoice, key: keyof OrderOptions) =>
    key === 'rules' ? composed(options.rules).join() : options[key];
  return a.preset === b.preset && keys.every((key) => named(a, key) === named(b, key));
}

/** Whether the wire would take it: its numbers, and of a custom order at least one rule. */
export function isFaultyChoice(choice: OrderChoice): boolean {
  const isEmpty = choice.preset === 'custom' && composed(choice.options.rules).length === 0;
  return isEmpty || faultyNumbers(choice).length > 0;
}
