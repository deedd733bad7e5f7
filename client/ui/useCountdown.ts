import { useContext, useEffect, useState } from 'react';
import { clockDigits } from '#client/i18n/formats.ts';
import { phaseOf, remainingMs, spokenMs, type TimePhase } from '#shared/consultation/floor/time.ts';
import type { Timing } from '#shared/consultation/state.ts';
import { ServerClock } from './serverClock.ts';

export interface Shown {
  digits: string;
  /** Where the time stands, also while it is paused. */
  phase: Exclude<TimePhase, 'paused'>;
  isPaused: boolean;
}

/**
 * What a countdown shows at an instant. Whole seconds are shown until they are used up, so it begins at the full limit. A pause
 * holds the digits and changes nothing else about them.
 */
export function shownAt(timing: Timing, now: number): Shown {
  const isPaused = timing.pausedAt !== null;
  const phase = phaseOf({ ...timing, pausedAt: null }, timing.pausedAt ?? now) as Shown['phase'];
  const left = remainingMs(timing, now);
  const seconds = left === null ? spokenMs(timing, now) / 1000 : left > 0 ? Math.ceil(left / 1000) : -left / 1000;
  return { digits: clockDigits(seconds), phase, isPaused };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.digits === b.digits && a.phase === b.phase && a.isPaused === b.isPaused;
}

/** Reads the clock with every frame and changes only when another digit shows. */
export function useCountdown(timing: Timing): Shown {
  const read = useContext(ServerClock);
  const [shown, setShown] = useState(() => shownAt(timing, read()));
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const next = shownAt(timing, read());
      setShown((last) => (isSame(last, next) ? last : next));
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [timing, read]);
  return shown;
}
