import { Router } from 'express';
import type { Callers } from './callers.ts';
import { notFound } from './problem.ts';

/** What is looked at before a sitting: the time, whether commands will be recorded, the disk, the last backup. */
export function readinessRoutes(parts: {
  callers: Callers;
  readiness: (consultationId: string) => Promise<object | null>;
}): Router {
  const router = Router();
  router.get('/api/consultations/:id/readiness', async (request, response) => {
    const { id } = request.params;
    if (!parts.callers.isAdmin(request)) await parts.callers.requireAudience(request, id, 'bureau');
    const readiness = await parts.readiness(id);
    if (!readiness) throw notFound();
    response.json(readiness);
  });
  return router;
}
