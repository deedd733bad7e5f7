import * as z from 'zod';
import { modeSchema, profileSchema } from '../consultation/people/profile.schema.ts';

/** The body of POST /api/sessions. */
export const openSessionSchema = z.strictObject({
  token: z.string().min(1).max(200),
  person: profileSchema.optional(),
  mode: modeSchema.optional(),
});
