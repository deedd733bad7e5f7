import { accept, type Decider, type Evolver } from '../decision.ts';
import { policyOf } from '../programme/createConsultation.ts';
import type { FloorState, Policy } from '../state.ts';

export const presets = ['arrival'] as const;

/** Names the public policy of the list. Options left out take their default. */
export interface SetOrderingPolicy {
  type: 'SetOrderingPolicy';
  preset: (typeof presets)[number];
  options?: { hardStop?: boolean | undefined; graceSeconds?: number | undefined } | undefined;
}

export interface OrderingPolicySet extends Policy {
  type: 'OrderingPolicySet';
}

export const setOrderingPolicy: Decider<FloorState, SetOrderingPolicy, OrderingPolicySet> = ({ preset, options }) =>
  accept([{ type: 'OrderingPolicySet', ...policyOf({ preset, options }) }]);

export const orderingPolicySet: Evolver<FloorState, OrderingPolicySet> = (
  state,
  { preset, hardStop, graceSeconds },
) => ({
  ...state,
  policy: { preset, hardStop, graceSeconds },
});
