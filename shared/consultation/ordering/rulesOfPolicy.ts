import type { Policy, Preset } from './policy.ts';
import {
  alternation,
  firstTimeFirst,
  groupRotation,
  groupsFirst,
  kindPrecedence,
  leastTimeFirst,
  regionRotation,
  sectorMicrophones,
  type Rule,
} from './rules.ts';

/** The rules behind each preset, the first deciding first. What they leave equal is arrival; arrival has no rules. */
const rulesOf: Record<Preset, (policy: Policy) => Rule[]> = {
  arrival: () => [],
  sharedQueue: (policy) => [kindPrecedence, ...chosen(policy)],
  alternation: ({ room = 1, online = 1, ...policy }) => [
    kindPrecedence,
    ...ifGroupsFirst(policy),
    alternation(room, online),
    ...ifFirstTimeFirst(policy),
  ],
  sectorMicrophones: ({ online = 2, ...policy }) => [
    kindPrecedence,
    ...ifGroupsFirst(policy),
    sectorMicrophones(online),
    ...ifFirstTimeFirst(policy),
  ],
  groupFirst: (policy) => [kindPrecedence, groupsFirst, ...ifFirstTimeFirst(policy)],
  balancedList: (policy) => [
    kindPrecedence,
    ...ifGroupsFirst(policy),
    groupRotation,
    regionRotation,
    ...ifFirstTimeFirst(policy),
    leastTimeFirst,
  ],
};

export function rulesOfPolicy(policy: Policy): Rule[] {
  return rulesOf[policy.preset](policy);
}

function chosen(policy: Policy): Rule[] {
  return [...ifGroupsFirst(policy), ...ifFirstTimeFirst(policy)];
}

function ifGroupsFirst(policy: Pick<Policy, 'groupsFirst'>): Rule[] {
  return policy.groupsFirst ? [groupsFirst] : [];
}

function ifFirstTimeFirst(policy: Pick<Policy, 'firstTimeFirst'>): Rule[] {
  return policy.firstTimeFirst ? [firstTimeFirst] : [];
}
