import type { RuleName } from './composition.ts';
import type { Policy, Preset } from './policy.ts';
import {
  alternation,
  byLot,
  firstTimeFirst,
  groupRotation,
  groupsFirst,
  kindPrecedence,
  leastTimeFirst,
  regionRotation,
  sectorMicrophones,
  type Rule,
} from './rules.ts';

/** Every rule behind its name; arrival is what is left where no rule decides. */
const ruleNamed: Record<RuleName, (policy: Policy) => Rule[]> = {
  kindPrecedence: () => [kindPrecedence],
  groupsFirst: () => [groupsFirst],
  firstTimeFirst: () => [firstTimeFirst],
  alternation: ({ room = 1, online = 1 }) => [alternation(room, online)],
  sectorMicrophones: ({ online = 2 }) => [sectorMicrophones(online)],
  groupRotation: () => [groupRotation],
  regionRotation: () => [regionRotation],
  leastTimeFirst: () => [leastTimeFirst],
  lots: () => [byLot],
  arrival: () => [],
};

type Composition = (policy: Policy) => readonly RuleName[];

/** The rules behind each preset, the first deciding first. What they leave equal is arrival; arrival has no rules. */
const compositions: Record<Preset, Composition> = {
  arrival: () => [],
  sharedQueue: (policy) => ['kindPrecedence', ...ifGroupsFirst(policy), ...ifFirstTimeFirst(policy)],
  alternation: (policy) => ['kindPrecedence', ...ifGroupsFirst(policy), 'alternation', ...ifFirstTimeFirst(policy)],
  sectorMicrophones: (policy) => [
    'kindPrecedence',
    ...ifGroupsFirst(policy),
    'sectorMicrophones',
    ...ifFirstTimeFirst(policy),
  ],
  groupFirst: (policy) => ['kindPrecedence', 'groupsFirst', ...ifFirstTimeFirst(policy)],
  balancedList: (policy) => [
    'kindPrecedence',
    ...ifGroupsFirst(policy),
    'groupRotation',
    'regionRotation',
    ...ifFirstTimeFirst(policy),
    'leastTimeFirst',
  ],
  geographicRotation: (policy) => [
    'kindPrecedence',
    ...ifGroupsFirst(policy),
    'regionRotation',
    ...ifFirstTimeFirst(policy),
  ],
  lots: (policy) => ['kindPrecedence', ...ifGroupsFirst(policy), 'lots'],
  custom: ({ rules = [] }) => rules,
};

export function rulesOfPolicy(policy: Policy): Rule[] {
  return compositions[policy.preset](policy).flatMap((name) => ruleNamed[name](policy));
}

/** Whether an order goes by lots, once they are drawn. */
export function honoursLots(policy: Policy): boolean {
  return compositions[policy.preset](policy).includes('lots');
}

function ifGroupsFirst(policy: Policy): RuleName[] {
  return policy.groupsFirst ? ['groupsFirst'] : [];
}

function ifFirstTimeFirst(policy: Policy): RuleName[] {
  return policy.firstTimeFirst ? ['firstTimeFirst'] : [];
}
