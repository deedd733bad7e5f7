import * as z from 'zod';
import { foreignOptions, presets, type NamedPolicy } from '../consultation/ordering/policy.ts';

const share = z.int().min(1).max(20);

/** An ordering policy, as the set-up and SetOrderingPolicy name it. */
export const policyShape = {
  preset: z.enum(presets, { error: `The ordering policies: ${presets.join(', ')}.` }),
  options: z
    .strictObject({
      hardStop: z.boolean().optional(),
      graceSeconds: z.int().min(0).max(600).optional(),
      overtakenAtMost: z.int().min(0).max(1000).optional(),
      room: share.optional(),
      online: share.optional(),
      firstTimeFirst: z.boolean().optional(),
      groupsFirst: z.boolean().optional(),
    })
    .optional(),
};

/** Each order takes its own options only; any other is named. */
export function ownOptionsOnly(policy: NamedPolicy, check: z.core.$RefinementCtx) {
  for (const key of foreignOptions(policy))
    check.addIssue({
      code: 'custom',
      path: ['options', key],
      message: `The order "${policy.preset}" does not take the option "${key}".`,
    });
}
