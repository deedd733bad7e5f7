import { Router } from 'express';
import type { Callers } from './callers.ts';
import { requireOrganizer } from './organizers.ts';
import { notFound } from './problem.ts';

export interface ErasureParts {
  callers: Callers;
  /** Durable, and forgotten by the server, when it resolves; null if nobody of this id was ever known. */
  erase: (consultationId: string, personId: string) => Promise<object | null>;
}

/** What is known of a person, erased for good. */
export function erasureRoutes({ callers, erase }: ErasureParts): Router {
  const router = Router();
  router.delete('/api/consultations/:id/people/:personId', async (request, response) => {
    const { id, personId } = request.params;
    await requireOrganizer(callers, request, id, 'People are erased by the organizer.');
    const erased = await erase(id, personId);
    if (!erased) throw notFound();
    response.json({ id, personId, erased });
  });
  return router;
}
