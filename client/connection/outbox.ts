import type { ClientCommand, CommandType } from '#shared/consultation/commands.ts';
import type { CommandAck } from '#shared/wire/envelope.ts';

export interface KeptCommand {
  commandId: string;
  command: ClientCommand;
}

export interface OutboxPort {
  /** Sends once and rejects when no answer comes in time. */
  send(kept: KeptCommand): Promise<CommandAck>;
  isLive(): boolean;
  newId(): string;
  /** What waits, to be written down so that a reload does not lose it. */
  onWaiting(waiting: KeptCommand[]): void;
  /** Answers to commands of an earlier page, which no caller awaits any more. */
  onOrphan(ack: CommandAck, command: ClientCommand): void;
  pause(ms: number): Promise<void>;
}

export interface Outbox {
  submit(command: ClientCommand): Promise<CommandAck>;
  /** The line is back: send what waits, in the order of asking. */
  drain(): Promise<void>;
}

/** Commands that stay meaningful when the line comes back minutes later, or are refused in words by then. The others act on what was seen and are not kept. */
const KEPT: ReadonlySet<CommandType> = new Set([
  'RequestFloor',
  'RequestRightOfReply',
  'ConfirmReady',
  'WithdrawRequest',
  'EndIntervention',
  'RecordWords',
]);
const TRIES = 3;

export const unanswered: CommandAck = { ok: false, refusal: 'notRecorded', message: '' };

export function createOutbox(port: OutboxPort, earlier: KeptCommand[] = []): Outbox {
  const waiting = [...earlier];
  const answers = new Map<string, (ack: CommandAck) => void>();
  let isDraining = false;

  const settle = (kept: KeptCommand, ack: CommandAck) => {
    waiting.splice(waiting.indexOf(kept), 1);
    port.onWaiting([...waiting]);
    const answer = answers.get(kept.commandId);
    answers.delete(kept.commandId);
    if (answer) answer(ack);
    else port.onOrphan(ack, kept.command);
  };

  const drain = async () => {
    if (isDraining) return;
    isDraining = true;
    for (let next = waiting[0]; next && port.isLive(); next = waiting[0]) {
      const ack = await port.send(next).catch(() => null);
      if (ack && (ack.ok || ack.refusal !== 'tooMany')) settle(next, ack);
      else await port.pause(1000);
    }
    isDraining = false;
  };

  const submit = async (command: ClientCommand): Promise<CommandAck> => {
    const kept = { commandId: port.newId(), command };
    if (!KEPT.has(command.type)) return sendNow(port, kept);
    const answer = new Promise<CommandAck>((resolve) => answers.set(kept.commandId, resolve));
    waiting.push(kept);
    port.onWaiting([...waiting]);
    void drain();
    return answer;
  };

  return { submit, drain };
}

/** A resend keeps the command's id, so the server has the effect once however often it hears it. */
async function sendNow(port: OutboxPort, kept: KeptCommand): Promise<CommandAck> {
  for (let tries = 0; tries < TRIES && port.isLive(); tries += 1) {
    const ack = await port.send(kept).catch(() => null);
    if (ack) return ack;
  }
  return unanswered;
}
