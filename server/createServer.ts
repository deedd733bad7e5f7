import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRateLimits } from '#server/access/rateLimits.ts';
import { loadAdminToken, loadSecret } from '#server/access/secret.ts';
import type { Config } from '#server/config.ts';
import { Founder } from '#server/founder.ts';
import { storeBytes } from '#server/ops/disk.ts';
import { createLog, type Logger } from '#server/ops/log.ts';
import { Metrics, serveMetrics } from '#server/ops/metrics.ts';
import { ModelDrafter } from '#server/languageModel/modelDrafter.ts';
import { Operations } from '#server/operations.ts';
import { startDraftingWithEncoder } from '#server/rapporteur/encoder/startEncoder.ts';
import { Rapporteur } from '#server/rapporteur/rapporteur.ts';
import { FileReading } from '#server/reading/fileReading.ts';
import type { RecordPort } from '#server/record/port.ts';
import { lockDataDir } from '#server/record/sqlite/dataDirLock.ts';
import { openSqliteRecord } from '#server/record/sqlite/sqliteRecord.ts';
import { Rehearsals } from '#server/rehearsals.ts';
import { Rooms } from '#server/rooms/rooms.ts';
import { Sample } from '#server/sample/sample.ts';
import { Erasures } from '#server/transport/erasures.ts';
import { Gateway } from '#server/transport/gateway.ts';
import { socketsByRole } from '#server/transport/sockets.ts';
import { createApp } from '#server/transport/http/app.ts';
import { Presence } from '#server/transport/presence.ts';
import { routesOf } from '#server/routes.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';

export interface RunningServer {
  url: string;
  adminToken: string;
  adminTokenIsNew: boolean;
  record: RecordPort;
  rooms: Rooms;
  rapporteur: Rapporteur;
  /** The language model that words what the rules draft; null without one. */
  languageModel: ModelDrafter | null;
  /** Who is connected. */
  presence: Presence;
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
  const admin = loadAdminToken(config.dataDir, config.adminToken);
  const furnished = await furnish(config, given);
  const { lock, log, http, metrics, record, rooms, rapporteur, founder, gateway, reading, limits, operations } =
    furnished;
  const { languageModel } = furnished;
  const drafters = [rapporteur, ...(languageModel ? [languageModel] : [])];
  const house = { record, rooms, rapporteur, founder, log };
  const url = () => addressOf(http, config.host);
  const presence = new Presence(gateway);
  const rehearsals = new Rehearsals({ ...house, presence, url });
  const sample = sampleOf(house, rehearsals);
  const sampleLinks = async () => (config.demo ? founder.withLinks(await sample.current()) : null);
  let stopping = false;
  const https = config.publicUrl?.startsWith('https:') ?? false;
  const parts = { record, rooms, limits, founder, gateway, reading, rehearsals, operations };
  const routes = routesOf({ ...parts, sampleLinks, adminToken: admin.token, https });
  const ready = async () => !stopping && (await record.isWritable());
  const app = createApp({ routes, clientDir, ready, log, metrics, https });
  http.on('request', app);
  gateway.attachTo(http);
  for (const part of [gateway, ...drafters, ...(metrics ? [metrics] : [])])
    rooms.onCommit((commit) => part.follow(commit));
  await rooms.start();
  const asked = config.metrics && metrics ? [await serveMetrics(metrics, config.metrics)] : [];
  await listen(http, config);
  if (config.demo) await sample.start();
  await rehearsals.start();
  for (const { consultationId } of await record.consultations())
    for (const drafter of drafters) await drafter.sweep(consultationId);
  const close = async () => {
    if (stopping) return;
    stopping = true;
    await stop(log, [
      rehearsals,
      gateway,
      { close: () => closed(http) },
      reading,
      ...drafters,
      rooms,
      record,
      ...asked,
    ]);
    lock?.release();
  };
  const told = { url: url(), adminToken: admin.token, adminTokenIsNew: admin.isNew };
  return { ...told, record, rooms, rapporteur, languageModel, presence, sampleLinks, close };
}

/** The sample's people sit on seats as anybody's, so that their cast can go on as them. */
function sampleOf(
  { founder, ...house }: { record: RecordPort; rooms: Rooms; rapporteur: Rapporteur; founder: Founder; log: Logger },
  rehearsals: Rehearsals,
): Sample {
  return new Sample({
    ...house,
    makeLinks: (id) => founder.makeLinks(id),
    openSeat: (id, profile) => founder.openSeat(id, profile),
    cast: (id, cast) => rehearsals.cast(id, cast),
  });
}

/** The parts that stand on the record alone. */
async function furnish(config: Config, given: RecordPort | undefined) {
  const { dataDir, publicUrl } = config;
  const log = createLog(config.logLevel);
  const lock = given ? null : lockDataDir(dataDir);
  const metrics = config.metrics ? new Metrics() : null;
  const record = await openRecord(dataDir, given, metrics);
  const http = createHttpServer();
  const rooms = new Rooms(record, log);
  const drafting = config.encoder ? startDraftingWithEncoder(log) : undefined;
  const rapporteur = new Rapporteur((consultationId) => rooms.get(consultationId), log, drafting);
  const languageModel = config.model
    ? new ModelDrafter((consultationId) => rooms.get(consultationId), log, config.model, metrics?.model ?? null)
    : null;
  const limits = createRateLimits({ off: !config.limits });
  const secret = loadSecret(dataDir);
  const founder = new Founder(record, rooms, secret, () => publicUrl ?? addressOf(http, config.host));
  const reading = new FileReading();
  const erasures = new Erasures(record);
  const gateway = new Gateway({ rooms, record, limits, log, erasures, metrics, publicUrl });
  const operations = new Operations({ record, rooms, rapporteur, gateway, erasures, secret, dataDir, log });
  metrics?.read({
    socketsByRole: () => socketsByRole(gateway.io),
    rooms: () => rooms.size,
    storeBytes: () => storeBytes(dataDir),
  });
  return {
    lock,
    log,
    http,
    metrics,
    record,
    rooms,
    rapporteur,
    languageModel,
    founder,
    gateway,
    reading,
    limits,
    operations,
  };
}

/** The store, and with metrics how long it takes. */
async function openRecord(
  dataDir: string,
  given: RecordPort | undefined,
  metrics: Metrics | null,
): Promise<RecordPort> {
  const onTransaction = (writes: number) => metrics?.transaction(writes);
  const record = given ?? (await openSqliteRecord({ dataDir, vaultPathsOf, onTransaction }));
  if (!metrics) return record;
  const append: RecordPort['append'] = async (consultationId, commits) => {
    const started = performance.now();
    await record.append(consultationId, commits);
    metrics.append(performance.now() - started);
  };
  return { ...record, append };
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
