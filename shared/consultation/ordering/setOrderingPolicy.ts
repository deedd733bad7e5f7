import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { faultOfRules } from './composition.ts';
import { foreignOptions, policyOf, policyRecorded, type NamedPolicy, type Policy } from './policy.ts';

/** Names the public policy of the list. Options left out take their default, and the event records all of them. */
export interface SetOrderingPolicy extends NamedPolicy {
  type: 'SetOrderingPolicy';
}

export interface OrderingPolicySet extends Policy {
  type: 'OrderingPolicySet';
}

export const setOrderingPolicy: Decider<FloorState, SetOrderingPolicy, OrderingPolicySet> = ({ preset, options }) => {
  const fault = faultOfRules({ preset, options });
  if (fault !== null) return refuse('invalid', fault);
  const foreign = foreignOptions({ preset, options });
  if (foreign.length > 0) return refuse('invalid', `The order "${preset}" does not take: ${foreign.join(', ')}.`);
  return accept([{ type: 'OrderingPolicySet', ...policyOf({ preset, options }) }]);
};

export const orderingPolicySet: Evolver<FloorState, OrderingPolicySet> = (state, event) => ({
  ...state,
  policy: policyRecorded(event),
});
