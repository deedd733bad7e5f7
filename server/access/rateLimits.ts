import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Each answers null when it may go on, else after how many whole seconds to try again. */
export interface RateLimits {
  /** POST /api/sessions: 300 a minute per link and address; a hall sits behind one address. An unknown link counts as one. */
  session(linkId: string | null, address: string): Promise<number | null>;
  /** Commands and statements: 20 a second per session. */
  command(sessionId: string): Promise<number | null>;
  /** Resyncs: 100 a second per session, a count of their own, so that a client on a bad line loses no command to them. */
  resync(sessionId: string): Promise<number | null>;
  /** What is public: 600 a minute per address, since a hall sits behind one. */
  publicRead(address: string): Promise<number | null>;
}

/** Limits of this process's memory. `off` (ROSTRUM_LIMITS=off) lets everything pass, for load tests. */
export function createRateLimits(options: { off: boolean }): RateLimits {
  const pass = async () => null;
  if (options.off) return { session: pass, command: pass, resync: pass, publicRead: pass };
  const sessions = new RateLimiterMemory({ points: 300, duration: 60 });
  const commands = new RateLimiterMemory({ points: 20, duration: 1 });
  const resyncs = new RateLimiterMemory({ points: 100, duration: 1 });
  const publicReads = new RateLimiterMemory({ points: 600, duration: 60 });
  return {
    session: (linkId, address) => retryAfter(sessions, `${linkId ?? ''} ${address}`),
    command: (sessionId) => retryAfter(commands, sessionId),
    resync: (sessionId) => retryAfter(resyncs, sessionId),
    publicRead: (address) => retryAfter(publicReads, address),
  };
}

async function retryAfter(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
