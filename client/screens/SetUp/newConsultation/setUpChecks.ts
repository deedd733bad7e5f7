import { isBornName } from '#shared/basics/isBornName.ts';
import { faultOfRules, ruleNames } from '#shared/consultation/ordering/composition.ts';
import { foreignOptions, presets, type NamedPolicy } from '#shared/consultation/ordering/policy.ts';
import { categories } from '#shared/consultation/people/profile.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { kinds } from '#shared/consultation/state.ts';
import {
  form,
  listOf,
  number,
  oneOf,
  optional,
  shape,
  tableOf,
  text,
  yesOrNo,
  type Check,
  type Fault,
} from './checks.ts';

/** The same rules as those of shared/wire/setUp.schema.ts, which only an edge may load; a test holds them together. */
const line = text(500);
const mayBeLine = optional(text(500, { mayBeBlank: true }));
const paragraph = text(5000);
const seconds = number(1, 10_800);

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

function isDay(value: string): boolean {
  const [, year, month, day] = (DAY.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isInstant(value: string): boolean {
  const [day = '', time, more] = value.split('T');
  return more === undefined && time !== undefined && isDay(day) && TIME.test(time);
}

function isZone(value: string): boolean {
  if (value.trim() === '') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value.trim() });
    return true;
  } catch {
    return false;
  }
}

const day = form(isDay, 'notADate');
const instant = form(isInstant, 'notATime');
const zone: Check = (value, path) => {
  const asText = text(500, { mayBeBlank: true })(value, path);
  return asText.length > 0 || isZone(value as string) ? asText : [{ path, reason: 'notAZone' }];
};
const id: Check = (value, path) => {
  const asText = text(100)(value, path);
  if (asText.length > 0) return asText;
  const said = (value as string).trim();
  return /\p{Cc}/u.test(said) || isBornName(said) ? [{ path, reason: 'wrongKind' }] : [];
};

const share = optional(number(1, 20));
const policyShape = shape({
  preset: oneOf(presets),
  options: optional(
    shape({
      hardStop: optional(yesOrNo),
      graceSeconds: optional(number(0, 600)),
      overtakenAtMost: optional(number(0, 1000)),
      room: share,
      online: share,
      firstTimeFirst: optional(yesOrNo),
      groupsFirst: optional(yesOrNo),
      rules: optional(listOf(oneOf(ruleNames), ruleNames.length)),
    }),
  ),
});
/** Each order takes its own options only, and a custom one rules that can be put together. */
const policy: Check = (value, path) => {
  const faults = policyShape(value, path);
  if (faults.length > 0) return faults;
  const named = value as NamedPolicy;
  const sentence = faultOfRules(named);
  const rules: Fault[] = sentence === null ? [] : [{ path: [...path, 'options', 'rules'], reason: 'said', sentence }];
  const foreign = foreignOptions(named).map((key): Fault => ({
    path: [...path, 'options', key],
    reason: 'unknownKey',
  }));
  return [...rules, ...foreign];
};

const clock: Check = (value, path) =>
  typeof value === 'object'
    ? shape({ rate: number(Number.MIN_VALUE, 1000, { isWhole: false }) })(value, path)
    : oneOf(['real', 'stepped'])(value, path);

const speaker = shape({ name: line, function: mayBeLine, organization: mayBeLine, country: mayBeLine });
const item = shape({
  id,
  title: line,
  kind: oneOf(['opening', 'stocktaking', 'issues', 'closing']),
  sittingId: optional(id),
  minutes: optional(number(Number.MIN_VALUE, 10_000, { isWhole: false })),
  limitSeconds: optional(seconds),
  issues: optional(listOf(number(1, Number.MAX_SAFE_INTEGER))),
  speakers: optional(listOf(speaker, 200)),
});

/** What each key of a set-up has to be. */
export const setUpChecks: Readonly<Record<keyof SetUp, Check>> = {
  title: line,
  theme: mayBeLine,
  dates: listOf(day, 60, 1),
  sittings: optional(
    listOf(shape({ id, startsAt: instant, endsAt: instant, interpretationEndsAt: optional(instant) }), 60),
  ),
  timeZone: optional(zone),
  place: line,
  mode: line,
  convenedBy: line,
  chairs: listOf(shape({ honorific: mayBeLine, name: line, country: mayBeLine }), 20),
  audienceGroups: optional(listOf(line, 50)),
  presidentTitle: mayBeLine,
  preparedBy: mayBeLine,
  mandate: listOf(paragraph, 50),
  purpose: optional(text(5000, { mayBeBlank: true })),
  guidingQuestions: optional(listOf(paragraph, 30)),
  heldDuring: mayBeLine,
  processName: mayBeLine,
  laterOutcome: optional(shape({ name: line, date: line })),
  issues: listOf(shape({ title: line, keywords: listOf(line, 100) }), 50),
  programme: listOf(item, 100, 1),
  limits: optional(
    shape({
      default: optional(seconds),
      byKind: optional(
        tableOf(
          kinds.filter((kind) => kind !== 'intervention'),
          seconds,
        ),
      ),
      byCategory: optional(tableOf(categories, seconds)),
    }),
  ),
  policy: optional(policy),
  registration: optional(yesOrNo),
  moderated: optional(yesOrNo),
  clock: optional(clock),
};
