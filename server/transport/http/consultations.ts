import { Router } from 'express';
import * as z from 'zod';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Callers } from './callers.ts';
import { jsonBody } from './bodies.ts';
import { faultsIn } from './faults.ts';
import { notFound, Problem } from './problem.ts';

export interface ConsultationsParts {
  callers: Callers;
  /** Founds a consultation and makes its links. */
  found: (setUp: SetUp) => Promise<{ consultationId: string; links: Record<string, string> }>;
  linksOf: (consultationId: string) => Promise<Record<string, string> | null>;
  /** Links of the sample, where there is one. */
  sampleLinks: () => Promise<{ consultationId: string; links: Record<string, string> } | null>;
}

export function consultationRoutes({ callers, found, linksOf, sampleLinks }: ConsultationsParts): Router {
  const router = Router();

  router.get('/api/schemas/set-up', (_request, response) => {
    response.json(z.toJSONSchema(setUpSchema, { io: 'input', unrepresentable: 'any' }));
  });

  router.get('/api/sample', async (_request, response) => {
    const sample = await sampleLinks();
    if (!sample) throw notFound();
    response.json({ id: sample.consultationId, links: sample.links });
  });

  router.post(
    '/api/consultations',
    (request, _response, next) => {
      callers.requireAdmin(request);
      next();
    },
    jsonBody,
    async (request, response) => {
      const { consultationId, links } = await found(parseSetUp(request.body));
      response.status(201).json({ id: consultationId, links });
    },
  );

  router.get('/api/consultations/:id/links', async (request, response) => {
    const { id } = request.params;
    if (!callers.isAdmin(request)) {
      const session = await callers.require(request, id, 'organizer');
      if (session.role !== 'organizer') throw new Problem('forbidden', 'The links are for the organizer.');
    }
    const links = await linksOf(id);
    if (!links) throw notFound();
    response.json({ id, links });
  });

  return router;
}

/** @throws Problem 400 that names the keys */
export function parseSetUp(body: unknown): SetUp {
  const parsed = setUpSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Problem('malformed', faultsIn(parsed.error.issues));
}
