import type { Line } from '#client/connection/line.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { CommandAck } from '#shared/wire/envelope.ts';
import { notify, useRostrum } from './rostrum.ts';

/** The page's one connection; it is no data, so it lies beside the store. */
let line: Line | null = null;

export function attachLine(next: Line | null): void {
  line?.close();
  line = next;
}

/** Sends a command. A refusal is shown to the person, unless the caller says that it will do so itself. */
export async function submit(command: ClientCommand, { quiet = false } = {}): Promise<CommandAck> {
  const ack: CommandAck = line ? await line.submit(command) : { ok: false, refusal: 'notRecorded', message: '' };
  if (!ack.ok && !quiet) notify(noticeOf(ack));
  return ack;
}

/** Commands that were given up because the line is lost get their own sentence. */
export function noticeOf(ack: Extract<CommandAck, { ok: false }>) {
  const isLineLost = ack.refusal === 'notRecorded' && ack.message === '';
  return isLineLost ? { textKey: 'common:line.notSent' } : { refusal: ack };
}

/** The consultation's time, on the server's clock. */
export function serverNow(): number {
  return line?.now() ?? Date.now();
}

/** Milliseconds since the server was last heard. */
export function silenceMs(): number {
  return line?.silenceMs() ?? 0;
}

/** How long the line takes there and back, in milliseconds; null while it is lost. */
export function roundTripMs(): Promise<number | null> {
  return line?.roundTripMs() ?? Promise.resolve(null);
}

/** Does a command of this type wait for the line? */
export function useIsWaitingToSend(type: ClientCommand['type']): boolean {
  return useRostrum((state) => state.waiting.some((command) => command.type === type));
}
