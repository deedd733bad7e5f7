import type { Router } from 'express';
import type { RateLimits } from '#server/access/rateLimits.ts';
import type { Founder } from '#server/founder.ts';
import type { FileReading } from '#server/reading/fileReading.ts';
import type { Operations } from '#server/operations.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { Rehearsals } from '#server/rehearsals.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { loadSample } from '#server/sample/material.ts';
import type { Gateway } from '#server/transport/gateway.ts';
import { backupRoutes } from '#server/transport/http/backups.ts';
import { Callers } from '#server/transport/http/callers.ts';
import { consultationRoutes } from '#server/transport/http/consultations.ts';
import { documentRoutes } from '#server/transport/http/documents.ts';
import { peopleRoutes } from '#server/transport/http/people.ts';
import { draftCheckRoutes } from '#server/transport/http/draftCheck.ts';
import { erasureRoutes } from '#server/transport/http/erasure.ts';
import { linkRoutes } from '#server/transport/http/links.ts';
import { publishedRoutes } from '#server/transport/http/published.ts';
import { Readers } from '#server/transport/http/readers.ts';
import { readingRoutes } from '#server/transport/http/reading.ts';
import { recordRoutes } from '#server/transport/http/record.ts';
import { rehearsalRoutes } from '#server/transport/http/rehearsals.ts';
import { readinessRoutes } from '#server/transport/http/readiness.ts';
import { sessionRoutes } from '#server/transport/http/sessions.ts';
import { statementRoutes } from '#server/transport/http/statements.ts';
import { versionRoutes } from '#server/transport/http/versions.ts';
import { verifierRoutes } from '#server/transport/http/verifier.ts';
import { introducer } from '#server/transport/introducer.ts';
import { relink } from '#server/transport/sockets.ts';

interface RoutesParts {
  record: RecordPort;
  rooms: Rooms;
  limits: RateLimits;
  founder: Founder;
  gateway: Gateway;
  operations: Operations;
  reading: FileReading;
  rehearsals: Rehearsals;
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
  operations,
  reading,
  rehearsals,
  sampleLinks,
  adminToken,
  https,
}: RoutesParts): Router[] {
  const callers = new Callers(record, adminToken);
  const readers = new Readers(callers, rooms, limits);
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
    statementRoutes({ callers, rooms, limits, reading }),
    readingRoutes({ callers, limits, reading }),
    peopleRoutes({ callers, rooms, reading }),
    recordRoutes({ readers, record }),
    documentRoutes({ readers, record }),
    versionRoutes({ readers, record }),
    draftCheckRoutes({ readers }),
    rehearsalRoutes({ callers, rooms, rehearsals, sampleSetUp: () => loadSample().setUpAt(serverNow()) }),
    publishedRoutes({ readers, rooms, record }),
    ...operationsRoutes(callers, { operations, founder, gateway }),
  ];
}

/** Links, erasure, backups, readiness. */
function operationsRoutes(
  callers: Callers,
  { operations, founder, gateway }: Pick<RoutesParts, 'operations' | 'founder' | 'gateway'>,
): Router[] {
  const linksOf = (consultationId: string) => founder.linksOf(consultationId);
  return [
    linkRoutes({
      callers,
      replace: (change) => operations.replaceLink(change),
      relink: (revoked, next, stay) => relink(gateway.io, revoked, next, stay),
      linksOf,
    }),
    erasureRoutes({ callers, erase: (id, personId) => operations.erase(id, personId) }),
    backupRoutes({ callers, operations, linksOf }),
    readinessRoutes({ callers, readiness: (id) => operations.readiness(id), address: founder.baseUrl }),
    verifierRoutes(),
  ];
}
