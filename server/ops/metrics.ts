import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DraftTimes, type Commit } from './draftTimes.ts';
import { ModelMetrics } from './modelMetrics.ts';

/** What is read when somebody asks, instead of being counted all the time. */
export interface Readings {
  socketsByRole: () => Map<string, number>;
  rooms: () => number;
  storeBytes: () => number;
}

const FAST = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const SLOW = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60];
const SIZES = [1, 2, 5, 10, 20, 50, 100, 256];

/** What the server counts of itself, for Prometheus. No label comes from what people send: only names that stand in our code. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = this.#counter('http_requests_total', 'HTTP requests', ['method', 'route', 'status']);
  readonly #requestTime = this.#histogram('http_request_seconds', 'Time to the answer', FAST, ['route']);
  readonly #commands = this.#counter('commands_total', 'Commands by socket, by outcome', ['type', 'outcome']);
  readonly #commits = this.#counter('commits_total', 'Commits, by who caused them', ['by']);
  readonly #appendTime = this.#histogram('commit_seconds', 'From append to durable', FAST);
  readonly #transactionSize = this.#histogram('transaction_writes', 'Writes that shared a transaction', SIZES);
  readonly #frames = this.#counter('frames_total', 'Frames sent, one per socket', ['audience']);
  readonly #frameBytes = this.#counter('frame_bytes_total', 'Bytes of those frames', ['audience']);
  readonly #draftTime = this.#histogram('draft_update_seconds', 'From the end of an intervention to its draft', SLOW);
  readonly #alarms = this.#counter('alarms_total', 'Deadlines that rang');
  readonly #resyncs = this.#counter('resyncs_total', 'Resyncs that were answered');
  /** Of the language model, where there is one. */
  readonly model = new ModelMetrics(this.registry);
  readonly #drafts = new DraftTimes((seconds) => this.#draftTime.observe(seconds));

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Where the gauges look when they are asked. */
  read(readings: Readings): void {
    const sockets = new Gauge({
      name: 'rostrum_sockets',
      help: 'Open sockets',
      labelNames: ['role'],
      registers: [this.registry],
      collect: () => {
        sockets.reset();
        for (const [role, count] of readings.socketsByRole()) sockets.set({ role }, count);
      },
    });
    this.#gauge('rooms', 'Consultations in memory', readings.rooms);
    this.#gauge('store_bytes', 'Bytes of the record on the disk', readings.storeBytes);
  }

  /** `route` is the route's pattern, never the path that was asked for. */
  request(method: string, route: string, status: number, ms: number): void {
    this.#requests.inc({ method, route, status: String(status) });
    this.#requestTime.observe({ route }, ms / 1000);
  }

  command(type: string, outcome: string): void {
    this.#commands.inc({ type, outcome });
  }

  append(ms: number): void {
    this.#appendTime.observe(ms / 1000);
  }

  transaction(writes: number): void {
    this.#transactionSize.observe(writes);
  }

  /** One frame for many sockets. */
  frame(audience: string, sockets: number, bytes: number): void {
    this.#frames.inc({ audience }, sockets);
    this.#frameBytes.inc({ audience }, sockets * bytes);
  }

  resync(): void {
    this.#resyncs.inc();
  }

  /** To be told of every commit. */
  follow(commit: Commit): void {
    const by = commit.events[0]?.by ?? '';
    this.#commits.inc({ by: by === 'alarm' || by === 'machine' || by === 'setUp' ? by : 'person' });
    if (by === 'alarm') this.#alarms.inc();
    this.#drafts.follow(commit, performance.now());
  }

  #counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name: `rostrum_${name}`, help, labelNames, registers: [this.registry] });
  }

  #histogram(name: string, help: string, buckets: number[], labelNames: string[] = []): Histogram {
    return new Histogram({ name: `rostrum_${name}`, help, buckets, labelNames, registers: [this.registry] });
  }

  #gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({
      name: `rostrum_${name}`,
      help,
      registers: [this.registry],
      collect: () => gauge.set(read()),
    });
  }
}

/** Answers GET /metrics on an address of its own, so that no proxy shows it to the world by mistake. */
export function serveMetrics(
  { registry }: Metrics,
  { host, port }: { host: string; port: number },
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics')
      return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`METRICS_PORT ${port} cannot be served: ${cause.message}`, { cause })),
    );
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve({ url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close });
    });
  });
}
