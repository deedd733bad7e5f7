import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { readConfig, type Config } from '#server/config.ts';
import { createServer, type RunningServer } from '#server/createServer.ts';
import type { RecordPort } from '#server/record/port.ts';

export const ADMIN = 'admin-token-of-the-tests';

const left: (() => void | Promise<void>)[] = [];

/** Undone after the test, the last first. */
export function afterwards(undo: () => void | Promise<void>): void {
  left.push(undo);
}

afterEach(async () => {
  for (const undo of left.splice(0).reverse()) await undo();
});

/** A data directory that goes with the test. */
export function newDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-test-'));
  afterwards(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

export interface ServerOptions {
  dataDir?: string;
  record?: RecordPort;
  env?: Record<string, string>;
}

/** One server for all tests of a file, which meet in consultations of their own. */
export function sharedServer(): { readonly url: string; readonly rapporteur: RunningServer['rapporteur'] } {
  let server: RunningServer;
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-test-'));
  beforeAll(async () => {
    server = await createServer(configOf(dataDir));
  });
  afterAll(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    get url() {
      return server.url;
    },
    get rapporteur() {
      return server.rapporteur;
    },
  };
}

/** A server of its own on a free port, from the same environment that `npm start` reads; closed after the test. */
export async function startServer({
  dataDir = newDataDir(),
  record,
  env = {},
}: ServerOptions = {}): Promise<RunningServer> {
  const server = await createServer(configOf(dataDir, env), record);
  afterwards(() => server.close());
  return server;
}

function configOf(dataDir: string, env: Record<string, string> = {}): Config {
  return readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    ROSTRUM_ADMIN_TOKEN: ADMIN,
    ROSTRUM_DEMO: '0',
    ROSTRUM_LIMITS: 'off',
    LOG_LEVEL: 'silent',
    ...env,
  });
}
