import { BUILT_IN_GROUP_SECONDS, BUILT_IN_SECONDS } from '#shared/consultation/floor/allottedTime.ts';
import { policyOf, type Policy } from '#shared/consultation/ordering/policy.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** The part of a set-up that rules the floor. One that is still being written will do. */
export type RuledSetUp = Pick<SetUp, 'limits' | 'policy' | 'registration' | 'moderated'> & {
  programme?: SetUp['programme'] | undefined;
};

/** What the chair has changed since: the policy that holds, and the limits set during the meeting. */
export type InForce = Pick<FloorState, 'policy' | 'timeLimits'>;

/** A rule, to be put into words: a key of rules.json and what stands in its gaps. Times are whole seconds. */
export interface Rule {
  key: string;
  seconds?: number;
  /** The item's title, where the rule holds for one item. */
  item?: string;
  category?: string;
  kind?: string;
  /** Places in a row for the room and for those online, and how often somebody is overtaken at most. */
  room?: number;
  online?: number;
  most?: number;
}

export interface RuleGroup {
  about: 'time' | 'stop' | 'order' | 'asking';
  rules: Rule[];
  /** Who can still change these once the consultation is created. */
  changedBy: 'chair' | 'nobody';
}

/** The rules of a set-up, what the chair has changed since laid over it. Every rule is there, also those that nobody chose. */
export function rulesOf(setUp: RuledSetUp, inForce?: InForce): RuleGroup[] {
  const policy = inForce?.policy ?? policyOf(setUp.policy);
  return [
    { about: 'time', rules: [...timesOf(setUp), ...timesSet(setUp, inForce)], changedBy: 'chair' },
    { about: 'stop', rules: [{ key: 'warnings' }, stopOf(policy)], changedBy: 'chair' },
    { about: 'order', rules: [...orderRules(policy), { key: 'oneList' }], changedBy: 'chair' },
    { about: 'asking', rules: askingOf(setUp), changedBy: 'nobody' },
  ];
}

/** In the order in which somebody would ask: mine, then what differs from it. */
function timesOf({ limits = {}, programme = [] }: RuledSetUp): Rule[] {
  const { default: everyone = BUILT_IN_SECONDS, byKind = {}, byCategory = {} } = limits;
  const items = programme.flatMap(({ title, limitSeconds }) =>
    limitSeconds === undefined || limitSeconds === everyone
      ? []
      : [{ key: 'item', item: title, seconds: limitSeconds }],
  );
  const categories = Object.entries(byCategory).map(([category, seconds]) => ({ key: 'category', category, seconds }));
  const { groupStatement = BUILT_IN_GROUP_SECONDS, response } = byKind;
  return [
    { key: 'everyone', seconds: everyone },
    ...items,
    ...categories,
    { key: 'group', seconds: groupStatement },
    response === undefined ? { key: 'responseUnlimited' } : { key: 'response', seconds: response },
    { key: 'access' },
  ];
}

/** A limit of the meeting stands over all others of its item. */
function timesSet({ programme = [] }: RuledSetUp, inForce: InForce | undefined): Rule[] {
  return (inForce?.timeLimits ?? []).map(({ itemId, kind, seconds }) => ({
    key: kind === null ? 'set' : 'setKind',
    item: programme.find(({ id }) => id === itemId)?.title ?? itemId,
    seconds,
    ...(kind !== null && { kind }),
  }));
}

function stopOf({ hardStop, graceSeconds }: Policy): Rule {
  if (!hardStop) return { key: 'softStop' };
  return graceSeconds === 0 ? { key: 'hardStopAtOnce' } : { key: 'hardStop', seconds: graceSeconds };
}

/** What the order of the list means for whoever asks, with the options that this order was given. */
export function orderRules(policy: Policy): Rule[] {
  const { preset, room, online, groupsFirst, firstTimeFirst, rules = [], overtakenAtMost: most } = policy;
  const gaps = { ...(room !== undefined && { room }), ...(online !== undefined && { online }) };
  return [
    { key: preset, ...gaps },
    ...rules.map((name) => ({ key: `rule.${name}`, ...gaps })),
    ...(groupsFirst ? [{ key: 'groupsFirst' }] : []),
    ...(firstTimeFirst ? [{ key: 'firstTimeFirst' }] : []),
    ...(most === undefined ? [] : [{ key: 'bound', most }]),
  ];
}

function askingOf({ registration = false, moderated = false }: RuledSetUp): Rule[] {
  return [{ key: registration ? 'early' : 'onceOpen' }, { key: moderated ? 'moderated' : 'straight' }];
}
