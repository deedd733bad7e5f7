import * as z from 'zod';
import { faultOfRules, ruleNames } from '../consultation/ordering/composition.ts';
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
      rules: z
        .array(z.enum(ruleNames, { error: ({ input }) => unknownRule(input) }))
        .max(ruleNames.length)
        .optional(),
    })
    .optional(),
};

/** Each order takes its own options only, and a custom one rules that can be put together; any other is named. */
export function ownOptionsOnly(policy: NamedPolicy, check: z.core.$RefinementCtx) {
  const fault = faultOfRules(policy);
  if (fault !== null) check.addIssue({ code: 'custom', path: ['options', 'rules'], message: fault });
  for (const key of foreignOptions(policy))
    check.addIssue({
      code: 'custom',
      path: ['options', key],
      message: `The order "${policy.preset}" does not take the option "${key}".`,
    });
}

function unknownRule(name: unknown): string {
  const named = typeof name === 'string' ? `There is no rule "${name.slice(0, 40)}".` : 'A rule is named by a word.';
  return `${named} The rules: ${ruleNames.join(', ')}.`;
}
