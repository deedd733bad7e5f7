import { Worker } from 'node:worker_threads';
import type { CastOrder, FromCast, KeptSeat, ToCast } from './castOrder.ts';

const SCRIPT = new URL('./castWorker.worker.mjs', import.meta.url);
const MEGABYTES = 192;

export interface CastEars {
  /** Resolves once the session is kept. */
  seat: (key: string, seat: KeptSeat) => Promise<void>;
  /** The simulated chair has led the meeting to its end. */
  ended: () => void;
  /** The thread died by itself. */
  died: (error: Error) => void;
}

/**
 * The cast in a thread of its own: its faults, its memory and its work are kept from the floor's, and ending the thread ends all of
 * it at once. A process of its own would cost a start of Node per rehearsal and could outlive the server.
 */
export class CastThread {
  #worker: Worker | null;

  constructor(order: CastOrder, ears: CastEars, script = SCRIPT) {
    const worker = new Worker(script, {
      execArgv: [],
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    this.#worker = worker;
    worker.on('message', (message: FromCast) => void this.#hear(message, ears));
    const died = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      ears.died(error);
    };
    worker.on('error', (error) => died(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => died(new Error('the thread of the cast ended')));
    worker.unref();
  }

  /** Everybody of the cast leaves: their sockets close with the thread. Safe to call twice. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #hear(message: FromCast, ears: CastEars): Promise<void> {
    if (message.says === 'ended') return ears.ended();
    await ears.seat(message.key, message.seat);
    this.#worker?.postMessage({ kept: message.key } satisfies ToCast);
  }
}
