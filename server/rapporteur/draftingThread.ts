import { Worker } from 'node:worker_threads';
import type { DraftingAnswer, DraftingRequest } from './draftingProtocol.ts';

/** A reading that takes longer than this is given up and the thread replaced: the floor never waits for the draft. */
const TIME_OUT_MS = 30_000;

interface Pending {
  resolve: (answer: DraftingAnswer) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** The thread in which language rules run, apart from the floor's. Started at the first question, replaced if it dies. */
export class DraftingThread {
  #worker: Worker | null = null;
  #asked = 0;
  /** Counts threads: engines opened on an earlier one are gone. */
  generation = 0;
  readonly #pending = new Map<number, Pending>();

  /** @throws Error if the thread fails, dies or does not answer in time. */
  ask(request: DraftingRequest): Promise<DraftingAnswer> {
    const worker = this.#worker ?? this.#start();
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(new Error('the drafting thread does not answer')), TIME_OUT_MS);
      this.#pending.set(id, { resolve, reject, timer });
      worker.postMessage({ id, request });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#fail(new Error('the server is stopping'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./draftingWorker.worker.mjs', import.meta.url), { execArgv: [] });
    this.generation += 1;
    worker.on('message', ({ id, answer, error }: { id: number; answer?: DraftingAnswer; error?: string }) => {
      const pending = this.#pending.get(id);
      this.#pending.delete(id);
      clearTimeout(pending?.timer);
      if (answer) pending?.resolve(answer);
      else pending?.reject(new Error(error ?? 'no answer'));
    });
    worker.on(
      'error',
      (error) => this.#worker === worker && this.#fail(error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', () => this.#worker === worker && this.#fail(new Error('the drafting thread ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #fail(error: Error): void {
    const worker = this.#worker;
    this.#worker = null;
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#pending.clear();
    void worker?.terminate();
  }
}
