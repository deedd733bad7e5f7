import { setTimeout as sleep } from 'node:timers/promises';
import { ReplayError } from './options.ts';
import type { Tally } from './tally.ts';

const MOST_TRIES = 30;

/** The HTTP side of a server. Waits as long as Retry-After says, and counts it. */
export class ServerHttp {
  constructor(
    readonly url: string,
    private readonly tally: Tally,
  ) {}

  async post<T>(path: string, body: unknown, bearer?: string): Promise<T> {
    const headers = { 'Content-Type': 'application/json', ...authorization(bearer) };
    const response = await this.#request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as T;
  }

  async json<T>(path: string, bearer: string): Promise<T> {
    return (await (await this.#request(path, { headers: authorization(bearer) })).json()) as T;
  }

  async bytes(path: string, bearer: string): Promise<Buffer> {
    return Buffer.from(await (await this.#request(path, { headers: authorization(bearer) })).arrayBuffer());
  }

  async #request(path: string, init: RequestInit): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(`${this.url}${path}`, init).catch((error: Error) => {
        throw new ReplayError(`${this.url} does not answer: ${String(error.cause ?? error.message)}.`);
      });
      if (response.ok) return response;
      this.tally.refused(`http ${response.status}`);
      const waits = response.status === 429 || response.status === 503;
      if (!waits || attempt >= MOST_TRIES) throw new ReplayError(await sentenceOf(path, response));
      await response.body?.cancel();
      await sleep(1000 * Math.max(1, Number(response.headers.get('Retry-After')) || 1));
    }
  }
}

function authorization(bearer: string | undefined): Record<string, string> {
  return bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` };
}

async function sentenceOf(path: string, response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  return `The server refused ${path.split('?')[0]} (${response.status}): ${body?.error?.message ?? response.statusText}`;
}
