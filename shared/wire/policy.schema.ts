import * as z from 'zod';
import { presets } from '../consultation/ordering/policy.ts';

/** An ordering policy, as the set-up and SetOrderingPolicy name it. */
export const policyShape = {
  preset: z.enum(presets, { error: `The ordering policies so far: ${presets.join(', ')}.` }),
  options: z
    .strictObject({ hardStop: z.boolean().optional(), graceSeconds: z.int().min(0).max(600).optional() })
    .optional(),
};
