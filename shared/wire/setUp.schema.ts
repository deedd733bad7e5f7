import * as z from 'zod';
import type { SetUp } from '../consultation/setUp.ts';
import { isBornName } from '../consultation/namesNothing.ts';
import { categories } from '../consultation/people/profile.ts';
import { kinds } from '../consultation/state.ts';

const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(5000);
const id = z
  .string()
  .regex(/^[\w.-]{1,60}$/, 'An id has letters, digits, dots, hyphens or underscores, sixty at most.')
  .refine((each) => !isBornName(each), 'That word cannot be an id.');
const seconds = z.int().min(1).max(10_800);
const isoDate = z.iso.date();
const isoInstant = z.union([z.iso.datetime({ offset: true, local: true })]);

const speaker = z.strictObject({
  name: line,
  function: line.optional(),
  organization: line.optional(),
  country: line.optional(),
});

const programmeItem = z.strictObject({
  id,
  title: line,
  kind: z.enum(['opening', 'stocktaking', 'issues', 'closing']),
  sittingId: id.optional(),
  minutes: z.number().positive().max(10_000).optional(),
  limitSeconds: seconds.optional(),
  issues: z.array(z.int().min(1)).optional(),
  speakers: z.array(speaker).max(200).optional(),
});

/** byKind.intervention is refused: that limit is called `default`. */
const byKind = z.partialRecord(z.enum(kinds.filter((kind) => kind !== 'intervention')), seconds, {
  error: ({ code }: { code: string }) =>
    code === 'unrecognized_keys'
      ? 'limits.byKind takes groupStatement and response so far; the limit of interventions is limits.default.'
      : undefined,
});

const limits = z.strictObject({
  default: seconds.optional(),
  byKind: byKind.optional(),
  byCategory: z.partialRecord(z.enum(categories), seconds).optional(),
});

const policy = z.strictObject({
  preset: z.literal('arrival', { error: 'The only ordering policy so far is "arrival".' }),
  options: z
    .strictObject({ hardStop: z.boolean().optional(), graceSeconds: z.int().min(0).max(600).optional() })
    .optional(),
});

/** The set-up, strict: unknown keys are refused with their name, and a field that does not act yet with a sentence. */
export const setUpSchema = z
  .strictObject({
    title: line,
    theme: line.optional(),
    mode: line,
    place: line,
    dates: z.array(isoDate).min(1).max(60),
    timeZone: line.refine(isTimeZone, 'Not a time zone that this server knows, e.g. "Asia/Tokyo".').optional(),
    heldDuring: line.optional(),
    convenedBy: line,
    presidentTitle: line.optional(),
    preparedBy: line.optional(),
    mandate: z.array(text).max(50),
    purpose: text.optional(),
    audienceGroups: z.array(line).max(50).optional(),
    laterOutcome: z.strictObject({ name: line, date: line }).optional(),
    processName: line.optional(),
    chairs: z.array(z.strictObject({ honorific: line.optional(), name: line, country: line.optional() })).max(20),
    issues: z.array(z.strictObject({ title: line, keywords: z.array(line).max(100) })).max(50),
    guidingQuestions: z.array(text).max(30).optional(),
    sittings: z
      .array(
        z.strictObject({ id, startsAt: isoInstant, endsAt: isoInstant, interpretationEndsAt: isoInstant.optional() }),
      )
      .max(60)
      .optional(),
    programme: z.array(programmeItem).min(1).max(100),
    policy: policy.optional(),
    limits: limits.optional(),
    registration: z.boolean().optional(),
    moderated: z.literal(false, { error: 'Moderated lists have not come yet: leave "moderated" out.' }).optional(),
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
