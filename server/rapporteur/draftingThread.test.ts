import { afterEach, expect, it } from 'vitest';
import type { DraftingRequest } from './draftingProtocol.ts';
import { DraftingThread, ThreadReplaced, TookTooLong } from './draftingThread.ts';

/** A thread that never comes to an end of "endless", dies of "deadly", and echoes everything else. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ consultationId }) => {
      while (consultationId === 'endless');
      if (consultationId === 'deadly') process.exit(1);
      parentPort.postMessage({ answer: { engine: consultationId, points: [], sections: [] } });
    });`)}`,
);
const about = (consultationId: string): DraftingRequest => ({ ask: 'forget', consultationId });
let thread: DraftingThread;
afterEach(() => thread.close());

it('RA10 a question that takes too long fails alone; those that wait may be asked again of a new thread', async () => {
  thread = new DraftingThread(script, 500);
  expect(await thread.ask(about('first'))).toMatchObject({ engine: 'first' });
  const [endless, waited] = await Promise.allSettled([thread.ask(about('endless')), thread.ask(about('waited'))]);
  expect(endless).toMatchObject({ status: 'rejected', reason: expect.any(TookTooLong) as object });
  expect(waited).toMatchObject({ status: 'rejected', reason: expect.any(ThreadReplaced) as object });
  expect(await thread.ask(about('waited'))).toMatchObject({ engine: 'waited' });
  expect(thread.generation).toBe(2);
});

it('RA7 a thread that dies at work is replaced, and its question alone failed', async () => {
  thread = new DraftingThread(script, 5_000);
  const [deadly, waited] = await Promise.allSettled([thread.ask(about('deadly')), thread.ask(about('waited'))]);
  expect(deadly).toMatchObject({ status: 'rejected', reason: { message: 'the drafting thread ended' } });
  expect(waited).toMatchObject({ status: 'rejected', reason: expect.any(ThreadReplaced) as object });
  expect(await thread.ask(about('waited'))).toMatchObject({ engine: 'waited' });
});

it('RA10 time runs for the question that is asked, not for those that wait', async () => {
  thread = new DraftingThread(script, 500);
  const many = Array.from({ length: 50 }, (_, n) => thread.ask(about(`c${n}`)));
  expect((await Promise.all(many)).map(({ engine }) => engine)).toEqual(many.map((_, n) => `c${n}`));
});
