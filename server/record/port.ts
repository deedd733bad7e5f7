import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Access } from './accessPort.ts';
import type { Backups } from './backupsPort.ts';
import type { Blobs } from './blobsPort.ts';

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
