import * as z from 'zod';
import { roles } from '#shared/consultation/roles.ts';

const id = z.string().min(1).max(100);
const count = z.int().min(0);
const instant = z.int().min(0).max(8.64e15);
const text = z.string();
const said = text.max(2000).optional();

/** What a session's person said of themselves. */
const profile = z.strictObject({
  name: said,
  honorific: said,
  function: said,
  organization: said,
  country: said,
  category: said,
  region: said,
  gender: said,
  pronoun: said,
  language: said,
  accessMinutes: z.int().min(0).max(3).optional(),
});

const seat = z.strictObject({ ticket: z.string().min(1).max(200), personId: id });
const cast = z.strictObject({
  chair: z.enum(['you', 'simulated']),
  seed: z.string().max(100),
  seats: z.record(z.string().max(100), seat),
  ended: z.boolean().optional(),
});

/** The facts of the shell that a release of this format keeps. */
const meta = z.strictObject({
  sample: z.boolean().optional(),
  rehearsal: z.boolean().optional(),
  played: z.boolean().optional(),
  cast: cast.optional(),
  erasedAt: count.optional(),
  lastBackupAt: instant.optional(),
});

const head = z.strictObject({ version: count, n: count, hash: text });

/** The first line, which tells the consultation. */
export const firstRowSchema = z.strictObject({
  rostrumBackup: z.number(),
  takenAt: instant,
  consultation: z.strictObject({ consultationId: id, createdAt: instant, meta, lastPerson: count, head }),
});

const event = z.strictObject({
  n: count,
  version: count,
  index: count,
  salt: text,
  body: text,
  hash: text,
  open: z.record(text, z.strictObject({ salt: text, value: text }).nullable()),
  commit: z
    .strictObject({
      at: instant,
      command: z.string().regex(/^([0-9a-f]{2})+$/),
      payloadDigest: text,
      result: text.nullable(),
    })
    .nullable(),
});

const link = z.strictObject({
  linkId: id,
  consultationId: id,
  role: z.enum(roles),
  tokenHash: z.string().min(1).max(200),
  createdAt: instant,
  revokedAt: instant.nullable(),
});

const session = z.strictObject({
  sessionId: id,
  ticketHash: z.string().min(1).max(200),
  linkId: id,
  consultationId: id,
  role: z.enum(roles),
  personId: id,
  profile,
  mode: z.enum(['room', 'online', 'phone']).nullable(),
  createdAt: instant,
});

const blob = z.strictObject({
  blobId: id,
  consultationId: id,
  mediaType: z.string().max(200),
  name: z.string().max(1000),
  createdAt: instant,
  base64: text,
});

/** Every line between the first and the last, by the one key that it has. */
export const rowSchemas = {
  event: z.strictObject({ event }),
  link: z.strictObject({ link }),
  session: z.strictObject({ session }),
  blob: z.strictObject({ blob }),
};
