import { Router, type Request } from 'express';
import * as z from 'zod';
import type { LinkRow, SessionRow } from '#server/record/accessPort.ts';
import { roles, type Role } from '#shared/consultation/roles.ts';
import { wishBody } from './bodies.ts';
import type { Callers } from './callers.ts';
import { faultsIn } from './faults.ts';
import { requireOrganizer } from './organizers.ts';
import { notFound, Problem } from './problem.ts';

type Links = Record<string, string>;

/** What becomes of the people who came by the old link: all stay, or those of these sessions. */
export type Stay = 'all' | readonly string[];

export interface LinksParts {
  callers: Callers;
  /** Durable when it resolves; null if there is no such consultation. */
  replace: (change: {
    consultationId: string;
    role: Role;
    stay: Stay;
    hasNext: boolean;
  }) => Promise<{ revoked: string[]; next: LinkRow | null } | null>;
  /** Sockets of the revoked links go on under the next one, or are cut. */
  relink: (revoked: string[], next: LinkRow | null, stay: Stay) => void;
  linksOf: (consultationId: string) => Promise<Links | null>;
}

const rotation = z.strictObject({ keepSessions: z.boolean().optional() });
const FOR_THE_ORGANIZER = 'Links are replaced by the organizer.';

/** A role's link replaced by a new one, or taken away. */
export function linkRoutes({ callers, replace, relink, linksOf }: LinksParts): Router {
  const router = Router();

  const change = async (consultationId: string, role: Role, stay: Stay, hasNext: boolean) => {
    const replaced = await replace({ consultationId, role, stay, hasNext });
    if (!replaced) throw notFound();
    relink(replaced.revoked, replaced.next, stay);
    return { id: consultationId, links: await linksOf(consultationId) };
  };

  router.post(
    '/api/consultations/:id/links/:role',
    async (request, response, next) => {
      response.locals['caller'] = await requireOrganizer(callers, request, request.params.id, FOR_THE_ORGANIZER);
      next();
    },
    wishBody,
    async (request, response) => {
      const parsed = rotation.safeParse(request.body ?? {});
      if (!parsed.success) throw new Problem('malformed', faultsIn(parsed.error.issues));
      const caller = response.locals['caller'] as SessionRow | null;
      const stay = parsed.data.keepSessions ? 'all' : caller ? [caller.sessionId] : [];
      response.json(await change(request.params.id, roleIn(request), stay, true));
    },
  );

  router.delete('/api/consultations/:id/links/:role', async (request, response) => {
    const caller = await requireOrganizer(callers, request, request.params.id, FOR_THE_ORGANIZER);
    const role = roleIn(request);
    if (caller && role === 'organizer')
      throw new Problem('forbidden', 'You would lock yourself out. Replace your own link instead of revoking it.');
    response.json(await change(request.params.id, role, [], false));
  });

  return router;
}

/** @throws Problem 404 for what is no role */
function roleIn(request: Request<{ role: string }>): Role {
  const role = roles.find((each) => each === request.params.role);
  if (!role) throw notFound();
  return role;
}
