import { accept, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { policyOf, type Policy, type PolicyOptions, type Preset } from './policy.ts';

/** Names the public policy of the list. Options left out take their default. */
export interface SetOrderingPolicy {
  type: 'SetOrderingPolicy';
  preset: Preset;
  options?: PolicyOptions | undefined;
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
