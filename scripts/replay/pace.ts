import { setTimeout as sleep } from 'node:timers/promises';
import type { Speed } from './options.ts';
import type { Seat } from './seat.ts';

/** How time passes: at `max` the chair steps the clock, else it runs by itself, as it is or ten times faster. */
export interface Pace {
  /** Lets that many seconds of the consultation's time pass. */
  pass: (seconds: number) => Promise<void>;
  /** Steps on to an instant if it is still to come; a running clock is left alone. */
  reach: (instant: number) => Promise<void>;
}

/** What the set-up's clock is overridden with. */
export function clockFor(speed: Speed): 'stepped' | 'real' | { rate: number } {
  if (speed === 'max') return 'stepped';
  return speed === '1x' ? 'real' : { rate: 10 };
}

export async function paceFor(speed: Speed, chair: Seat): Promise<Pace> {
  if (speed === 'max') return steppedPace(chair, await chair.clock());
  const rate = speed === '1x' ? 1 : 10;
  return { pass: (seconds) => sleep((seconds * 1000) / rate), reach: async () => {} };
}

function steppedPace(chair: Seat, start: number): Pace {
  let now = start;
  const reach = async (instant: number) => {
    const to = Math.round(instant);
    if (to <= now) return;
    await chair.send({ type: 'AdvanceClock', to });
    now = to;
  };
  return { reach, pass: (seconds) => reach(now + seconds * 1000) };
}
