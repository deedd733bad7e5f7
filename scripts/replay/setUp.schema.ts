import * as z from 'zod';

/** As much of the set-up as a replay needs to know. Whether the whole is well formed the server says, naming the key. */
export const setUpSchema = z.looseObject({
  title: z.string(),
  programme: z
    .array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        kind: z.string(),
        sittingId: z.string().optional(),
        speakers: z.array(z.looseObject({ name: z.string() })).optional(),
      }),
    )
    .min(1, 'has no item'),
  sittings: z.array(z.looseObject({ id: z.string(), startsAt: z.string() })).optional(),
});

export type SetUp = z.infer<typeof setUpSchema>;
export type ProgrammeItem = SetUp['programme'][number];
