import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended } from '../child.ts';
import { pinned } from '../pinned.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const START_MS = 60_000;
const ADMIN_TOKEN = 'admin-token-of-the-bench';

/** The server under test: the real one in a process of its own, with its real store, without rate limits. Stop it in any case. */
export class Subject {
  url = '';
  #child: ChildProcess | undefined;

  private constructor(private readonly dataDir: string) {}

  static async start(): Promise<Subject> {
    const subject = new Subject(await mkdtemp(join(tmpdir(), 'rostrum-bench-')));
    await subject.#up();
    return subject;
  }

  get pid(): number {
    return this.#child!.pid!;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  readonly adminToken = ADMIN_TOKEN;

  /** SIGKILL and a new start on the same store; resolves with how long the start took, in milliseconds. */
  async killAndRestart(): Promise<number> {
    await ended(this.#child!, 'SIGKILL');
    const start = performance.now();
    await this.#up();
    return performance.now() - start;
  }

  async stop(): Promise<void> {
    await ended(this.#child!, 'SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #up(): Promise<void> {
    const [command, ...args] = pinned('server', [
      process.execPath,
      ...nodeArguments(),
      '--import',
      'tsx',
      'server/main.ts',
    ]);
    this.#child = spawn(command!, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...environment, DATA_DIR: this.dataDir, ROSTRUM_ADMIN_TOKEN: ADMIN_TOKEN },
    });
    this.url = await addressOf(this.#child);
  }
}

/** For a profile of the server under test: ROSTRUM_BENCH_NODE_ARGS="--cpu-prof --cpu-prof-dir=/tmp/profile". */
function nodeArguments(): string[] {
  return (process.env['ROSTRUM_BENCH_NODE_ARGS'] ?? '').split(' ').filter(Boolean);
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
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error('the server did not come up within a minute')), START_MS);
    child.once('exit', (code, signal) => reject(new Error(`the server ended at once (${signal ?? code})`)));
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, url] = /Rostrum runs on (http\S+)/.exec(said) ?? [];
      if (!url) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}
