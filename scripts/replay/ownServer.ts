import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReplayError } from './options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
const STOP_MS = 8_000;

export interface OwnServer {
  url: string;
  adminToken: string;
  stop: () => Promise<void>;
}

/**
 * Starts a server of our own as a child process: a free port, a temporary store, no sample, no limits.
 * @throws ReplayError with what the server said, if it does not come up
 */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-replay-'));
  const adminToken = randomBytes(24).toString('base64url');
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, DATA_DIR: dataDir, ROSTRUM_ADMIN_TOKEN: adminToken },
  });
  const stop = async () => {
    await stopped(child);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { url: await address(child), adminToken, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const environment = {
  HOST: '127.0.0.1',
  PORT: '0',
  ROSTRUM_DEMO: '0',
  ROSTRUM_LIMITS: 'off',
  PUBLIC_URL: '',
  REDIS_URL: '',
  METRICS_PORT: '',
  NO_COLOR: '1',
};

/** The server says where it runs on its first line. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [said, complained] = ['', ''];
    const fail = (why: string) =>
      reject(new ReplayError(`The replay's own server ${why}.\n${complained || said}`.trim()));
    const late = setTimeout(() => fail('did not come up within a minute'), START_MS);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', (code) => fail(`stopped at once (code ${code})`));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complained = `${complained}${text}`.slice(-4000);
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4000);
      const [, url] = /Rostrum runs on (http\S+)/.exec(said) ?? [];
      if (!url) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(patience);
}
