import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ADMIN, afterwards } from './testServer.ts';

export interface ChildServer {
  url: string;
  process: ChildProcess;
  /** Sends the signal; resolves with how the process ended. */
  end: (signal: NodeJS.Signals) => Promise<{ code: number | null; signal: string | null }>;
}

/** A server in a process of its own, as `npm start` runs it, on a free port. */
export async function startChild(dataDir: string, env: Record<string, string> = {}): Promise<ChildServer> {
  const { printed, child, ended } = spawnServer(dataDir, env);
  const url = await Promise.race([
    new Promise<string>((resolve) => printed((line) => line.startsWith('Rostrum runs on ') && resolve(line.slice(16)))),
    ended.then(({ code }) => {
      throw new Error(`the server ended by itself with ${code}`);
    }),
  ]);
  return { url, process: child, end: (signal) => (child.kill(signal), ended) };
}

/** What a server says that does not start. */
export async function failedStart(
  dataDir: string,
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const { said, ended } = spawnServer(dataDir, env);
  const { code } = await ended;
  return { code, said: said() };
}

function spawnServer(dataDir: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      ROSTRUM_ADMIN_TOKEN: ADMIN,
      ROSTRUM_DEMO: '0',
      ROSTRUM_LIMITS: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const lines = createInterface(child.stdout);
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  afterwards(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, ended, said: () => errors, printed: (each: (line: string) => void) => void lines.on('line', each) };
}
