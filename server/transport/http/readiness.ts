import { Router } from 'express';
import { isLoopback } from '#shared/basics/loopback.ts';
import type { Callers } from './callers.ts';
import { notFound } from './problem.ts';

/** What is looked at before a sitting: the time, whether commands will be recorded, the disk, the last backup, where links lead. */
export function readinessRoutes(parts: {
  callers: Callers;
  readiness: (consultationId: string) => Promise<object | null>;
  /** What links begin with. */
  address: () => string;
}): Router {
  const router = Router();
  router.get('/api/consultations/:id/readiness', async (request, response) => {
    const { id } = request.params;
    if (!parts.callers.isAdmin(request)) await parts.callers.requireAudience(request, id, 'bureau');
    const readiness = await parts.readiness(id);
    if (!readiness) throw notFound();
    const url = parts.address();
    response.json({ ...readiness, address: { url, loopback: isLoopback(url) } });
  });
  return router;
}
