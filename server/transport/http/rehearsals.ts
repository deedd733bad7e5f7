import { Router, type Request } from 'express';
import * as z from 'zod';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { Role } from '#shared/consultation/roles.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';
import { jsonBody, wishBody } from './bodies.ts';
import type { Callers } from './callers.ts';
import { faultsIn } from './faults.ts';
import { notFound, Problem } from './problem.ts';

const FULL = 'This server holds as many rehearsals as it can. Wipe one that is over, then start another.';
/** Somebody has to wipe one first, so asking again at once is of no use. */
const FULL_RETRY_SECONDS = 60;
const NO_REHEARSAL = 'This is no rehearsal: the record of a consultation is never wiped.';

const how = {
  chair: z.enum(['you', 'simulated'], 'chair is "you" or "simulated".').default('you'),
  rate: z.number().min(0.1).max(200).default(1),
  /** The same seed, the same people with the same minds. */
  seed: z.string().min(1).max(100).optional(),
};
const ofConsultation = z.strictObject(how);
const ofSetUp = z.strictObject({ ...how, setUp: setUpSchema.optional() });

interface RehearsalsParts {
  callers: Callers;
  rooms: Rooms;
  rehearsals: {
    found: (wanted: {
      setUp: SetUp;
      chair: 'you' | 'simulated';
      rate: number;
      seed?: string | undefined;
      of?: string | undefined;
    }) => Promise<{ id: string; links: Record<string, string> } | null>;
    of: (consultationId: string) => Promise<{ id: string; links: Record<string, string> }[]>;
    isRehearsal: (consultationId: string) => Promise<boolean | null>;
    wipe: (consultationId: string) => Promise<void>;
  };
  /** What is rehearsed where no set-up is given. */
  sampleSetUp: () => SetUp;
}

/** @throws Problem 403 with the sentence for whoever is neither the admin nor in one of the roles */
async function requireRole(
  callers: Callers,
  request: Request,
  { id, may, otherwise }: { id: string; may: Role[]; otherwise: string },
): Promise<void> {
  if (callers.isAdmin(request)) return;
  const { role } = await callers.require(request, id, 'organizer');
  if (!may.includes(role)) throw new Problem('forbidden', otherwise);
}

/** Starts rehearsals, of a set-up or of a consultation that is to come, and wipes them. */
export function rehearsalRoutes({ callers, rooms, rehearsals, sampleSetUp }: RehearsalsParts): Router {
  const router = Router();

  router.post(
    '/api/rehearsals',
    (request, _response, next) => (callers.requireAdmin(request), next()),
    jsonBody,
    async (request, response) => {
      const { setUp = sampleSetUp(), ...wanted } = parsed(ofSetUp, request.body);
      response.status(201).json(await founded({ ...wanted, setUp }));
    },
  );

  router.post(
    '/api/consultations/:id/rehearsal',
    async (request, _response, next) => {
      const { id } = request.params;
      await requireRole(callers, request, { id, may: ['organizer'], otherwise: 'The organizer starts a rehearsal.' });
      next();
    },
    wishBody,
    async (request, response) => {
      const { id } = request.params;
      const room = await rooms.get(id);
      if (!room) throw notFound();
      // Another consultation with the same set-up: the one to come is not touched.
      const { setUp } = room.state.everyone;
      response.status(201).json(await founded({ ...parsed(ofConsultation, request.body), setUp, of: id }));
    },
  );

  router.get('/api/consultations/:id/rehearsals', async (request, response) => {
    const { id } = request.params;
    await requireRole(callers, request, { id, may: ['organizer'], otherwise: 'The organizer sees the rehearsals.' });
    if (!(await rooms.get(id))) throw notFound();
    response.json({ rehearsals: await rehearsals.of(id) });
  });

  router.delete('/api/rehearsals/:id', async (request, response) => {
    const { id } = request.params;
    const otherwise = 'The organizer or the chair ends a rehearsal.';
    await requireRole(callers, request, { id, may: ['organizer', 'chair'], otherwise });
    const is = await rehearsals.isRehearsal(id);
    if (is === null) throw notFound();
    if (!is) throw new Problem('forbidden', NO_REHEARSAL);
    await rehearsals.wipe(id);
    response.json({ id, wiped: true });
  });

  const founded = async (wanted: Parameters<typeof rehearsals.found>[0]) => {
    const rehearsal = await rehearsals.found(wanted);
    if (!rehearsal) throw new Problem('tooMany', FULL, FULL_RETRY_SECONDS);
    return rehearsal;
  };

  return router;
}

/** @throws Problem 400 that names the keys; a body may be left out */
function parsed<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const outcome = schema.safeParse(body ?? {});
  if (outcome.success) return outcome.data;
  throw new Problem('malformed', faultsIn(outcome.error.issues));
}
