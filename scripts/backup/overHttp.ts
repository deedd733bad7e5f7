import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { CommandFault, type ServerAccess } from './storeOf.ts';

export interface Restored {
  id: string;
  commits: number;
  head: string;
  newLinks: string[];
}

/** The ids of a running server's consultations. @throws CommandFault with the server's sentence; so do the others */
export async function listedAt(server: ServerAccess): Promise<string[]> {
  const answer = await asked(server, '/api/consultations');
  const { consultations } = (await answer.json()) as { consultations: { id: string }[] };
  return consultations.map(({ id }) => id);
}

/** Has the server write a backup and takes it into a file for its owner only. */
export async function takenFrom(server: ServerAccess, id: string, path: string): Promise<void> {
  const answer = await asked(server, `/api/consultations/${encodeURIComponent(id)}/backup`);
  const body = Readable.fromWeb(answer.body as WebStream<Uint8Array>);
  await pipeline(body, createWriteStream(path, { mode: 0o600 }));
}

export async function restoredAt(server: ServerAccess, path: string): Promise<Restored> {
  const body = Readable.toWeb(createReadStream(path)) as unknown as NonNullable<RequestInit['body']>;
  const answer = await asked(server, '/api/restore', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return (await answer.json()) as Restored;
}

async function asked({ url, adminToken }: ServerAccess, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${adminToken}` };
  const answer = await fetch(`${url}${path}`, { ...init, headers }).catch((fault: Error) => {
    throw new CommandFault(`${url} does not answer: ${String(fault.cause ?? fault.message)}.`);
  });
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new CommandFault(`The server refused (${answer.status}): ${said?.error?.message ?? answer.statusText}`);
}
