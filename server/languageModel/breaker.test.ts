import { expect, it } from 'vitest';
import { Breaker } from './breaker.ts';

function atTime() {
  let now = 0;
  const breaker = new Breaker(() => now, { failures: 3, pauseMs: 100, mostMs: 350 });
  return { breaker, after: (ms: number) => void (now += ms) };
}

it('LM23 after three failures in a row nothing is asked for a while; each failed trial doubles it, up to a bound', () => {
  const { breaker, after } = atTime();
  for (let failure = 0; failure < 2; failure += 1) breaker.failed(null);
  expect(breaker.waitMs).toBe(0);
  for (const pause of [100, 200, 350, 350]) {
    breaker.failed(null);
    expect(breaker.waitMs).toBe(pause);
    after(pause);
    expect(breaker.waitMs).toBe(0);
  }
});

it('LM23 an answer opens the way at once, and counting begins anew', () => {
  const { breaker } = atTime();
  for (let failure = 0; failure < 3; failure += 1) breaker.failed(null);
  breaker.answered();
  expect(breaker.waitMs).toBe(0);
  breaker.failed(null);
  breaker.failed(null);
  expect(breaker.waitMs).toBe(0);
});

it('LM23 the trial after a pause goes alone', () => {
  const { breaker, after } = atTime();
  for (let failure = 0; failure < 3; failure += 1) breaker.failed(null);
  after(100);
  breaker.asks();
  expect(breaker.waitMs).toBeGreaterThan(0);
  breaker.answered();
  expect(breaker.waitMs).toBe(0);
});

it('LM23 what an endpoint asks for with Retry-After holds at the first failure', () => {
  const { breaker, after } = atTime();
  breaker.failed(5_000);
  expect(breaker.waitMs).toBe(5_000);
  after(5_000);
  expect(breaker.waitMs).toBe(0);
});
