import type { ConsultationId } from '../basics/ids.ts';
import type { Instant } from '../basics/time.ts';
import type { ClientCommand } from '../consultation/commands.ts';
import type { ConsultationEvent } from '../consultation/events.ts';
import type { RefusalCode } from '../consultation/refusals.ts';

/** The record's wire has three messages for ever: command, events, resync; `clock` stands beside them. */
export interface CommandEnvelope {
  /** Unique per session. An accepted one is answered alike for ever. */
  commandId: string;
  consultationId: ConsultationId;
  command: ClientCommand;
}

export type CommandAck =
  | { ok: true; version: number; result?: Record<string, unknown> }
  | { ok: false; refusal: RefusalCode; message: string };

/** One commit as one audience sees it. `after` is the last version that this audience was sent. */
export interface EventsFrame {
  consultationId: ConsultationId;
  after: number;
  version: number;
  events: ConsultationEvent[];
}

export interface ResyncRequest {
  consultationId: ConsultationId;
  since: number | null;
  as?: 'view' | 'state' | undefined;
  part?: 'draft' | undefined;
}

export type ResyncAck =
  | { version: number; snapshot: unknown }
  | { version: number; events: (ConsultationEvent & { version: number })[] }
  | { ok: false; refusal: RefusalCode; message: string };

export interface ClockAck {
  /** The consultation's time. */
  now: Instant;
  /** How fast it runs: 1 real, 0 stepped. */
  rate: number;
}

export interface ClientToServer {
  command: (envelope: CommandEnvelope, ack: (answer: CommandAck) => void) => void;
  resync: (request: ResyncRequest, ack: (answer: ResyncAck) => void) => void;
  clock: (nothing: Record<string, never>, ack: (answer: ClockAck) => void) => void;
}

export interface ServerToClient {
  events: (frame: EventsFrame) => void;
  /** There is nothing more to come: a rehearsal was wiped. The line is closed next; `message` is a sentence for a person. */
  over: (farewell: { consultationId: ConsultationId; message: string }) => void;
}

/** What a client does with a frame: apply it if it follows its cursor, ignore an old one, else ask to resync. */
export function followUp(cursor: number, frame: Pick<EventsFrame, 'after' | 'version'>): 'apply' | 'ignore' | 'resync' {
  if (frame.version <= cursor) return 'ignore';
  return frame.after === cursor ? 'apply' : 'resync';
}
