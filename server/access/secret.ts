import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#server/record/chain.ts';

const SECRET_BYTES = 32;

/**
 * The server's secret, from which the tokens of all links follow: made at the first start, then always the same.
 * @throws Error if the file does not hold a secret; the message says what to do.
 */
export function loadSecret(dataDir: string): Buffer {
  const path = join(dataDir, 'secret');
  const secret = Buffer.from(keptIn(path) ?? keep(path, randomBytes(SECRET_BYTES).toString('hex')), 'hex');
  if (secret.length !== SECRET_BYTES) {
    throw new Error(
      `${path} does not hold 64 hex digits. Put it back from a backup; if it is lost, remove it and make new links.`,
    );
  }
  return secret;
}

/** The admin token: from the environment, else made at the first start and kept. `isNew` says to print it, once. */
export function loadAdminToken(dataDir: string, fromEnvironment?: string): { token: string; isNew: boolean } {
  if (fromEnvironment) return { token: fromEnvironment, isNew: false };
  const path = join(dataDir, 'admin-token');
  const kept = keptIn(path);
  if (kept) return { token: kept, isNew: false };
  return { token: keep(path, randomToken()), isNew: true };
}

/** 256 random bits that can stand in a URL or a cookie. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The token of a link. It is derived, so nobody who reads the store can enter with what is in it. */
export function tokenOf(secret: Buffer, linkId: string): string {
  return createHmac('sha256', secret).update(linkId).digest('base64url');
}

/** Whether two secrets are equal, in a time that does not tell where they differ. */
export function isSameSecret(given: string, kept: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(kept)));
}

function keptIn(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

/** Writes aside and renames, so that a start that is killed leaves the whole file or none. Only the owner may read it. */
function keep(path: string, text: string): string {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  const aside = `${path}.new`;
  const file = openSync(aside, 'w', 0o600);
  writeSync(file, `${text}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(aside, path);
  return text;
}
