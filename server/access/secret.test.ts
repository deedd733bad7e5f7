import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isSameSecret, loadAdminToken, loadSecret, tokenOf } from './secret.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'rostrum-secret-')), 'data');
});
afterEach(() => rmSync(join(dataDir, '..'), { recursive: true }));

it('AC1 the secret is made at the first start, kept, and only its owner may read it', () => {
  const secret = loadSecret(dataDir);
  expect(secret).toHaveLength(32);
  expect(loadSecret(dataDir)).toEqual(secret);
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(['secret']);
  expect(loadSecret(join(dataDir, 'other'))).not.toEqual(secret);
});

it('AC1 a secret that was cut short is refused with what to do', () => {
  loadSecret(dataDir);
  truncateSync(join(dataDir, 'secret'), 10);
  expect(() => loadSecret(dataDir)).toThrow('backup');
});

it('AC2 the admin token is the one of the environment, else made once, kept, and told as new that once', () => {
  expect(loadAdminToken(dataDir, 'given')).toEqual({ token: 'given', isNew: false });
  const made = loadAdminToken(dataDir);
  expect(made).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) as string, isNew: true });
  expect(loadAdminToken(dataDir, '')).toEqual({ token: made.token, isNew: false });
  expect(statSync(join(dataDir, 'admin-token')).mode & 0o777).toBe(0o600);
});

it('AC2 secrets are compared whole', () => {
  expect(isSameSecret('given', 'given')).toBe(true);
  for (const wrong of ['', 'give', 'given ', 'Given']) expect(isSameSecret(wrong, 'given')).toBe(false);
});

it('AC3 the token of a link follows from the secret and the link alone', () => {
  const secret = Buffer.alloc(32, 1);
  expect(tokenOf(secret, 'l1')).toBe(tokenOf(Buffer.alloc(32, 1), 'l1'));
  expect(tokenOf(secret, 'l1')).not.toBe(tokenOf(secret, 'l2'));
  expect(tokenOf(secret, 'l1')).not.toBe(tokenOf(Buffer.alloc(32, 2), 'l1'));
  expect(tokenOf(secret, 'l1')).toMatch(/^[\w-]{43}$/);
});
