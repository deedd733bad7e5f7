import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#server/config.ts';
import { createServer } from '#server/createServer.ts';
import { RehearseError, type Options } from './options.ts';

/** A rehearsal under way. */
export interface Rehearsal {
  id: string;
  links: Record<string, string>;
  /** Wipes it, and stops the server if that is its own. Safe to call twice. */
  end: () => Promise<void>;
}

interface Host {
  url: string;
  adminToken: string;
  close: () => Promise<void>;
}

/**
 * Starts a rehearsal on a running server or on one of its own with a temporary store.
 * @throws RehearseError with what the server or the file says
 */
export async function rehearse(options: Options): Promise<Rehearsal> {
  const setUp = options.setUpFile === undefined ? undefined : await readSetUp(options.setUpFile);
  const host = options.url === undefined ? await ownServer(options.port) : remote(options);
  try {
    const { chair, rate } = options;
    const { id, links } = await ask<Rehearsal>(host, 'POST', '/api/rehearsals', {
      chair,
      rate,
      ...(setUp !== undefined && { setUp }),
    });
    let ending: Promise<void> | null = null;
    const end = async () => {
      await ask(host, 'DELETE', `/api/rehearsals/${id}`).finally(() => host.close());
    };
    return { id, links, end: () => (ending ??= end()) };
  } catch (error) {
    await host.close();
    throw error;
  }
}

function remote({ url = '', adminToken = '' }: Options): Host {
  return { url, adminToken, close: async () => {} };
}

async function ownServer(port: number): Promise<Host> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-rehearsal-'));
  const server = await createServer(
    readConfig({ PORT: String(port), DATA_DIR: dataDir, ROSTRUM_DEMO: '0', LOG_LEVEL: 'warn' }),
  );
  const close = async () => {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, adminToken: server.adminToken, close };
}

async function readSetUp(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new RehearseError(
      `${file} could not be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new RehearseError(`${file} is not well-formed JSON: ${(error as Error).message}.`);
  }
}

async function ask<T>({ url, adminToken }: Host, method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${adminToken}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((error: Error) => {
    throw new RehearseError(`${url} does not answer: ${String(error.cause ?? error.message)}.`);
  });
  const answer = (await response.json().catch(() => null)) as (T & { error?: { message?: string } }) | null;
  if (response.ok && answer) return answer;
  throw new RehearseError(answer?.error?.message ?? `The server answered ${response.status}.`);
}
