import type { Router } from 'express';
import type { RateLimits } from '#server/access/rateLimits.ts';
import type { Founder } from '#server/founder.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { Gateway } from '#server/transport/gateway.ts';
import { Callers } from '#server/transport/http/callers.ts';
import { consultationRoutes } from '#server/transport/http/consultations.ts';
import { documentRoutes } from '#server/transport/http/documents.ts';
import { recordRoutes } from '#server/transport/http/record.ts';
import { sessionRoutes } from '#server/transport/http/sessions.ts';
import { statementRoutes } from '#server/transport/http/statements.ts';
import { introducer } from '#server/transport/introducer.ts';

interface RoutesParts {
  record: RecordPort;
  rooms: Rooms;
  limits: RateLimits;
  founder: Founder;
  gateway: Gateway;
  sampleLinks: () => Promise<{ consultationId: string; links: Record<string, string> } | null>;
  adminToken: string;
  https: boolean;
}

/** All that HTTP answers under /api. */
export function routesOf({
  record,
  rooms,
  limits,
  founder,
  gateway,
  sampleLinks,
  adminToken,
  https,
}: RoutesParts): Router[] {
  const callers = new Callers(record, adminToken);
  return [
    consultationRoutes({
      callers,
      found: (setUp) => founder.found(setUp),
      linksOf: (consultationId) => founder.linksOf(consultationId),
      sampleLinks,
    }),
    sessionRoutes({
      record,
      limits,
      introduce: introducer(gateway, rooms),
      joinUrl: async (consultationId) => (await founder.linksOf(consultationId))?.['participant'] ?? null,
      secureCookies: https,
    }),
    statementRoutes({ callers, rooms, limits }),
    recordRoutes({ callers, record }),
    documentRoutes({ callers, rooms, record }),
  ];
}
