import { Worker } from 'node:worker_threads';
import type { DraftingAnswer, DraftingRequest } from './draftingProtocol.ts';

/** A reading that takes longer than this is given up and the thread replaced: no text holds up the others' drafts. */
const TIME_OUT_MS = 10_000;
/** What a new thread may take on top of it, on a machine that has other work; that is no fault of the reading's. */
const START_MS = 10_000;
const SCRIPT = new URL('./draftingWorker.worker.mjs', import.meta.url);

/** The question took too long; asked again, it most likely will again. */
export class TookTooLong extends Error {}

/** The question was not at fault: it waited for a thread that is gone, and may be asked again of the next. */
export class ThreadReplaced extends Error {}

interface Question {
  request: DraftingRequest;
  resolve: (answer: DraftingAnswer) => void;
  reject: (error: Error) => void;
}

/**
 * The thread in which language rules run, apart from the floor's. It is asked one question at a time, so that a failure is that
 * question's alone. Started at the first question, replaced if it dies or does not answer in time.
 */
export class DraftingThread {
  #worker: Worker | null = null;
  #asked: Question | null = null;
  #timer: NodeJS.Timeout | undefined;
  #waiting: Question[] = [];
  /** Counts threads: engines opened on an earlier one are gone. */
  generation = 0;

  constructor(
    private readonly script = SCRIPT,
    private readonly timeOutMs = TIME_OUT_MS,
  ) {}

  /** @throws TookTooLong, ThreadReplaced, or the error that the reading met or the thread died of */
  ask(request: DraftingRequest): Promise<DraftingAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#askNext();
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#replace(new Error('the server is stopping'));
    await worker?.terminate();
  }

  #askNext(): void {
    if (this.#asked) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#asked = next;
    const limitMs = this.timeOutMs + (this.#worker ? 0 : START_MS);
    this.#timer = setTimeout(() => this.#replace(new TookTooLong('the drafting thread does not answer')), limitMs);
    (this.#worker ?? this.#start()).postMessage(next.request);
  }

  #start(): Worker {
    const worker = new Worker(this.script, { execArgv: [] });
    this.generation += 1;
    worker.on('message', ({ answer, error }: { answer?: DraftingAnswer; error?: string }) => {
      if (this.#worker !== worker) return;
      const asked = this.#done();
      if (answer) asked?.resolve(answer);
      else asked?.reject(new Error(error ?? 'no answer'));
      this.#askNext();
    });
    const died = (error: Error) => this.#worker === worker && this.#replace(error);
    worker.on('error', (error) => died(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => died(new Error('the drafting thread ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #done(): Question | null {
    const asked = this.#asked;
    this.#asked = null;
    clearTimeout(this.#timer);
    return asked;
  }

  /** Ends the thread. The question that it was asked fails with the error; those that waited may be asked again. */
  #replace(error: Error): void {
    const worker = this.#worker;
    this.#worker = null;
    const waited = this.#waiting.splice(0);
    this.#done()?.reject(error);
    for (const { reject } of waited) reject(new ThreadReplaced('the drafting thread was replaced'));
    void worker?.terminate();
  }
}
