import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const PROCESSOR = { server: '0', clients: '1' };

let known: boolean | undefined;

/** Whether servers and clients have a processor each: it takes two, and taskset. */
export function canPin(): boolean {
  known ??= availableParallelism() >= 2 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;
  return known;
}

/** The command on its side's processor, or as it is where that cannot be. */
export function pinned(side: keyof typeof PROCESSOR, command: string[]): string[] {
  return canPin() ? ['taskset', '-c', PROCESSOR[side], ...command] : command;
}
