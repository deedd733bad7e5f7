import type { KeptCommand } from './outbox.ts';

const waitingKey = (token: string) => `rostrum.waiting.${token}`;

/** What waits for the line is written down, so that a reload does not lose it. */
export function writeWaiting(token: string, waiting: KeptCommand[]) {
  if (waiting.length > 0) sessionStorage.setItem(waitingKey(token), JSON.stringify(waiting));
  else sessionStorage.removeItem(waitingKey(token));
}

export function readWaiting(token: string): KeptCommand[] {
  return JSON.parse(sessionStorage.getItem(waitingKey(token)) ?? '[]') as KeptCommand[];
}
