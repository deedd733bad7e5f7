import type { Kind } from './connection.ts';

/** Who connects. */
export interface ConnectPlan {
  port: number;
  kind: Kind;
  /** One per client; a plain listener has an empty one. */
  tickets: string[];
  /** So many at once are on their way in. */
  inFlight: number;
  /** What each asks for once it is in; it has arrived when the answer is there. */
  resync?: { consultationId: string; since: number | null; as?: 'view' | 'state' };
  /** A plain listener has arrived when it has received this many bytes. */
  untilBytes?: number;
  /** One more client, uncounted, that sends the commands. */
  speaker?: string;
}

export interface Connected {
  arrived: number;
  failed: number;
  /** What the first that failed was told. */
  why: string | null;
  /** From the first connect to the last arrival. */
  ms: number;
  /** The lowest version among the answers; NaN where none was asked for. */
  lowestVersion: number;
  /** Bytes of one answer. */
  answerBytes: number;
}

export interface CommandPlan {
  consultationId: string;
  commands: object[];
  /** 0: each after the answer to the one before. */
  everyMs: number;
}

/** A command that was accepted; times on the machine's monotonic clock. */
export interface Issued {
  sentAt: number;
  answeredAt: number;
  version: number;
}

export interface Counts {
  connected: number;
  /** Lines that ended by themselves. */
  lost: number;
  /** Text frames of any kind, also Socket.IO's own. */
  received: number;
  /** Events frames, and their bytes with headers. */
  frames: number;
  bytes: number;
  /** The fewest and the most frames that one client received. */
  fewest: number;
  most: number;
  disorder: number;
}
