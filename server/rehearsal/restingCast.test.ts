import { expect, it } from 'vitest';
import { createLog } from '#server/ops/log.ts';
import { gate } from '#server/testing/gate.ts';
import { CastThread, type CastEars } from './castThread.ts';
import { RestingCast } from './restingCast.ts';

const order = { url: '', consultationId: '', links: {}, calledAt: 0, seats: {}, seed: '', chair: 'you' } as const;
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** A cast whose coming and going is counted; `wanted` may be changed. */
function company({ restAfterMs = 5 } = {}) {
  const told = { brought: 0, stopped: 0, wanted: false, ears: null as CastEars | null };
  const rested = gate();
  const cast = new RestingCast({
    bring: async (ears) => {
      told.brought += 1;
      told.ears = ears;
      return { stop: async () => void ((told.stopped += 1), rested.open()) };
    },
    seat: async () => {},
    ended: async () => void (told.wanted = false),
    isWanted: () => told.wanted,
    log: createLog('silent'),
    restAfterMs,
  });
  return { told, cast, rested: rested.passed };
}

it('RH11 a cast is brought in when somebody watches, once, and rests when nobody does', async () => {
  const { told, cast, rested } = company();
  cast.look();
  await tick();
  expect(told.brought).toBe(0);
  told.wanted = true;
  cast.look();
  cast.look();
  await tick();
  expect([told.brought, cast.isPlaying]).toEqual([1, true]);
  told.wanted = false;
  cast.look();
  await rested;
  await tick();
  expect([told.stopped, cast.isPlaying]).toEqual([1, false]);
  told.wanted = true;
  cast.look();
  await tick();
  expect(told.brought).toBe(2);
  await cast.close();
});

it('RH11 whoever loads the page anew does not send the cast to rest', async () => {
  const { told, cast } = company({ restAfterMs: 60_000 });
  told.wanted = true;
  cast.look();
  await tick();
  told.wanted = false;
  cast.look();
  told.wanted = true;
  cast.look();
  await tick();
  expect([told.brought, told.stopped]).toEqual([1, 0]);
  await cast.close();
  expect(told.stopped).toBe(1);
});

it('RH11 who is watched again by the time it would rest plays on, though nobody said so', async () => {
  let asked = 0;
  const again = gate();
  let stopped = 0;
  // Watched, then not, and again when the rest is due.
  const answers = [true, false, true];
  const cast = new RestingCast({
    bring: async () => ({ stop: async () => void (stopped += 1) }),
    seat: async () => {},
    ended: async () => {},
    isWanted: () => {
      const answer = answers[Math.min(asked, 2)]!;
      asked += 1;
      if (asked === 3) again.open();
      return answer;
    },
    log: createLog('silent'),
    restAfterMs: 5,
  });
  cast.look();
  await tick();
  cast.look();
  await again.passed;
  await tick();
  expect([stopped, cast.isPlaying]).toEqual([0, true]);
  await cast.close();
});

it('RH12 a cast that dies over and over is left alone in the end', async () => {
  const { told, cast } = company();
  told.wanted = true;
  for (let life = 1; life <= 8; life += 1) {
    cast.look();
    await tick();
    if (cast.isPlaying) told.ears!.died(new Error('planted'));
  }
  expect(told.brought).toBe(5);
  await cast.close();
});

it('RH12 a fault in the thread of the cast is told and reaches nobody else', async () => {
  const death = gate();
  let told: Error | null = null;
  const script = new URL('data:text/javascript,queueMicrotask(() => { throw new Error("planted") })');
  const ears = { seat: async () => {}, ended: () => {}, died: (error: Error) => ((told = error), death.open()) };
  const thread = new CastThread(order, ears, script);
  await death.passed;
  expect(String(told)).toContain('planted');
  await thread.stop();
});
