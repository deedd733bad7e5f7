import { hash, randomFillSync } from 'node:crypto';

/**
 * The record's chain: hash(0) = H(consultationId), digest(n) = H(salt + body), hash(n) = H(hash(n-1) + digest(n)),
 * where H is SHA-256 in lower-case hex over UTF-8 and + joins strings. Fixed for outside verifiers in docs/PROTOCOL.md.
 */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** 32 hex digits: enough that nobody can guess what a short name or body was from its digest. */
export function newSalt(): string {
  if (next === POOL.length) next = 0;
  if (next === 0) randomFillSync(POOL);
  return POOL.toString('hex', next, (next += SALT_BYTES));
}

const SALT_BYTES = 16;
/** Randomness is drawn for many salts at once: asking for 16 bytes at a time costs more than the rest of an append. */
const POOL = Buffer.alloc(256 * SALT_BYTES);
let next = 0;

/** The hash that stands before the first event. */
export function genesisOf(consultationId: string): string {
  return sha256(consultationId);
}

export function digestOf(salt: string, body: string): string {
  return sha256(salt + body);
}

export function hashOf(previousHash: string, digest: string): string {
  return sha256(previousHash + digest);
}

/** What stands in an event for a value that lies in the vault. */
export function commitmentOf(salt: string, value: string): string {
  return sha256(salt + value);
}
