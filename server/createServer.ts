import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRateLimits } from '#server/access/rateLimits.ts';
import { loadAdminToken, loadSecret } from '#server/access/secret.ts';
import type { Config } from '#server/config.ts';
import { Founder } from '#server/founder.ts';
import { createLog, type Logger } from '#server/ops/log.ts';
import { Rapporteur } from '#server/rapporteur/rapporteur.ts';
import type { RecordPort } from '#server/record/port.ts';
import { lockDataDir } from '#server/record/sqlite/dataDirLock.ts';
import { openSqliteRecord } from '#server/record/sqlite/sqliteRecord.ts';
import { Rooms } from '#server/rooms/rooms.ts';
import { Sample } from '#server/sample/sample.ts';
import { Gateway } from '#server/transport/gateway.ts';
import { createApp } from '#server/transport/http/app.ts';
import { routesOf } from '#server/routes.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';

export interface RunningServer {
  url: string;
  adminToken: string;
  adminTokenIsNew: boolean;
  record: RecordPort;
  rooms: Rooms;
  rapporteur: Rapporteur;
  /** The sample consultation and its links; null without it. */
  sampleLinks: () => Promise<{ consultationId: string; links: Record<string, string> } | null>;
  /** Stops taking commands, finishes what waits, closes everything. Safe to call twice. */
  close: () => Promise<void>;
}

const clientDir = fileURLToPath(new URL('../dist/client', import.meta.url));

/**
 * The composition root: puts the rooms of the house together and starts them. Used by main and by every server test.
 * @param given another driver than the embedded store, for tests
 */
export async function createServer(config: Config, given?: RecordPort): Promise<RunningServer> {
  const log = createLog(config.logLevel);
  const lock = given ? null : lockDataDir(config.dataDir);
  const record = given ?? (await openSqliteRecord({ dataDir: config.dataDir, vaultPathsOf }));
  const admin = loadAdminToken(config.dataDir, config.adminToken);
  const http = createHttpServer();
  const rooms = new Rooms(record, log);
  const rapporteur = new Rapporteur((consultationId) => rooms.get(consultationId), log);
  const limits = createRateLimits({ off: !config.limits });
  const baseUrl = () => config.publicUrl ?? addressOf(http, config.host);
  const founder = new Founder(record, rooms, loadSecret(config.dataDir), baseUrl);
  const sample = new Sample({ record, rooms, rapporteur, log, makeLinks: (id) => founder.makeLinks(id) });
  const sampleLinks = async () => (config.demo ? founder.withLinks(await sample.current()) : null);
  const gateway = new Gateway({ rooms, record, limits, log, publicUrl: config.publicUrl });
  let stopping = false;
  const https = config.publicUrl?.startsWith('https:') ?? false;
  const routes = routesOf({ record, rooms, limits, founder, gateway, sampleLinks, adminToken: admin.token, https });
  const ready = async () => !stopping && (await record.isWritable());
  const app = createApp({ routes, clientDir, ready, log, https });
  http.on('request', app);
  gateway.attachTo(http);
  rooms.onCommit((commit) => gateway.follow(commit));
  rooms.onCommit((commit) => rapporteur.follow(commit));
  await rooms.start();
  await listen(http, config);
  if (config.demo) await sample.start();
  for (const { consultationId } of await record.consultations()) await rapporteur.sweep(consultationId);
  const close = async () => {
    if (stopping) return;
    stopping = true;
    await stop(log, [gateway, { close: () => closed(http) }, rapporteur, rooms, record]);
    lock?.release();
  };
  const { token: adminToken, isNew: adminTokenIsNew } = admin;
  return {
    url: addressOf(http, config.host),
    adminToken,
    adminTokenIsNew,
    record,
    rooms,
    rapporteur,
    sampleLinks,
    close,
  };
}

/** The backlog is long because a whole hall may come back at once after a restart. */
function listen(http: HttpServer, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ host, port, backlog: 4096 }, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function addressOf(http: HttpServer, host: string): string {
  const { port } = http.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function closed(http: HttpServer): Promise<void> {
  return new Promise((done) => {
    http.close(() => done());
    http.closeAllConnections();
  });
}

/** Stops the parts in order; none holds the others up for longer than two seconds. */
async function stop(log: Logger, parts: { close: () => Promise<unknown> }[]): Promise<void> {
  for (const part of parts) {
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, 2_000, 'late').unref());
    const outcome = await Promise.race([
      part.close().catch((error: unknown) => log.warn({ err: error }, 'stop')),
      late,
    ]);
    if (outcome === 'late') log.warn({ part: part.constructor.name }, 'stop took too long');
  }
}
