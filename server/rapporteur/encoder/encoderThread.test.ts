import { afterEach, expect, it } from 'vitest';
import { EncoderThread } from './encoderThread.ts';

/** A thread that never comes to an end of "endless", dies of "deadly", fails at "wrong", and counts the letters of everything else. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, texts }) => {
      while (texts.includes('endless'));
      if (texts.includes('deadly')) process.exit(1);
      if (texts.includes('greedy')) for (const all = []; ; ) all.push([...'x'.repeat(100_000)]);
      if (texts.includes('wrong')) return parentPort.postMessage({ id, error: 'no such word' });
      parentPort.postMessage({ id, vectors: texts.map((text) => Float32Array.of(text.length)) });
    });`)}`,
);
const settings = { script, silenceMs: 5_000, restMs: 1_000 };
const of = (...lengths: number[]) => lengths.map((length) => Float32Array.of(length));

/** A thread with a clock and a log of its own. */
function aThread(changes: Partial<typeof settings> = {}) {
  let now = 0;
  const log: string[] = [];
  const warn = (_fields: object, sentence: string) => void log.push(sentence);
  thread = new EncoderThread({ warn }, { ...settings, ...changes, now: () => now });
  return { thread, log, after: (ms: number) => void (now += ms) };
}
let thread: EncoderThread;
afterEach(() => thread.close());

it('EN7 a thread that dies fails what it was asked, once in the log; it is let rest, and the next question starts another', async () => {
  const { thread, log, after } = aThread();
  expect(await thread.encode(['one', 'three'])).toEqual(of(3, 5));
  const both = await Promise.allSettled([thread.encode(['deadly']), thread.encode(['waits'])]);
  expect(both).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(log).toEqual([expect.stringContaining('by words alone')]);
  await expect(thread.encode(['one'])).rejects.toThrow('rests');
  after(1_000);
  await expect(thread.encode(['deadly'])).rejects.toThrow('ended');
  after(1_000);
  expect(log).toHaveLength(1);
  expect(await thread.encode(['one'])).toEqual(of(3));
  await expect(thread.encode(['deadly'])).rejects.toThrow('ended');
  expect(log).toHaveLength(2);
});

it('EN7 a thread that takes more memory than it may dies alone', async () => {
  const { thread, after } = aThread({ silenceMs: 60_000 });
  await expect(thread.encode(['greedy'])).rejects.toThrow(/memory/);
  after(1_000);
  expect(await thread.encode(['one'])).toEqual(of(3));
}, 60_000);

it('EN7 a thread that cannot start is no fault of the rest of the house', async () => {
  const { thread, log } = aThread({ script: new URL('data:text/javascript,throw new Error("no model")') });
  thread.start();
  await expect(thread.encode(['one'])).rejects.toThrow('no model');
  expect(log).toHaveLength(1);
});

it('EN8 a thread that hangs is ended', async () => {
  const { thread, after } = aThread({ silenceMs: 3_000 });
  const both = await Promise.allSettled([thread.encode(['endless']), thread.encode(['waits'])]);
  expect(both).toMatchObject([{ reason: { message: 'its thread does not answer' } }, { status: 'rejected' }]);
  after(1_000);
  expect(await thread.encode(['one'])).toEqual(of(3));
});

it('EN8 a question that goes wrong fails alone', async () => {
  const { thread, log } = aThread();
  const both = await Promise.allSettled([thread.encode(['wrong']), thread.encode(['one'])]);
  expect(both).toMatchObject([{ reason: { message: 'no such word' } }, { status: 'fulfilled', value: of(3) }]);
  expect(log).toEqual([]);
});

it('EN8 closed, it takes no question and starts nothing', async () => {
  const { thread, log } = aThread();
  const asked = thread.encode(['endless']);
  await Promise.all([expect(asked).rejects.toThrow('stopping'), thread.close()]);
  await expect(thread.encode(['one'])).rejects.toThrow('stopping');
  expect(log).toEqual([]);
});
