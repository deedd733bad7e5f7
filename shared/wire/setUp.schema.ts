import * as z from 'zod';
import { isVisible } from '../consultation/people/isVisible.ts';
import type { SetUp } from '../consultation/setUp.ts';
import { isBornName } from '../basics/isBornName.ts';
import { categories } from '../consultation/people/profile.ts';
import { kinds } from '../consultation/state.ts';
import { ownOptionsOnly, policyShape } from './policy.schema.ts';

const line = z.string().trim().min(1).max(500).refine(isVisible, 'Nothing can be seen of it.');
const text = z.string().trim().min(1).max(5000);
/** What may be left out may be left empty as well. */
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((said) => said || undefined)
    .optional();
const optionalLine = optional(500);
/** Ids are the institution's own words for its items and sittings: "item 1", "Ouverture-é". */
const id = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u, 'An id holds no control characters.')
  .refine((each) => !isBornName(each), 'That word cannot be an id.');
const seconds = z.int().min(1).max(10_800);
const isoDate = z.iso.date();
/** With seconds or without, with an offset or in the consultation's time zone. */
const isoInstant = z.union([
  z.iso.datetime({ offset: true, local: true }),
  z.iso.datetime({ offset: true, local: true, precision: -1 }),
]);

const speaker = z.strictObject({
  name: line,
  function: optionalLine,
  organization: optionalLine,
  country: optionalLine,
});

const correctedItem = z.strictObject({
  id,
  title: line,
  kind: z.enum(['opening', 'stocktaking', 'issues', 'closing']),
  sittingId: id.optional(),
  minutes: z.number().positive().max(10_000).optional(),
  limitSeconds: seconds.optional(),
  issues: z.array(z.int().min(1)).optional(),
});
const programmeItem = correctedItem.extend({ speakers: z.array(speaker).max(200).optional() });

const sitting = z.strictObject({
  id,
  startsAt: isoInstant,
  endsAt: isoInstant,
  interpretationEndsAt: isoInstant.optional(),
});

/** Facts that stand in the set-up and can be put right later. */
const facts = {
  title: line,
  place: line,
  dates: z.array(isoDate).min(1).max(60),
  timeZone: optionalLine.refine(
    (zone) => zone === undefined || isTimeZone(zone),
    'Not a time zone that this server knows, e.g. "Asia/Tokyo".',
  ),
  sittings: z.array(sitting).max(60).optional(),
};

const quoted = (keys: string[]) => keys.map((key) => `"${key}"`).join(', ');
/** Names the keys that a table of limits does not have. */
const otherThan = (say: (keys: string) => string) => ({
  error: (issue: { code?: string; keys?: string[] }) =>
    issue.code === 'unrecognized_keys' ? say(quoted(issue.keys ?? [])) : undefined,
});

const limits = z.strictObject({
  default: seconds.optional(),
  /** byKind.intervention is refused: that limit is called `default`. */
  byKind: z
    .partialRecord(
      z.enum(kinds.filter((kind) => kind !== 'intervention')),
      seconds,
      otherThan(
        (keys) =>
          `limits.byKind takes groupStatement, pointOfOrder, rightOfReply, comment and response, not ${keys}; the limit of interventions is limits.default.`,
      ),
    )
    .optional(),
  byCategory: z
    .partialRecord(
      z.enum(categories),
      seconds,
      otherThan((keys) => `limits.byCategory does not know ${keys}; it takes ${categories.join(', ')}.`),
    )
    .optional(),
});

const policy = z.strictObject(policyShape).superRefine(ownOptionsOnly);

/** The set-up, strict: unknown keys are refused with their name, and a field that does not act yet with a sentence. */
export const setUpSchema = z
  .strictObject({
    ...facts,
    theme: optionalLine,
    mode: line,
    heldDuring: optionalLine,
    convenedBy: line,
    presidentTitle: optionalLine,
    preparedBy: optionalLine,
    mandate: z.array(text).max(50),
    purpose: optional(5000),
    audienceGroups: z.array(line).max(50).optional(),
    laterOutcome: z.strictObject({ name: line, date: line }).optional(),
    processName: optionalLine,
    chairs: z.array(z.strictObject({ honorific: optionalLine, name: line, country: optionalLine })).max(20),
    issues: z.array(z.strictObject({ title: line, keywords: z.array(line).max(100) })).max(50),
    guidingQuestions: z.array(text).max(30).optional(),
    programme: z.array(programmeItem).min(1).max(100),
    policy: policy.optional(),
    limits: limits.optional(),
    registration: z.boolean().optional(),
    moderated: z.boolean().optional(),
    clock: z.union([z.enum(['real', 'stepped']), z.strictObject({ rate: z.number().positive().max(1000) })]).optional(),
  })
  .superRefine((setUp, check) => {
    const say = (path: (string | number)[], message: string) => check.addIssue({ code: 'custom', path, message });
    duplicated(setUp.programme.map((item) => item.id)).forEach((each) =>
      say(['programme'], `Two items have the id "${each}".`),
    );
    duplicated((setUp.sittings ?? []).map((sitting) => sitting.id)).forEach((each) =>
      say(['sittings'], `Two sittings have the id "${each}".`),
    );
    setUp.programme.forEach((item, index) => {
      if (item.sittingId !== undefined && !setUp.sittings?.some((sitting) => sitting.id === item.sittingId))
        say(['programme', index, 'sittingId'], `There is no sitting "${item.sittingId}".`);
      for (const ordinal of item.issues ?? [])
        if (ordinal > setUp.issues.length) say(['programme', index, 'issues'], `There is no issue ${ordinal}.`);
    });
  }) satisfies z.ZodType<SetUp>;

/** Of a command that corrects a set-up: each fact may be left out, and the programme is told without its invited speakers. */
export const correctionShape = {
  title: facts.title.optional(),
  place: facts.place.optional(),
  dates: facts.dates.optional(),
  timeZone: facts.timeZone,
  sittings: facts.sittings,
  programme: z.array(correctedItem).min(1).max(100).optional(),
};

function duplicated(ids: string[]): string[] {
  return [...new Set(ids.filter((each, index) => ids.indexOf(each) !== index))];
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
