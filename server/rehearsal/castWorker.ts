import { parentPort, workerData } from 'node:worker_threads';
import { playCast } from './cast.ts';
import type { CastOrder, FromCast, ToCast } from './castOrder.ts';

const waiting = new Map<string, () => void>();
const tell = (message: FromCast) => parentPort?.postMessage(message);

parentPort?.on('message', ({ kept }: ToCast) => {
  waiting.get(kept)?.();
  waiting.delete(kept);
});

await playCast(workerData as CastOrder, {
  keep: (key, seat) =>
    new Promise((resolve) => {
      waiting.set(key, resolve);
      tell({ says: 'seat', key, seat });
    }),
  ended: () => tell({ says: 'ended' }),
  // An uncaught error ends the thread, and its owner hears why.
  fail: (error) =>
    queueMicrotask(() => {
      throw error;
    }),
});
