import { Worker } from 'node:worker_threads';
import { ENCODER, type EncodingAnswer, type EncodingRequest } from './encoderProtocol.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';

interface Question {
  resolve: (vectors: Float32Array[]) => void;
  reject: (error: Error) => void;
}

/** What of the log is used. */
export interface Warns {
  warn: (fields: object, sentence: string) => void;
}

export interface ThreadSettings {
  script: URL;
  /** A thread that is asked and says nothing for so long hangs, and is ended. */
  silenceMs: number;
  /** After a thread died nothing is asked for so long. */
  restMs: number;
  now: () => number;
}

const USUAL: ThreadSettings = {
  script: new URL('./encoderWorker.worker.mjs', import.meta.url),
  silenceMs: 20_000,
  restMs: 60_000,
  now: () => performance.now(),
};
/** Of the thread's own heap; the model's weights, some 100 MB, lie outside it. */
const LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };

/**
 * The encoder in a thread of its own, apart from the floor's and from the drafting. Started by `start` or the first question; when it dies or
 * hangs, what was asked fails, that is logged once until it answers again, and after a rest the next question starts another.
 */
export class EncoderThread implements SentenceEncoder {
  readonly name = ENCODER;
  readonly #settings: ThreadSettings;
  readonly #asked = new Map<number, Question>();
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #next = 1;
  #restsUntil = -Infinity;
  #isDown = false;
  #isClosed = false;

  constructor(
    private readonly log: Warns,
    settings: Partial<ThreadSettings> = {},
  ) {
    this.#settings = { ...USUAL, ...settings };
  }

  /** Loads the model, so that the first question does not wait for it. */
  start(): void {
    if (!this.#isClosed) this.#worker ??= this.#startThread();
  }

  encode(texts: readonly string[]): Promise<Float32Array[]> {
    if (this.#isClosed) return Promise.reject(new Error('the server is stopping'));
    if (this.#settings.now() < this.#restsUntil) return Promise.reject(new Error('the sentence encoder rests'));
    this.start();
    return new Promise((resolve, reject) => {
      const request: EncodingRequest = { id: this.#next++, texts: [...texts] };
      this.#asked.set(request.id, { resolve, reject });
      if (this.#asked.size === 1) this.#watch();
      this.#worker!.postMessage(request);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#end(new Error('the server is stopping'));
    await worker?.terminate();
  }

  #startThread(): Worker {
    const worker = new Worker(this.#settings.script, { execArgv: [], resourceLimits: LIMITS });
    worker.on('message', (answer: EncodingAnswer) => this.#worker === worker && this.#answered(answer));
    const died = (error: Error) => this.#worker === worker && this.#died(error);
    worker.on('error', (error) => died(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => died(new Error('its thread ended')));
    worker.unref();
    return worker;
  }

  #answered(answer: EncodingAnswer): void {
    this.#isDown = false;
    const question = this.#asked.get(answer.id);
    this.#asked.delete(answer.id);
    this.#watch();
    if ('vectors' in answer) question?.resolve(answer.vectors);
    else question?.reject(new Error(answer.error));
  }

  /** Time runs anew with every question that starts the waiting and every answer. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#asked.size === 0) return;
    this.#timer = setTimeout(() => this.#died(new Error('its thread does not answer')), this.#settings.silenceMs);
    this.#timer.unref();
  }

  #died(error: Error): void {
    this.#restsUntil = this.#settings.now() + this.#settings.restMs;
    if (!this.#isDown) this.log.warn({ err: error }, 'the sentence encoder is down: issues are told by words alone');
    this.#isDown = true;
    this.#end(error);
  }

  #end(error: Error): void {
    const worker = this.#worker;
    this.#worker = null;
    clearTimeout(this.#timer);
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of asked) reject(error);
    void worker?.terminate();
  }
}
