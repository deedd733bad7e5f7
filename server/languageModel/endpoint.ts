import type { Silence, Tokens } from '#shared/consultation/desk/modelAccount.ts';
import type { ModelConfig } from './modelConfig.ts';
import { readAtMost, TooLarge } from './readAtMost.ts';

export interface Message {
  role: 'system' | 'user';
  content: string;
}

export interface ModelReply {
  text: string;
  tokens: Tokens | undefined;
}

/** Why there is no answer. It holds nothing that was sent or received. */
export class Unanswered extends Error {
  constructor(
    readonly silence: Silence,
    readonly status: number | null = null,
    /** How long the endpoint asks to be left alone. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`the language model did not answer: ${silence}`);
  }
}

const MOST_BYTES = 256 * 1024;
const BUSY_MS = 30_000;
const MOST_BUSY_MS = 600_000;

/** How an endpoint is asked for JSON, the strictest first: one that refuses is asked with less from then on. */
const SHAPES = ['schema', 'object', 'none'] as const;

/** An OpenAI-compatible endpoint for chat completions. One question at a time is the caller's business. */
export class Endpoint {
  #shape = 0;

  constructor(
    private readonly config: Pick<ModelConfig, 'url' | 'name' | 'key' | 'timeOutMs'>,
    private readonly schema: object,
  ) {}

  /** @throws Unanswered, within the time-out, whatever the endpoint does */
  async ask(messages: Message[], signal: AbortSignal): Promise<ModelReply> {
    const timeOut = AbortSignal.timeout(this.config.timeOutMs);
    try {
      const response = await this.#post(messages, AbortSignal.any([signal, timeOut]));
      return replyIn(await readAtMost(response, MOST_BYTES));
    } catch (error) {
      if (error instanceof Unanswered) throw error;
      if (error instanceof TooLarge) throw new Unanswered('tooLarge');
      throw new Unanswered(timeOut.aborted ? 'tooSlow' : 'unreachable');
    }
  }

  async #post(messages: Message[], signal: AbortSignal): Promise<Response> {
    const { url, key } = this.config;
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: { 'Content-Type': 'application/json', ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify(this.#question(messages)),
    });
    if (response.ok) return response;
    void response.body?.cancel().catch(() => undefined);
    const isRefusedShape = response.status === 400 || response.status === 422;
    if (!isRefusedShape || this.#shape === SHAPES.length - 1) throw refused(response);
    this.#shape += 1;
    return this.#post(messages, signal);
  }

  #question(messages: Message[]): object {
    const shape = SHAPES[this.#shape]!;
    const asSchema = { type: 'json_schema', json_schema: { name: 'sentences', strict: true, schema: this.schema } };
    return {
      model: this.config.name,
      messages,
      stream: false,
      ...(shape !== 'none' && {
        temperature: 0,
        response_format: shape === 'schema' ? asSchema : { type: 'json_object' },
      }),
    };
  }
}

function refused({ status, headers }: Response): Unanswered {
  const retryAfter = headers.get('retry-after');
  if (status === 429 || (status === 503 && retryAfter !== null))
    return new Unanswered('busy', status, waitOf(retryAfter));
  return new Unanswered(status === 401 || status === 403 || status === 404 ? 'notAllowed' : 'failed', status);
}

/** Seconds, or the moment; within bounds. */
function waitOf(retryAfter: string | null): number {
  if (retryAfter === null) return BUSY_MS;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MOST_BUSY_MS) : BUSY_MS;
}

function replyIn(body: string): ModelReply {
  const reply = parsed(body) as {
    choices?: { message?: { content?: unknown } }[];
    usage?: { prompt_tokens?: unknown; completion_tokens?: unknown };
  } | null;
  const text = reply?.choices?.[0]?.message?.content;
  if (typeof text !== 'string') throw new Unanswered('unreadable');
  const { prompt_tokens: prompt, completion_tokens: completion } = reply?.usage ?? {};
  return { text, tokens: isCount(prompt) && isCount(completion) ? { prompt, completion } : undefined };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1e9;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
