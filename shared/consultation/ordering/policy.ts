/** The orders that a list can follow. A new one needs its rule in `order.ts`: the compiler asks for it. */
export const presets = ['arrival'] as const;
export type Preset = (typeof presets)[number];

export interface PolicyOptions {
  hardStop?: boolean | undefined;
  graceSeconds?: number | undefined;
}

/** The policy of the list and of the clock, options left out taken by their defaults. */
export interface Policy {
  preset: Preset;
  /** Whether the alarm takes the floor at zero plus `graceSeconds` (TI6). */
  hardStop: boolean;
  graceSeconds: number;
}

/** Seconds past zero before the hard stop takes the floor, unless the policy says otherwise. */
const DEFAULT_GRACE_SECONDS = 15;

export function policyOf(named?: { preset: Preset; options?: PolicyOptions | undefined }): Policy {
  const { hardStop = false, graceSeconds = DEFAULT_GRACE_SECONDS } = named?.options ?? {};
  return { preset: named?.preset ?? 'arrival', hardStop, graceSeconds };
}
