import type { Request } from 'express';
import type { SessionRow } from '#server/record/accessPort.ts';
import type { Callers } from './callers.ts';
import { Problem } from './problem.ts';

/**
 * The organizer's session, or null for the holder of the admin token.
 * @param sentence what is told to other roles
 * @throws Problem 401 without credentials, 403 for another role, 404 for a session of another consultation
 */
export async function requireOrganizer(
  callers: Callers,
  request: Request,
  consultationId: string,
  sentence: string,
): Promise<SessionRow | null> {
  if (callers.isAdmin(request)) return null;
  const session = await callers.require(request, consultationId, 'organizer');
  if (session.role !== 'organizer') throw new Problem('forbidden', sentence);
  return session;
}
