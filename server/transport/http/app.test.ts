import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLog } from '#server/ops/log.ts';
import { createApp } from './app.ts';

/** What an app with only a client's page answers to somebody who accepts that. */
async function answer(path: string, accept: string) {
  const clientDir = mkdtempSync(join(tmpdir(), 'rostrum-app-'));
  writeFileSync(join(clientDir, 'index.html'), '<p>Rostrum</p>');
  const app = createApp({
    routes: [],
    clientDir,
    ready: async () => true,
    log: createLog('silent'),
    metrics: null,
    https: false,
  });
  const http = app.listen(0, '127.0.0.1');
  await new Promise((listening) => http.once('listening', listening));
  const response = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${path}`, {
    headers: { accept },
  });
  const body = await response.text();
  http.close();
  rmSync(clientDir, { recursive: true });
  return { status: response.status, body, cache: response.headers.get('cache-control') };
}

it('HT9 an address that is not there gives a browser the page, which says so, and everybody else JSON', async () => {
  const browser = 'text/html,application/xhtml+xml,*/*;q=0.8';
  expect(await answer('/', browser)).toMatchObject({ status: 200, body: '<p>Rostrum</p>' });
  expect(await answer('/xyz', browser)).toMatchObject({ status: 404, body: '<p>Rostrum</p>' });
  for (const accept of ['*/*', 'application/json'])
    expect(JSON.parse((await answer('/xyz', accept)).body)).toMatchObject({ error: { code: 'notFound' } });
  expect(JSON.parse((await answer('/api/xyz', browser)).body)).toMatchObject({ error: { code: 'notFound' } });
});

it('HT9 nothing under /api is kept by a cache', async () => {
  expect((await answer('/api/anything', '*/*')).cache).toBe('no-store');
});
