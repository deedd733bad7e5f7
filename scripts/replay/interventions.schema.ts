import * as z from 'zod';

/** Files from elsewhere write "not known" as null. */
function optional<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const line = optional(z.string().transform((value) => value.trim() || undefined));

const intervention = z.object({
  n: optional(z.number()),
  speaker: line,
  organization: line,
  function: line,
  country: line,
  category: line,
  kind: line,
  mode: line,
  item: line,
  text: optional(z.string()),
  seconds: optional(z.number().positive('is a number of seconds above 0')),
  honorific: line,
  pronoun: line,
  gender: line,
  region: line,
  language: line,
  accessMinutes: optional(z.int().min(0).max(3)),
  onBehalfOf: line,
});

/** interventions.json; keys it does not name are ignored. */
export const interventionsSchema = z
  .array(intervention, { error: 'is a list of interventions: [ { "n": 1, "speaker": "...", "text": "..." }, ... ]' })
  .min(1, 'holds no intervention');

export type Intervention = z.infer<typeof intervention>;
