import type { ConsultationId, PersonId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Role } from '#shared/consultation/roles.ts';

/**
 * The record port: the one place where anything is kept. Its parts are record, vault, access, blobs and backups, and every driver has
 * all of them under one contract suite (contract.suite.ts). A driver stores bytes; it knows no rule of the floor.
 */
export interface RecordPort extends CommitLog, Access, Blobs, Backups {
  /** True while a commit would be durable; `readyz` asks it. */
  isWritable(): Promise<boolean>;
  /** Flushes and closes. Safe to call twice. */
  close(): Promise<void>;
}

/** An event as the core made it, before its vault fields are taken out. */
export interface PlainEvent {
  type: string;
  v: number;
  at: Instant;
  by: string;
  [field: string]: unknown;
}

/** One accepted command's worth of events. Several may be appended as one transaction (group commit). */
export interface NewCommit {
  /** This commit's version, exactly one above the commit before it. */
  version: number;
  at: Instant;
  /** `${sessionId}/${commandId}`: unique for ever within the consultation. */
  commandKey: string;
  /** SHA-256 of the canonical payload, so that another payload under a known id is refused. */
  payloadDigest: string;
  /** The acknowledged result (JSON), answered alike for ever. Never holds vault values. */
  result: unknown;
  events: PlainEvent[];
}

/** What an earlier accepted command was answered. */
export interface KnownCommand {
  version: number;
  payloadDigest: string;
  result: unknown;
}

/** A line of record.ndjson before the transport withholds what the caller may not read. */
export interface RecordLine {
  /** Counts events from 1. */
  n: number;
  version: number;
  index: number;
  at: Instant;
  type: string;
  v: number;
  /** 32 hex digits, makes the digest of a short body unguessable. */
  salt: string;
  /** The stored bytes: JSON of the event with `{ "commitment": H(salt + value) }` in place of every vault value. */
  body: string;
  /** Vault values by JSON pointer; null once erased. */
  open: Record<string, { salt: string; value: string } | null>;
  /** H(salt + body). */
  digest: string;
  /** H(hash(n-1) + digest); hash(0) = H(consultationId). */
  hash: string;
}

/** A commit as read back: vault values filled in, or null once erased. Upcasting is the reader's business (upcasters.ts). */
export interface StoredCommit {
  version: number;
  at: Instant;
  events: PlainEvent[];
}

export interface ConsultationRow {
  consultationId: ConsultationId;
  createdAt: Instant;
  /** Shell facts that are no part of the record: is it the sample, when did a person last touch it. */
  meta: Record<string, unknown>;
}

export interface CommitLog {
  createConsultation(row: ConsultationRow): Promise<void>;
  consultations(): Promise<ConsultationRow[]>;
  /** Adds to the meta, in the store's own turn, so that two changes at once both stand. @throws UnknownConsultation */
  patchMeta(consultationId: ConsultationId, change: Record<string, unknown>): Promise<void>;
  /** Takes the consultation with its record, vault, links, sessions and blobs out of the store. For rehearsals only. */
  removeConsultation(consultationId: ConsultationId): Promise<void>;
  /**
   * Appends commits in order, durable (fsynced) when the promise resolves. Appends that wait while one is under way, of any
   * consultation, share its successor's transaction. All of a call is stored or nothing: it rejects with `VersionConflict` if
   * a version is not the next, `DuplicateCommand`, `UnknownConsultation`, or TypeError for a commit without events or a vault
   * field that is not text.
   */
  append(consultationId: ConsultationId, commits: NewCommit[]): Promise<void>;
  /** Version 0 and hash(0) before the first commit. */
  head(consultationId: ConsultationId): Promise<{ version: number; n: number; hash: string }>;
  knownCommand(consultationId: ConsultationId, commandKey: string): Promise<KnownCommand | null>;
  /** Commits with version > since, oldest first. */
  read(consultationId: ConsultationId, since: number): AsyncIterable<StoredCommit>;
  /** Lines of the chain from event n = after + 1. */
  lines(consultationId: ConsultationId, after?: number): AsyncIterable<RecordLine>;
  /** Is this hash one of the chain's (hash(0) is), i.e. is that head still in the record? Walks the record. */
  hasHash(consultationId: ConsultationId, hash: string): Promise<boolean>;
  /**
   * Erases vault values: the value and its salt go, the chain still verifies, reads give null. Erasing twice is fine; a place
   * that the vault never held rejects and nothing is erased, so that a mistaken path cannot pass for a deletion.
   */
  erase(consultationId: ConsultationId, places: { n: number; path: string }[]): Promise<void>;
}

export interface LinkRow {
  linkId: string;
  consultationId: ConsultationId;
  role: Role;
  /** SHA-256 of the token; the token itself is derived from the server's secret and not stored. */
  tokenHash: string;
  createdAt: Instant;
  revokedAt: Instant | null;
}

export interface LinkChange {
  consultationId: ConsultationId;
  role: Role;
  at: Instant;
  /** Null: the role is left without a link. */
  next: LinkRow | null;
  /** Which sessions of the revoked links go on under the next one; the others end with their link. */
  stay: 'all' | readonly string[];
}

export interface SessionRow {
  sessionId: string;
  /** SHA-256 of the ticket. */
  ticketHash: string;
  linkId: string;
  consultationId: ConsultationId;
  role: Role;
  personId: PersonId;
  /** What the person said of themselves; personal data, so it lies here and enters the record only when they act. */
  profile: Record<string, unknown>;
  mode: string | null;
  createdAt: Instant;
}

export interface Access {
  addLinks(links: LinkRow[]): Promise<void>;
  linkByTokenHash(tokenHash: string): Promise<LinkRow | null>;
  links(consultationId: ConsultationId): Promise<LinkRow[]>;
  link(linkId: string): Promise<LinkRow | null>;
  revokeLink(linkId: string, at: Instant): Promise<void>;
  /** In one transaction: every live link of the role is revoked, the next one added, and the sessions that stay are moved to it. */
  replaceLinks(change: LinkChange): Promise<{ revoked: string[] }>;
  /** The next person ordinal of the consultation (1, 2, ...), each given once, also after a restart. */
  nextPersonOrdinal(consultationId: ConsultationId): Promise<number>;
  addSession(session: SessionRow): Promise<void>;
  sessionByTicketHash(ticketHash: string): Promise<SessionRow | null>;
  updateSession(sessionId: string, change: { profile?: Record<string, unknown>; mode?: string | null }): Promise<void>;
  /** Takes every session of a person out, profile and all; the other half of erasing them. Says how many. */
  eraseSessions(consultationId: ConsultationId, personId: PersonId): Promise<number>;
}

export interface BlobRow {
  blobId: string;
  consultationId: ConsultationId;
  mediaType: string;
  name: string;
  bytes: Uint8Array;
  createdAt: Instant;
}

export interface Blobs {
  putBlob(blob: BlobRow): Promise<void>;
  blob(consultationId: ConsultationId, blobId: string): Promise<BlobRow | null>;
}

/** The consultation itself, and the head that its record had at that moment. */
export interface KeptConsultation {
  consultationId: ConsultationId;
  createdAt: Instant;
  meta: Record<string, unknown>;
  /** The last person ordinal that was given. */
  lastPerson: number;
  head: { version: number; n: number; hash: string };
}

/** An event as it is stored: what follows from salt and body is not repeated. */
export interface KeptEvent {
  n: number;
  version: number;
  index: number;
  salt: string;
  body: string;
  hash: string;
  open: RecordLine['open'];
  /** What the commit's first event carries for it; null on the others. `command` is the known command's key, hashed, in hex. */
  commit: { at: Instant; command: string; payloadDigest: string; result: string | null } | null;
}

export type KeptBlob = Omit<BlobRow, 'bytes'> & { base64: string };

/** One thing that is kept of a consultation. The consultation comes first, then its events in order, then the rest. */
export type KeptRow =
  | { consultation: KeptConsultation }
  | { event: KeptEvent }
  | { link: LinkRow }
  | { session: SessionRow }
  | { blob: KeptBlob };

export interface Backups {
  /**
   * Everything that is kept of a consultation as it stood at one moment, row by row, while commits go on.
   * @throws UnknownConsultation
   */
  keptRows(consultationId: ConsultationId): AsyncIterable<KeptRow>;
  /**
   * Takes a consultation in as it was kept, all of it or nothing; durable when it resolves. The rows have been checked; they are read
   * again if the transaction has to be repeated. Rejects with ConsultationExists if it is there already.
   */
  takeIn(rows: () => Iterable<KeptRow>): Promise<void>;
}

/** An append to a consultation that was never created, or has been removed. */
export class UnknownConsultation extends Error {
  constructor(consultationId: ConsultationId) {
    super(`there is no consultation ${consultationId} in the record`);
    this.name = 'UnknownConsultation';
  }
}

/** A backup of a consultation that is there already. */
export class ConsultationExists extends Error {
  constructor(consultationId: ConsultationId) {
    super(`consultation ${consultationId} is there already`);
    this.name = 'ConsultationExists';
  }
}

/** The command key is in the record already; `knownCommand` has its answer. Nothing of the append is stored. */
export class DuplicateCommand extends Error {
  constructor(consultationId: ConsultationId) {
    super(`consultation ${consultationId}: a command of this append is in the record already`);
    this.name = 'DuplicateCommand';
  }
}

/** Somebody else appended first: the room drops its state and reloads. */
export class VersionConflict extends Error {
  constructor(consultationId: ConsultationId, expected: number, found: number) {
    super(`consultation ${consultationId}: version ${expected} was to be appended, the next is ${found}`);
    this.name = 'VersionConflict';
  }
}
