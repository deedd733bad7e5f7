import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Calls } from './childCalls.ts';
import { pinned } from './pinned.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A helper process of the bench that answers questions. */
export interface Child {
  pid: number;
  ask: Calls['ask'];
  stop: () => Promise<void>;
}

/**
 * Starts a script of the bench in a process of its own.
 * @param script from the root of the repository
 * @param side which half of the machine it is for (pinned.ts)
 */
export function startChild(script: string, side: 'server' | 'clients'): Child {
  const [command, ...args] = pinned(side, [process.execPath, '--import', 'tsx', script]);
  const child = spawn(command!, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const calls = new Calls(child as unknown as ConstructorParameters<typeof Calls>[0]);
  child.once('exit', (code, signal) => calls.end(`${script} ended (${signal ?? code})`));
  return { pid: child.pid!, ask: (what, input) => calls.ask(what, input), stop: () => ended(child, 'SIGTERM') };
}

/** Sends the signal and waits for the end. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 8_000);
  return gone.finally(() => clearTimeout(patience));
}
