import { endingInArrival, type RuleName } from './composition.ts';

/** The orders that a list can follow: named lists of rules (`rulesOfPolicy.ts`), each but arrival with its own options. */
export const presets = [
  'arrival',
  'sharedQueue',
  'alternation',
  'sectorMicrophones',
  'groupFirst',
  'balancedList',
  'geographicRotation',
  'lots',
  'custom',
] as const;
export type Preset = (typeof presets)[number];

/** What a preset may be told. Which one takes which: `defaultsOf`. */
export interface OrderOptions {
  /** How many who asked later may speak before somebody: the bound against starving. */
  overtakenAtMost?: number | undefined;
  /** Places in a row for the room, where room and online speak in turn. */
  room?: number | undefined;
  /** Places in a row for those online and on the telephone. */
  online?: number | undefined;
  /** Whether those who have not spoken yet go before those who have, other things being equal. */
  firstTimeFirst?: boolean | undefined;
  /** Whether statements on behalf of groups go before all others. */
  groupsFirst?: boolean | undefined;
  /** Of a custom order: its rules, the first deciding first (`composition.ts`). */
  rules?: readonly RuleName[] | undefined;
}

export interface PolicyOptions extends OrderOptions {
  hardStop?: boolean | undefined;
  graceSeconds?: number | undefined;
}

/** The policy of the list and of the clock with every option resolved, as the record keeps it: a new default changes no old order. */
export interface Policy extends OrderOptions {
  preset: Preset;
  /** Whether the alarm takes the floor at zero plus `graceSeconds` (TI6). */
  hardStop: boolean;
  graceSeconds: number;
}

export interface NamedPolicy {
  preset: Preset;
  options?: PolicyOptions | undefined;
}

/** Seconds past zero before the hard stop takes the floor, unless the policy says otherwise. */
const DEFAULT_GRACE_SECONDS = 15;

/** The order of a consultation whose set-up names none. */
export const DEFAULT_PRESET: Preset = 'arrival';

/** What each order takes, with what holds where it is left out; of a custom one the rules are where a composition begins. */
const orderDefaults: Record<Preset, OrderOptions> = {
  arrival: {},
  sharedQueue: { overtakenAtMost: 3, firstTimeFirst: true, groupsFirst: false },
  alternation: { overtakenAtMost: 10, room: 1, online: 1, firstTimeFirst: false, groupsFirst: false },
  sectorMicrophones: { overtakenAtMost: 12, online: 2, firstTimeFirst: false, groupsFirst: false },
  groupFirst: { overtakenAtMost: 10, firstTimeFirst: false },
  balancedList: { overtakenAtMost: 10, firstTimeFirst: true, groupsFirst: false },
  geographicRotation: { overtakenAtMost: 10, firstTimeFirst: false, groupsFirst: false },
  // A draw puts its whole list out of the order of arrival; a narrow bound would undo it.
  lots: { overtakenAtMost: 200, groupsFirst: false },
  custom: { overtakenAtMost: 10, rules: ['kindPrecedence', 'firstTimeFirst', 'arrival'] },
};

/** The options that an order takes, with what holds where they are left out. A custom one takes those of its rules. */
export function defaultsOf({ preset, options }: NamedPolicy): OrderOptions {
  const defaults = orderDefaults[preset] ?? {};
  if (preset !== 'custom') return defaults;
  const rules = options?.rules ?? defaults.rules ?? [];
  return {
    ...defaults,
    ...(rules.includes('sectorMicrophones') && { online: orderDefaults.sectorMicrophones.online }),
    ...(rules.includes('alternation') && { room: 1, online: 1 }),
  };
}

export function policyOf(named: NamedPolicy = { preset: DEFAULT_PRESET }): Policy {
  const { hardStop = false, graceSeconds = DEFAULT_GRACE_SECONDS } = named.options ?? {};
  return { preset: named.preset, ...orderOptions(named), hardStop, graceSeconds };
}

/** What a record means that does not say which policy held: it was written when there was arrival only. */
export function policyUnnamed(named: NamedPolicy = { preset: 'arrival' }): Policy {
  return policyOf(named);
}

/** The policy that an event recorded, without the event around it. */
export function policyRecorded(event: Policy): Policy {
  const { preset, hardStop, graceSeconds } = event;
  const options = Object.fromEntries(
    Object.keys(defaultsOf({ preset, options: event })).flatMap((key) => {
      const value = event[key as keyof OrderOptions];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return { preset, ...options, hardStop, graceSeconds };
}

/** The options named that this order does not take. */
export function foreignOptions({ preset, options = {} }: NamedPolicy): string[] {
  const taken = ['hardStop', 'graceSeconds', ...Object.keys(defaultsOf({ preset, options }))];
  return Object.entries(options).flatMap(([key, value]) => (value === undefined || taken.includes(key) ? [] : [key]));
}

function orderOptions({ preset, options = {} }: NamedPolicy): OrderOptions {
  const named = Object.entries(defaultsOf({ preset, options })).map(([key, usual]) => {
    return [key, options[key as keyof OrderOptions] ?? usual] as const;
  });
  const { rules, ...others } = Object.fromEntries(named) as OrderOptions;
  return { ...others, ...(rules && { rules: endingInArrival(rules) }) };
}
