import * as z from 'zod';
import { isVisible } from './isVisible.ts';

/** A line of text a person may say of themselves; control characters and halves of signs would break screens and files. */
export function line(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'holds control characters')
    .regex(/^\P{Cs}*$/u, 'holds half of a sign');
}

/** What nobody can see is no name. */
function nameLine(longest: number) {
  return line(longest).transform((text) => (isVisible(text) ? text : ''));
}

/** What a person may say of themselves (POST /api/sessions, RequestFloorFor). Everything is optional, an empty text counts as not given, an unknown key is refused. */
export const profileSchema = z.strictObject({
  name: nameLine(200).optional(),
  honorific: line(50).optional(),
  function: line(200).optional(),
  organization: line(200).optional(),
  country: line(200).optional(),
  category: line(200).optional(),
  region: line(200).optional(),
  gender: line(200).optional(),
  pronoun: line(50).optional(),
  language: line(50).optional(),
  accessMinutes: z.int().min(0).max(3).optional(),
});

/** How a person takes part. */
export const modeSchema = z.enum(['room', 'online', 'phone']);

/** A line of the register (RegisterPeople, and the import of a sheet): a name is needed. */
export const registrantSchema = profileSchema.extend({
  name: line(200).min(1),
  mode: modeSchema.optional(),
  seat: line(50).optional(),
  contact: line(200).optional(),
});
